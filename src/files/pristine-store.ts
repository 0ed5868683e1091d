import { promisify } from "node:util";
import { deflateRaw, inflateRaw } from "node:zlib";
import type { RawFile } from "../catalogue/catalogue.ts";
import type { PristineStore, Shelf } from "../workflows/pristine-store.ts";

/** The `PristineStore` on a shelf: one compressed piece for each bundle and each tree. */
export function pristineStore(shelf: Shelf): PristineStore {
  const bundleName = (digest: string): string => `bundles/${safe(digest)}`;
  const treeName = (tree: string): string => `trees/${safe(tree)}`;
  return {
    async keepBundle(digest, raw) {
      if (await shelf.has(bundleName(digest))) return;
      const entries = raw.files.map((file) =>
        file.kind === "file"
          ? { path: file.path, executable: file.executable, bytes: file.bytes }
          : { path: file.path, link: true, bytes: new TextEncoder().encode(file.target) },
      );
      await shelf.put(bundleName(digest), await packed(raw.source, entries));
    },
    async bundle(digest) {
      const read = await unpacked(await shelf.get(bundleName(digest)));
      if (read === undefined) return undefined;
      const files = read.entries.map(({ path, executable = false, link = false, bytes }): RawFile =>
        link
          ? { kind: "symlink", path, target: new TextDecoder().decode(bytes) }
          : { kind: "file", path, executable, bytes },
      );
      return { source: read.source, files };
    },
    async bundles() {
      const names = await shelf.names("bundles/");
      return names.flatMap((name) => {
        const digest = /^bundles\/sha256-([0-9a-f]{64})$/.exec(name)?.[1];
        return digest === undefined ? [] : [`sha256:${digest}`];
      });
    },
    async keepTree(tree, files) {
      if (await shelf.has(treeName(tree))) return;
      const entries = files.map((bytes) => ({ path: "", bytes }));
      await shelf.put(treeName(tree), await packed("", entries));
    },
    async tree(tree) {
      const read = await unpacked(await shelf.get(treeName(tree)));
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
async function packed(source: string, entries: readonly Entry[]): Promise<Uint8Array> {
  const head = {
    source,
    entries: entries.map(({ bytes, ...entry }) => ({ ...entry, length: bytes.length })),
  };
  const parts = [new TextEncoder().encode(`${JSON.stringify(head)}\n`), ...entries.map((each) => each.bytes)];
  return deflate(Buffer.concat(parts), { level: 1 });
}

const deflate = promisify(deflateRaw) as (data: Buffer, options: { level: number }) => Promise<Buffer>;
const inflate = promisify(inflateRaw) as (data: Uint8Array) => Promise<Buffer>;

/** undefined: it is not there, or is not what was written. */
async function unpacked(
  kept: Uint8Array | undefined,
): Promise<{ readonly source: string; readonly entries: readonly Entry[] } | undefined> {
  if (kept === undefined) return undefined;
  try {
    const bytes = await inflate(kept);
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

function safe(digest: string): string {
  return digest.replaceAll(/[^a-z0-9]/g, "-");
}
