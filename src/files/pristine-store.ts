import { randomUUID } from "node:crypto";
import { access, mkdir, readFile, readdir, rename, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { deflateRaw, inflateRaw } from "node:zlib";
import type { RawFile } from "../catalogue/catalogue.ts";
import type { PristineStore } from "../workflows/pristine-store.ts";

/** The `PristineStore` in a folder: one compressed file for each bundle and each tree. */
export function pristineStore(folder: string): PristineStore {
  const bundlePath = (digest: string): string => join(folder, "bundles", fileName(digest));
  const treePath = (tree: string): string => join(folder, "trees", fileName(tree));
  return {
    async keepBundle(digest, raw) {
      const path = bundlePath(digest);
      if (await exists(path)) return;
      const entries = raw.files.map((file) =>
        file.kind === "file"
          ? { path: file.path, executable: file.executable, bytes: file.bytes }
          : { path: file.path, link: true, bytes: new TextEncoder().encode(file.target) },
      );
      await keep(path, raw.source, entries);
    },
    async bundle(digest) {
      const read = await readKept(bundlePath(digest));
      if (read === undefined) return undefined;
      const files = read.entries.map(({ path, executable = false, link = false, bytes }): RawFile =>
        link
          ? { kind: "symlink", path, target: new TextDecoder().decode(bytes) }
          : { kind: "file", path, executable, bytes },
      );
      return { source: read.source, files };
    },
    async bundles() {
      const names = await readdir(join(folder, "bundles")).catch(() => []);
      return names
        .filter((name) => /^sha256-[0-9a-f]{64}$/.test(name))
        .map((name) => name.replace("-", ":"))
        .sort();
    },
    async keepTree(tree, files) {
      const path = treePath(tree);
      if (await exists(path)) return;
      await keep(
        path,
        "",
        files.map((bytes) => ({ path: "", bytes })),
      );
    },
    async tree(tree) {
      const read = await readKept(treePath(tree));
      return read === undefined ? [] : read.entries.map((each) => each.bytes);
    },
  };
}

interface Entry {
  readonly path: string;
  readonly executable?: boolean;
  readonly link?: boolean;
  readonly bytes: Uint8Array;
}

/** A line of JSON with the lengths, then the bytes of one after the other; all of it compressed. */
async function keep(path: string, source: string, entries: readonly Entry[]): Promise<void> {
  const head = {
    source,
    entries: entries.map(({ bytes, ...entry }) => ({ ...entry, length: bytes.length })),
  };
  const parts = [new TextEncoder().encode(`${JSON.stringify(head)}\n`), ...entries.map((each) => each.bytes)];
  const packed = await deflate(Buffer.concat(parts), { level: 1 });
  await mkdir(dirname(path), { recursive: true });
  const temporary = `${path}.${randomUUID()}`;
  await writeFile(temporary, packed);
  await rename(temporary, path);
}

const deflate = promisify(deflateRaw) as (data: Buffer, options: { level: number }) => Promise<Buffer>;
const inflate = promisify(inflateRaw) as (data: Buffer) => Promise<Buffer>;

/** undefined: it is not there, or is not what was written. */
async function readKept(
  path: string,
): Promise<{ readonly source: string; readonly entries: readonly Entry[] } | undefined> {
  try {
    const bytes = await inflate(await readFile(path));
    const end = bytes.indexOf("\n");
    const head = JSON.parse(bytes.toString("utf8", 0, end)) as {
      source: string;
      entries: (Omit<Entry, "bytes"> & { length: number })[];
    };
    let at = end + 1;
    const entries = head.entries.map(({ length, ...entry }) => {
      at += length;
      return { ...entry, bytes: new Uint8Array(bytes.subarray(at - length, at)) };
    });
    return { source: head.source, entries };
  } catch {
    return undefined;
  }
}

function fileName(digest: string): string {
  return digest.replaceAll(/[^a-z0-9]/g, "-");
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
