import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { person } from "../fakes/person.ts";
import { command, medians, type Row } from "./measure.ts";
import { installPeers, writePeerTemplates, type TemplateFile } from "./peers.ts";
import { publishedCommand } from "./published.ts";

/** Whole commands, from the start of the process: creating a service, and what a person waits for at the prompt. */
export async function rows(): Promise<readonly Row[]> {
  const folder = await mkdtemp(join(tmpdir(), "instant-micros-bench-"));
  try {
    const im = await publishedCommand();
    return [...(await createRows(im, folder)), ...(await promptRows(im))];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function createRows(im: string, folder: string): Promise<readonly Row[]> {
  const service = join(folder, "orders");
  await command(process.execPath, [im, "new", "orders", "--stack", "nodejs", "--output", service]);
  const files = await filesBelow(service);
  const what = `create, cold: process start → pushed, ${files.length} files`;

  const name = "orders";
  const home = join(folder, "home");
  const target = join(folder, "target");
  const bare = join(folder, "bare.git");
  const fresh = async (): Promise<void> => {
    await rm(home, { recursive: true, force: true });
    await rm(target, { recursive: true, force: true });
    await rm(bare, { recursive: true, force: true });
    await mkdir(target);
  };
  const git = (...args: readonly string[]): Promise<string> =>
    command("git", args, { cwd: target, env: person });
  const candidates = [
    {
      name: "ours",
      before: fresh,
      run: async () => {
        const args = [im, "new", name, "--stack", "nodejs", "--forge", "local", "--owner", "acme"];
        await command(process.execPath, args, { env: { INSTANT_MICROS_HOME: home } });
      },
    },
    {
      name: "git init, add, commit, push of the same files",
      before: async () => {
        await fresh();
        await writeAll(files, target);
        await command("git", ["init", "-q", "--bare", bare], { env: person });
      },
      run: async () => {
        await git("init", "-q", "-b", "main");
        await git("add", "-A");
        await git("commit", "-q", "-m", "Create");
        await git("push", "-q", bare, "main");
      },
    },
  ];
  const peers = await installPeers();
  if (peers !== null) {
    const templates = await writePeerTemplates(files, name, join(folder, "templates"));
    candidates.push(
      {
        name: "cookiecutter --no-input (writes files only)",
        before: fresh,
        run: async () => {
          await command(peers.cookiecutter, ["--no-input", "-o", target, templates.cookiecutter]);
        },
      },
      {
        name: "copier copy --defaults (writes files only)",
        before: fresh,
        run: async () => {
          await command(peers.copier, [
            "copy",
            "--defaults",
            "--quiet",
            templates.copier,
            join(target, name),
          ]);
        },
      },
    );
  }
  const times = await medians(candidates, 7);
  const ours = times.get("ours") ?? Number.NaN;
  return candidates.slice(1).map((each, index) => ({
    what,
    ours,
    against: each.name,
    theirs: times.get(each.name) ?? null,
    target: index === 0 ? { atMost: 3 } : { timesFaster: 5 },
  }));
}

async function promptRows(im: string): Promise<readonly Row[]> {
  const node =
    (...args: readonly string[]) =>
    async (): Promise<void> => {
      await command(process.execPath, args);
    };
  const bare = "bare node -e 0";
  const candidates = [
    { name: bare, run: node("-e", "0") },
    { name: "--help", run: node(im, "--help") },
    { name: "--version", run: node(im, "--version") },
    { name: "completion", run: node(im, "complete", "--", "new", "orders", "--stack", "") },
  ];
  const times = await medians(candidates, 15);
  return candidates.slice(1).map(({ name }) => ({
    what: `command line: ${name}`,
    ours: times.get(name) ?? Number.NaN,
    against: bare,
    theirs: times.get(bare) ?? null,
    target: { atMost: 1.5 },
  }));
}

async function filesBelow(folder: string): Promise<readonly TemplateFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((each) => each.isFile())
    .map((each) => relative(folder, join(each.parentPath, each.name)))
    .filter((path) => !path.startsWith(".git/"))
    .sort();
  return Promise.all(
    paths.map(async (path) => ({
      path,
      bytes: await readFile(join(folder, path)),
      executable: ((await stat(join(folder, path))).mode & 0o100) !== 0,
    })),
  );
}

async function writeAll(files: readonly TemplateFile[], folder: string): Promise<void> {
  for (const file of files) {
    const path = join(folder, file.path);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, file.bytes);
    if (file.executable) await chmod(path, 0o755);
  }
}
