import { byCodeUnit } from "../text/compare.ts";

/**
 * Cuts a `package-lock.json` (version 2 or 3) that covers every configuration of a stack down to what one
 * `package.json` reaches, as npm itself would write it. Resolution follows Node.js: a package sees what lies in its own
 * `node_modules` and in those of the folders above it.
 *
 * The flags are npm's (Arborist, `calc-dep-flags`): a package is `dev` when only development dependencies lead to it,
 * `optional` when only optional ones do, `devOptional` when both kinds do and no path is free of both, and `peer` when
 * only peer dependencies do.
 */
export function cutNpmLock(lockText: string, packageText: string): Cut {
  const lock = parsed(lockText) as Lock | undefined;
  if (lock?.packages === undefined) return { kind: "unreadable", which: "lock" };
  const root = parsed(packageText) as PackageJson | undefined;
  if (root === undefined) return { kind: "unreadable", which: "package" };
  const packages = lock.packages;
  const missing = new Set<string>();

  const reach = (follows: readonly EdgeKind[], within?: ReadonlySet<string>): ReadonlySet<string> => {
    const reached = new Set<string>([""]);
    const queue = [""];
    for (let from = queue.pop(); from !== undefined; from = queue.pop()) {
      const entry = from === "" ? root : packages[from];
      for (const [name, kind] of edgesOf(entry, from === "")) {
        if (!follows.includes(kind)) continue;
        const to = locate(packages, from, name);
        if (to === undefined) {
          if (kind !== "optional" && kind !== "optional peer") missing.add(name);
          continue;
        }
        if (reached.has(to) || within?.has(to) === false) continue;
        reached.add(to);
        queue.push(to);
      }
    }
    return reached;
  };
  // An optional peer brings nothing in, and still counts for the flags of who is there anyway.
  const all = reach(["prod", "dev", "optional", "peer"]);
  const outdated = outdatedIn(packages[""], root);
  if (missing.size > 0 || outdated.length > 0) {
    return { kind: "incomplete", missing: [...missing].sort(byCodeUnit), outdated };
  }
  const withoutDev = reach(["prod", "optional", "peer", "optional peer"], all);
  const withoutOptional = reach(["prod", "dev", "peer"], all);
  const withoutBoth = reach(["prod", "peer"], all);
  const withoutPeer = reach(["prod", "dev", "optional"], all);

  const kept = Object.entries(packages)
    .filter(([location]) => location !== "" && all.has(location))
    .map(([location, entry]): [string, Package] => {
      const { dev: _, optional: __, devOptional: ___, peer: ____, ...facts } = entry;
      const dev = !withoutDev.has(location);
      const optional = !withoutOptional.has(location);
      const flags = {
        ...(dev ? { dev } : {}),
        ...(optional ? { optional } : {}),
        ...(!dev && !optional && !withoutBoth.has(location) ? { devOptional: true } : {}),
        ...(withoutPeer.has(location) ? {} : { peer: true }),
      };
      return [location, inNpmOrder({ ...facts, ...flags })];
    });
  const { name, version } = root;
  const cut = {
    ...(name === undefined ? {} : { name }),
    ...(version === undefined ? {} : { version }),
    lockfileVersion: lock.lockfileVersion,
    requires: true,
    packages: { "": inNpmOrder(rootEntry(root)), ...Object.fromEntries(kept) },
  };
  return { kind: "cut", text: `${JSON.stringify(cut, null, 2)}\n` };
}

export type Cut =
  | { readonly kind: "cut"; readonly text: string }
  | {
      readonly kind: "incomplete";
      /** Packages that are needed and that the lock file does not have, sorted. */
      readonly missing: readonly string[];
      /** Packages that the lock file was made for with another range, sorted. */
      readonly outdated: readonly string[];
    }
  /** One of the two is not JSON, or the lock file is older than version 2. */
  | { readonly kind: "unreadable"; readonly which: "lock" | "package" };

interface Lock {
  readonly lockfileVersion: number;
  /** By location: `node_modules/a/node_modules/b`; the root is the empty text. */
  readonly packages?: Readonly<Record<string, Package>>;
}

type Ranges = Readonly<Record<string, string>>;

interface Dependencies {
  readonly dependencies?: Ranges;
  readonly devDependencies?: Ranges;
  readonly optionalDependencies?: Ranges;
  readonly peerDependencies?: Ranges;
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>;
}

type Package = Dependencies & Readonly<Record<string, unknown>>;
type PackageJson = Package & { readonly name?: string; readonly version?: string };
type EdgeKind = "prod" | "dev" | "optional" | "peer" | "optional peer";

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What a package depends on. Of a name under several keys npm counts the last of these. */
function edgesOf(entry: Package | undefined, isRoot: boolean): ReadonlyMap<string, EdgeKind> {
  const edges = new Map<string, EdgeKind>();
  const add = (ranges: Ranges | undefined, kind: (name: string) => EdgeKind): void => {
    for (const name of Object.keys(ranges ?? {})) edges.set(name, kind(name));
  };
  const meta = entry?.peerDependenciesMeta;
  add(entry?.peerDependencies, (name) => (meta?.[name]?.optional === true ? "optional peer" : "peer"));
  add(entry?.dependencies, () => "prod");
  add(entry?.optionalDependencies, () => "optional");
  if (isRoot) add(entry?.devDependencies, () => "dev");
  return edges;
}

/** Only the ranges that the lock file was made for are known to fit the versions in it. */
function outdatedIn(locked: Package | undefined, root: PackageJson): readonly string[] {
  const [was, is] = [rangesOf(locked), rangesOf(root)];
  const names = [...is.keys()].filter((name) => was.has(name) && was.get(name) !== is.get(name));
  return names.sort(byCodeUnit);
}

function rangesOf(entry: Package | undefined): ReadonlyMap<string, string> {
  const { peerDependencies, dependencies, optionalDependencies, devDependencies } = entry ?? {};
  const all = { ...peerDependencies, ...dependencies, ...optionalDependencies, ...devDependencies };
  return new Map(Object.entries(all));
}

/** Where `name` is found from a package at `from`, or undefined. */
function locate(packages: Readonly<Record<string, Package>>, from: string, name: string): string | undefined {
  for (let folder = from; ;) {
    const location = folder === "" ? `node_modules/${name}` : `${folder}/node_modules/${name}`;
    if (packages[location] !== undefined) return location;
    if (folder === "") return undefined;
    const above = folder.lastIndexOf("/node_modules/");
    folder = above === -1 ? "" : folder.slice(0, above);
  }
}

/** What npm writes of the root's own `package.json`. */
const rootKeys = [
  "name",
  "version",
  "license",
  "bundleDependencies",
  "hasInstallScript",
  "workspaces",
  "dependencies",
  "devDependencies",
  "optionalDependencies",
  "peerDependencies",
  "peerDependenciesMeta",
  "bin",
  "engines",
  "os",
  "cpu",
];

function rootEntry(root: PackageJson): Package {
  const keys = rootKeys.filter((key) => root[key] !== undefined && !isEmptyMap(root[key]));
  return Object.fromEntries(keys.map((key) => [key, root[key]]));
}

function isEmptyMap(value: unknown): boolean {
  return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}

const firstKeys = ["name", "version", "resolved", "integrity"];

/** npm's order of keys: four known ones, then plain values, then maps, each by name; maps inside by name too. */
function inNpmOrder(entry: Package): Package {
  const rank = (key: string): number => {
    const known = firstKeys.indexOf(key);
    if (known !== -1) return known;
    const value = entry[key];
    const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
    return firstKeys.length + (isObject ? 1 : 0);
  };
  const keys = Object.keys(entry).sort((left, right) => rank(left) - rank(right) || byCodeUnit(left, right));
  return Object.fromEntries(keys.map((key) => [key, sortedMap(entry[key])]));
}

function sortedMap(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([left], [right]) => byCodeUnit(left, right)));
}
