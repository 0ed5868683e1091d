import { spawn } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { person } from "../fakes/person.ts";
import { localForge } from "../src/forges/local/local-forge.ts";
import { nativeGit } from "../src/git/git.ts";
import { gitRunner } from "../src/git/run-git.ts";
import type { FileTree, TreeFile } from "../src/renderer/file-tree.ts";
import { blobId, treeId } from "../src/renderer/tree-id.ts";
import { command, growthExponent, medians, type Row } from "./measure.ts";

const rounds = 15;
const sizes = [60, 300, 1000];

/**
 * What it costs inside a running server to bring a rendered tree onto the local forge: create the repository, make the
 * commit, push it. Beside it the same plumbing typed by hand, and what a person types.
 */
export async function rows(): Promise<readonly Row[]> {
  const measured: { readonly size: number; readonly times: ReadonlyMap<string, number> }[] = [];
  for (const size of sizes) measured.push({ size, times: await createTimes(size) });
  const of = (size: number, name: string): number =>
    measured.find((each) => each.size === size)?.times.get(name) ?? Number.NaN;
  const exponent = (name: string): string =>
    growthExponent(sizes.map((size) => ({ size, ms: of(size, name) }))).toFixed(2);
  return sizes.flatMap((size): readonly Row[] => [
    {
      what: `create, warm, git part, ${size} files`,
      ours: of(size, ours),
      against: plumbing,
      theirs: of(size, plumbing),
      target: { atMost: 1.5 },
      ...(size === sizes[0] ? { note: `growth ~ files^${exponent(ours)}` } : {}),
    },
    {
      what: `create, warm, git part, ${size} files`,
      ours: of(size, ours),
      against: porcelain,
      theirs: of(size, porcelain),
      target: { atMost: 3 },
    },
    {
      what: `create in a directory, warm, ${size} files`,
      ours: of(size, directory),
      against: "git init && add && commit",
      theirs: of(size, local),
      target: null,
    },
  ]);
}

const ours = "ours";
const directory = "directory";
const plumbing = "git fast-import, git push";
const porcelain = "git init && add && commit && push";
const local = "git init && add && commit";

async function createTimes(size: number): Promise<ReadonlyMap<string, number>> {
  const place = await mkdtemp(join(tmpdir(), "instant-micros-bench-"));
  try {
    const tree = treeOf(size);
    const message = "Create orders\n";
    const run = gitRunner({ path: process.env["PATH"] ?? "", home: join(place, "home") });
    const forge = localForge(join(place, "forge"), run);
    const git = nativeGit(run, join(place, "scratch"));
    const files = join(place, "files");
    const stream = importStream(tree, message);
    let round = 0;
    const at = (name: string): string => join(place, `${name}-${round}`);
    const next = async (): Promise<void> => {
      round += 1;
      await rm(files, { recursive: true, force: true });
      await writeTree(tree, files);
      for (const name of ["floor", "hand"])
        await plain("init", "--quiet", "--bare", at(`${name}-target.git`));
      // The server's side of the floor is set as ours is: what remains is our own work.
      await plain("--git-dir", at("floor-target.git"), "config", "receive.unpackLimit", "1");
      await plain("--git-dir", at("floor-target.git"), "config", "receive.autogc", "false");
    };
    return await medians(
      [
        {
          name: ours,
          before: next,
          run: async () => {
            const ref = { owner: "acme", name: `orders-${round}` };
            await forge.createRepository({ ref, description: "", visibility: "private" }, "bench");
            await git.pushFirstCommit({ tree, message, time: 1 }, await forge.remote(ref));
          },
        },
        {
          name: plumbing,
          run: async () => {
            const bare = at("floor.git");
            await plain("init", "--quiet", "--bare", "--template=", bare);
            await fed(stream, "--git-dir", bare, ...tuned, "fast-import", "--quiet", "--date-format=raw");
            await plain("--git-dir", bare, "push", "--quiet", at("floor-target.git"), "main:main");
          },
        },
        {
          name: porcelain,
          run: async () => {
            await plain("init", "--quiet", "--initial-branch=main", files);
            await plain("-C", files, "add", "--all");
            await plain("-C", files, "commit", "--quiet", "--message", message);
            await plain("-C", files, "push", "--quiet", at("hand-target.git"), "main:main");
          },
        },
        {
          name: local,
          before: async () => {
            await rm(join(files, ".git"), { recursive: true });
          },
          run: async () => {
            await plain("init", "--quiet", "--initial-branch=main", files);
            await plain("-C", files, "add", "--all");
            await plain("-C", files, "commit", "--quiet", "--message", message);
          },
        },
        {
          name: directory,
          run: async () => {
            await git.writeRepository({ tree, message, time: 1 }, at("directory"));
          },
        },
      ],
      rounds,
    );
  } finally {
    await rm(place, { recursive: true, force: true });
  }
}

const tuned = ["-c", "fastimport.unpackLimit=1", "-c", "core.fsync=none"];

async function plain(...args: readonly string[]): Promise<void> {
  await command("git", args, { env: person });
}

function fed(input: Uint8Array, ...args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn("git", args, {
      env: { ...process.env, ...person },
      stdio: ["pipe", "ignore", "inherit"],
    });
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0) resolve();
      else reject(new Error(`git ${args.join(" ")} ended with exit code ${code}`));
    });
    child.stdin.end(input);
  });
}

/** Files as a service has them: text of half a kilobyte in folders. */
function treeOf(size: number): FileTree {
  const files = Array.from({ length: size }, (_, index): TreeFile => {
    const path = `src/part-${String(index % 10).padStart(2, "0")}/file-${String(index).padStart(4, "0")}.js`;
    const lines = Array.from(
      { length: 14 },
      (_, line) => `export const value${line} = ${index * 31 + line * 7};`,
    );
    const bytes = new TextEncoder().encode(`${lines.join("\n")}\n`);
    return { path, bytes, blob: blobId(bytes), mode: "100644", origin: path, policy: "managed", writers: [] };
  }).sort((left, right) => (left.path < right.path ? -1 : 1));
  return { files, id: treeId(files) };
}

function importStream({ files }: FileTree, message: string): Buffer {
  const head = `feature done\ncommit refs/heads/main\ncommitter A <a@example.com> 1 +0000\ndata ${message.length}\n${message}\n`;
  const parts = files.flatMap(({ path, bytes, mode }) => [
    Buffer.from(`M ${mode} inline ${path}\ndata ${bytes.length}\n`),
    bytes,
    Buffer.from("\n"),
  ]);
  return Buffer.concat([Buffer.from(head), ...parts, Buffer.from("done\n")]);
}

async function writeTree({ files }: FileTree, target: string): Promise<void> {
  for (const { path, bytes } of files) {
    await mkdir(dirname(join(target, path)), { recursive: true });
    await writeFile(join(target, path), bytes);
  }
}
