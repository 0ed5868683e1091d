import { execFileSync } from "node:child_process";
import { chmod, mkdir, readFile, readdir, readlink, rm, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { runCommandLine } from "../../src/cli/run-command-line.ts";
import type { Disposition } from "../../src/merger/disposition.ts";
import { tinyRelease } from "../support/a-catalogue.ts";
import { git } from "../support/git.ts";
import { said } from "../support/said.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";

/** A catalogue: path → text or bytes. */
export type CatalogueFiles = Readonly<Record<string, string | Uint8Array>>;

/** A text of these lines. */
export function lines(...all: readonly (string | number)[]): string {
  return `${all.join("\n")}\n`;
}

/** Eight lines, of which the first and the last may differ: edits of the two are apart. */
export function long(first: string, last = "8"): string {
  return lines(first, 2, 3, 4, 5, 6, 7, last);
}

/** What a person does to the service: new text, `null` to delete, a link, an executable bit, or a move. */
export type Edit = Readonly<Record<string, string | Uint8Array | null | Change>>;
type Change =
  | { readonly link: string }
  | { readonly executable: true; readonly text: string }
  | { readonly movedFrom: string; readonly text?: string };

/** A catalogue with the stack `tiny` in this version, whose files these are. */
export function template(
  version: string,
  files: CatalogueFiles,
  ...lines: readonly string[]
): CatalogueFiles {
  return {
    ...tinyRelease(version, ...lines),
    ...Object.fromEntries(Object.entries(files).map(([path, text]) => [`stacks/tiny/files/${path}`, text])),
  };
}

/** A feature's definition, and its files on the stack `tiny`. */
export function feature(id: string, files: CatalogueFiles, ...lines: readonly string[]): CatalogueFiles {
  const name = `${id.slice(0, 1).toUpperCase()}${id.slice(1)}`;
  return {
    [`features/${id}/feature.yaml`]: `${[`name: ${name}`, "summary: For tests.", ...lines].join("\n")}\n`,
    ...Object.fromEntries(Object.entries(files).map(([path, text]) => [`features/${id}/tiny/${path}`, text])),
  };
}

export interface Ran {
  readonly exit: number;
  /** The result, read as JSON. */
  readonly json: Json;
}

/** What the tests look at in results and problems. */
export interface Json {
  readonly [key: string]: unknown;
  readonly notes?: readonly string[];
  readonly base?: string;
  readonly written?: boolean;
  readonly diff?: string;
  readonly counts?: Readonly<Record<string, number>>;
  readonly breaches?: readonly unknown[];
  readonly ledger?: readonly {
    readonly path: string;
    readonly disposition: Disposition;
    readonly note?: string;
  }[];
  readonly problems?: readonly { readonly code: string; readonly because?: string; readonly hint?: string }[];
}

/** A service, its catalogue, and a person who edits it. */
export class Service {
  /** Everything of this test. */
  readonly root: string;
  readonly directory: string;

  constructor(root: string, directory: string) {
    this.root = root;
    this.directory = directory;
  }

  /** Puts another version of the catalogue in the place of the one before. */
  async release(catalogue: CatalogueFiles): Promise<void> {
    const folder = join(this.root, "catalogue");
    await rm(folder, { recursive: true, force: true });
    for (const [path, content] of Object.entries(catalogue)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), content);
    }
  }

  /** Edits files and commits. */
  async edit(edit: Edit): Promise<void> {
    await this.change(edit);
    this.commit("Edit");
  }

  /** Edits files and leaves them uncommitted. */
  async change(edit: Edit): Promise<void> {
    for (const [path, content] of Object.entries(edit)) {
      const file = join(this.directory, path);
      if (content === null) {
        await rm(file, { recursive: true });
        continue;
      }
      await mkdir(dirname(file), { recursive: true });
      if (typeof content === "string" || content instanceof Uint8Array) await writeFile(file, content);
      else if ("link" in content) {
        await rm(file, { force: true });
        await symlink(content.link, file);
      } else if ("executable" in content) {
        await writeFile(file, content.text);
        await chmod(file, 0o755);
      } else {
        git("-C", this.directory, "mv", content.movedFrom, path);
        if (content.text !== undefined) await writeFile(file, content.text);
      }
    }
  }

  commit(message: string): void {
    git("-C", this.directory, "add", "--all", ".");
    git("-C", this.directory, "commit", "--quiet", "--allow-empty", "--message", message);
  }

  /** Runs a command of ours on this catalogue. */
  async run(...words: readonly string[]): Promise<Ran> {
    return run(this.root, [...words, "--catalogue", join(this.root, "catalogue")]);
  }

  async update(...words: readonly string[]): Promise<Updated> {
    const { exit, json } = await this.run("update", this.directory, ...words);
    const dispositions = (json.ledger ?? []).map(
      ({ path, disposition }) => [path, said(disposition)] as const,
    );
    return {
      exit,
      json,
      codes: (json.problems ?? []).map(({ code }) => code),
      ledger: Object.fromEntries(dispositions.filter(([, kind]) => kind !== "unchanged")),
      files: await this.files(),
      unmerged: unmergedStages(this.directory),
    };
  }

  /** The work tree without `.git` and the manifest; links as `→ target`. */
  async files(): Promise<Readonly<Record<string, string>>> {
    const found: Record<string, string> = {};
    const entries = await readdir(this.directory, { recursive: true, withFileTypes: true });
    for (const entry of entries) {
      const path = join(entry.parentPath, entry.name).slice(this.directory.length + 1);
      if (entry.isDirectory() || /^\.git(\/|$)/.test(path) || path === ".instant-micros.json") continue;
      const file = join(this.directory, path);
      found[path] = entry.isSymbolicLink() ? `→ ${await readlink(file)}` : await readFile(file, "utf8");
    }
    return found;
  }

  /** Id of the tree that HEAD would have if everything were committed now. */
  tree(): string {
    git("-C", this.directory, "add", "--all", ".");
    return git("-C", this.directory, "write-tree");
  }
}

export interface Updated extends Ran {
  readonly codes: readonly string[];
  /** path → `merged`, `conflict: content`, `moved to b`; what is unchanged is left out. */
  readonly ledger: Readonly<Record<string, string>>;
  readonly files: Readonly<Record<string, string>>;
  /** path → stages in the index: `1 2 3`. */
  readonly unmerged: Readonly<Record<string, string>>;
}

/** A service made from `v1` and committed. */
export async function aService(v1: CatalogueFiles, ...words: readonly string[]): Promise<Service> {
  const root = await temporaryDirectory();
  const service = new Service(root, join(root, "orders"));
  await service.release(v1);
  const made = await service.run("new", "orders", "--stack", "tiny", "--output", service.directory, ...words);
  if (made.exit !== 0) throw new Error(JSON.stringify(made.json));
  return service;
}

/** The common form: created from `v1`, edited and committed, `v2` released, updated. */
export async function scenario(given: {
  readonly v1: CatalogueFiles;
  readonly edit?: Edit;
  readonly v2: CatalogueFiles;
  readonly words?: readonly string[];
}): Promise<Updated> {
  const service = await aService(given.v1);
  if (given.edit !== undefined) await service.edit(given.edit);
  await service.release(given.v2);
  return service.update(...(given.words ?? []));
}

/** Runs the command line in this process, with a home of its own. */
export async function run(home: string, words: readonly string[]): Promise<Ran> {
  let written = "";
  const write = process.stdout.write.bind(process.stdout);
  process.stdout.write = (text: string) => {
    written += text;
    return true;
  };
  try {
    const exit = await runCommandLine([...words, "--json"], {
      PATH: process.env["PATH"],
      INSTANT_MICROS_HOME: join(home, "home"),
    });
    return { exit, json: JSON.parse(written) as Json };
  } finally {
    process.stdout.write = write;
  }
}

function unmergedStages(directory: string): Readonly<Record<string, string>> {
  const output = execFileSync("git", ["-C", directory, "ls-files", "-u"], { encoding: "utf8" });
  const stages: Record<string, string> = {};
  for (const line of output.split("\n").filter((each) => each !== "")) {
    const [head = "", path = ""] = line.split("\t");
    stages[path] = [stages[path], head.split(" ")[2]].filter((each) => each !== undefined).join(" ");
  }
  return stages;
}
