/**
 * `node bench/survival.ts`: what becomes of an edit and of a template's change in the cases that hurt, for each tool, by
 * running it. Prints a table in Markdown.
 */
import { mkdtemp, readFile, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { installPeers } from "./peers.ts";
import {
  committed,
  copier,
  cruft,
  git,
  instantMicros,
  write,
  type Ended,
  type Files,
  type Updater,
  type Version,
} from "./updaters.ts";

type Tree = ReadonlyMap<string, string>;

interface Case {
  readonly what: string;
  readonly v1: Version;
  readonly v2: Version;
  /** What the user does, before the release of `v2`; committed unless it says so. */
  readonly edit: (service: string) => Promise<void>;
  readonly isCommitted?: false;
  readonly withoutMetrics?: true;
  readonly forget?: true;
  /** A step between: an earlier update was resolved by hand and squashed. */
  readonly before?: (tool: Updater) => Promise<void>;
  /** Whether what the user did is there. */
  readonly isKept: (tree: Tree) => boolean;
  /** Whether what the template did is there. */
  readonly isCarried: (tree: Tree) => boolean;
}

const lines = (...all: readonly (string | number)[]): string => `${all.join("\n")}\n`;
const long = (first: string, last: string): string => lines(first, 2, 3, 4, 5, 6, 7, 8, last);
const anywhere =
  (text: string) =>
  (tree: Tree): boolean =>
    [...tree.values()].some((each) => each.includes(text));
const at =
  (path: string, text: string) =>
  (tree: Tree): boolean =>
    tree.get(path)?.includes(text) === true;
const both =
  (one: (tree: Tree) => boolean, other: (tree: Tree) => boolean) =>
  (tree: Tree): boolean =>
    one(tree) && other(tree);
const packageJson = (...names: readonly string[]): string =>
  lines("{", '  "dependencies": {', names.map((name) => `    "${name}": "1"`).join(",\n"), "  }", "}");
const v1 = (files: Files, optional: Files = {}): Version => ({
  number: "1.0.0",
  files: { keep: "1\n", ...files },
  optional,
});
const v2 = (files: Files, moved: Readonly<Record<string, string>> = {}, optional: Files = {}): Version => ({
  number: "1.1.0",
  files: { keep: "1\n", ...files },
  moved,
  optional,
});
const writes =
  (files: Files) =>
  (service: string): Promise<void> =>
    write(service, files);

const cases: readonly Case[] = [
  {
    what: "the template renames a file that the user edited",
    v1: v1({ "old.txt": long("1", "9") }),
    edit: writes({ "old.txt": long("1", "MINE") }),
    v2: v2({ "new.txt": long("THEIRS", "9") }, { "old.txt": "new.txt" }),
    isKept: anywhere("MINE"),
    isCarried: at("new.txt", "THEIRS"),
  },
  {
    what: "the user renamed a file, the template edits the old path",
    v1: v1({ "a.txt": long("1", "9") }),
    edit: async (service) => void (await git(service, "mv", "a.txt", "mine.txt")),
    v2: v2({ "a.txt": long("THEIRS", "9") }),
    isKept: (tree) => tree.has("mine.txt") && !tree.has("a.txt"),
    isCarried: at("mine.txt", "THEIRS"),
  },
  {
    what: "the template deletes a file that the user edited",
    v1: v1({ "a.txt": long("1", "9") }),
    edit: writes({ "a.txt": long("1", "MINE") }),
    v2: v2({}),
    isKept: anywhere("MINE"),
    isCarried: (tree) => !tree.has("a.txt"),
  },
  {
    what: "a binary file is changed by both",
    v1: v1({ logo: new Uint8Array([0, 1, 65]) }),
    edit: writes({ logo: new Uint8Array([0, 1, 77]) }),
    v2: v2({ logo: new Uint8Array([0, 1, 84]) }),
    isKept: at("logo", "M"),
    isCarried: at("logo", "T"),
  },
  {
    what: "a file that the user edited becomes a directory",
    v1: v1({ conf: long("1", "9") }),
    edit: writes({ conf: long("1", "MINE") }),
    v2: v2({ "conf/main": "THEIRS\n" }),
    isKept: anywhere("MINE"),
    isCarried: at("conf/main", "THEIRS"),
  },
  {
    what: "the template renames a directory with an edit and an own file in it",
    v1: v1({ "old/a": long("1", "9"), "old/b": "b\n" }),
    edit: writes({ "old/a": long("1", "MINE"), "old/own": "OWN\n" }),
    v2: v2({ "new/a": long("THEIRS", "9"), "new/b": "b\n" }, { "old/": "new/" }),
    isKept: both(anywhere("MINE"), anywhere("OWN")),
    isCarried: at("new/a", "THEIRS"),
  },
  {
    what: "a feature is switched off, its file was edited",
    v1: v1({}, { "metrics.txt": long("1", "9") }),
    edit: writes({ "metrics.txt": long("1", "MINE") }),
    v2: v2({ keep: "THEIRS\n" }, {}, { "metrics.txt": long("1", "9") }),
    withoutMetrics: true,
    isKept: anywhere("MINE"),
    isCarried: (tree) => !tree.has("metrics.txt") && at("keep", "THEIRS")(tree),
  },
  {
    what: "package.json: both add a dependency at one place",
    v1: v1({ "package.json": packageJson("a", "z") }),
    edit: writes({ "package.json": packageJson("a", "mine", "z") }),
    v2: v2({ "package.json": packageJson("a", "theirs", "z") }),
    isKept: anywhere('"mine"'),
    isCarried: anywhere('"theirs"'),
  },
  {
    what: "a new path of the template lies there untracked and ignored",
    v1: v1({ ".gitignore": "local.env\n" }),
    edit: writes({ "local.env": "MINE\n" }),
    isCommitted: false,
    v2: v2({ ".gitignore": "local.env\n", "local.env": "THEIRS\n" }),
    isKept: at("local.env", "MINE"),
    isCarried: at("local.env", "THEIRS"),
  },
  {
    what: "the template's old commit is gone",
    v1: v1({ "a.txt": long("1", "9") }),
    edit: writes({ "a.txt": long("1", "MINE") }),
    forget: true,
    v2: v2({ "a.txt": long("THEIRS", "9") }),
    isKept: anywhere("MINE"),
    isCarried: at("a.txt", "THEIRS"),
  },
  {
    what: "an earlier update was resolved by hand and squashed",
    v1: v1({ "a.txt": long("1", "9") }),
    edit: writes({ "a.txt": long("1", "MINE") }),
    before: async (tool) => {
      await tool.release(v2({ "a.txt": long("1", "NINE") }));
      await tool.update({ withoutMetrics: false });
      await rm(join(tool.service, "a.txt.rej"), { force: true });
      await write(tool.service, { "a.txt": long("1", "MINE AND NINE") });
      await committed(tool.service);
      await git(tool.service, "reset", "--quiet", "--soft", "HEAD~2");
      await committed(tool.service);
    },
    v2: { number: "1.2.0", files: { keep: "1\n", "a.txt": long("THEIRS", "NINE") } },
    isKept: at("a.txt", "MINE AND NINE"),
    isCarried: at("a.txt", "THEIRS"),
  },
  {
    what: "both change the same line",
    v1: v1({ "a.txt": long("1", "9") }),
    edit: writes({ "a.txt": long("1", "MINE") }),
    v2: v2({ "a.txt": long("1", "THEIRS") }),
    isKept: anywhere("MINE"),
    isCarried: anywhere("THEIRS"),
  },
];

async function outcomeOf(make: (place: string) => Updater, each: Case): Promise<string> {
  const place = await mkdtemp(join(tmpdir(), "survival-"));
  try {
    const tool = make(place);
    await tool.create(each.v1);
    await each.edit(tool.service);
    if (each.isCommitted !== false) await committed(tool.service);
    await each.before?.(tool);
    if (each.forget === true) await tool.forget();
    await tool.release(each.v2);
    const ended = await tool.update({ withoutMetrics: each.withoutMetrics === true });
    const unmerged = (await git(tool.service, "ls-files", "--unmerged")).output !== "";
    return said(each, ended, await treeOf(tool.service), unmerged);
  } finally {
    await rm(place, { recursive: true, force: true });
  }
}

function said(each: Case, { exit, output }: Ended, tree: Tree, unmerged: boolean): string {
  const marked = unmerged || [...tree].some(([path, text]) => path.endsWith(".rej") || /^<{7} /m.test(text));
  const after = ` (exit ${exit})`;
  if (/Traceback \(most recent call last\)/.test(output)) return `crashed${after}`;
  if (!each.isKept(tree)) return `**edit lost**${marked || exit !== 0 ? "" : ", unsaid"}${after}`;
  if (exit === 2) return `refused, nothing changed${after}`;
  if (marked || exit !== 0) return `reported${after}`;
  if (each.isCarried(tree)) return `merged${after}`;
  // Words of git among the output, and "as clean as possible" below them.
  const inPassing = /conflict|fail|does not apply/i.test(output);
  return `**change dropped**, ${inPassing ? "said in passing" : "unsaid"}${after}`;
}

async function treeOf(directory: string): Promise<Tree> {
  const tree = new Map<string, string>();
  for (const entry of await readdir(directory, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name).slice(directory.length + 1);
    if (entry.isDirectory() || /^\.git\/|^\.instant-micros|^\.cruft|^\.copier/.test(path)) continue;
    tree.set(path, await readFile(join(directory, path), "latin1"));
  }
  return tree;
}

const peers = await installPeers();
const tools: ((place: string) => Updater)[] = [(place) => instantMicros(place)];
if (peers !== null) {
  tools.push((place) => copier(peers.copier, place));
  tools.push((place) => cruft(peers.cruft, place));
}
const names = tools.map((make) => make("").name);
console.log(`| Case | ${names.join(" | ")} |`);
console.log(`|---|${names.map(() => "---").join("|")}|`);
for (const each of cases) {
  const outcomes: string[] = [];
  for (const make of tools)
    outcomes.push(
      await outcomeOf(make, each).catch((cause: unknown) => `failed: ${String(cause).slice(0, 300)}`),
    );
  console.log(`| ${each.what} | ${outcomes.join(" | ")} |`);
}
