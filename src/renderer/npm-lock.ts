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
  const lock = JSON.parse(lockText) as Lock;
  const root = JSON.parse(packageText) as PackageJson;
  const packages = lock.packages;
  const missing = new Set<string>();

  const reach = (follows: (kind: EdgeKind) => boolean): ReadonlySet<string> => {
    const reached = new Set<string>([""]);
    const queue = [""];
    for (let from = queue.pop(); from !== undefined; from = queue.pop()) {
      const entry = from === "" ? root : packages[from];
      for (const edge of edgesOf(entry, from === "")) {
        if (!follows(edge.kind)) continue;
        const to = locate(packages, from, edge.name);
        if (to === undefined) {
          if (edge.needed) missing.add(edge.name);
          continue;
        }
        if (reached.has(to)) continue;
        reached.add(to);
        queue.push(to);
      }
    }
    return reached;
  };
  const all = reach(() => true);
  if (missing.size > 0) return { kind: "incomplete", missing: [...missing].sort() };
  const withoutDev = reach((kind) => kind !== "dev");
  const withoutOptional = reach((kind) => kind !== "optional");
  const withoutBoth = reach((kind) => kind !== "dev" && kind !== "optional");
  const withoutPeer = reach((kind) => kind !== "peer");

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
  /** Packages that are needed and that the lock file does not have, sorted. */
  | { readonly kind: "incomplete"; readonly missing: readonly string[] };

interface Lock {
  readonly lockfileVersion: number;
  /** By location: `node_modules/a/node_modules/b`; the root is the empty text. */
  readonly packages: Readonly<Record<string, Package>>;
}

interface Dependencies {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>;
}

type Package = Dependencies & Readonly<Record<string, unknown>>;
type PackageJson = Package & { readonly name?: string; readonly version?: string };
type EdgeKind = "prod" | "dev" | "optional" | "peer";

interface Edge {
  readonly name: string;
  readonly kind: EdgeKind;
  /** npm would not install without it. */
  readonly needed: boolean;
}

function edgesOf(entry: Package | undefined, isRoot: boolean): readonly Edge[] {
  if (entry === undefined) return [];
  // Of a name under several keys npm counts one: dev before optional before the rest.
  const dev = isRoot ? Object.keys(entry.devDependencies ?? {}) : [];
  const optional = Object.keys(entry.optionalDependencies ?? {}).filter((name) => !dev.includes(name));
  const prod = Object.keys(entry.dependencies ?? {}).filter(
    (name) => !dev.includes(name) && !optional.includes(name),
  );
  const peer = Object.keys(entry.peerDependencies ?? {});
  const isOptionalPeer = (name: string): boolean => entry.peerDependenciesMeta?.[name]?.optional === true;
  return [
    ...prod.map((name): Edge => ({ name, kind: "prod", needed: true })),
    ...dev.map((name): Edge => ({ name, kind: "dev", needed: true })),
    ...optional.map((name): Edge => ({ name, kind: "optional", needed: false })),
    // An optional peer counts only for who has it anyway; it brings nothing in.
    ...peer
      .filter((name) => !isOptionalPeer(name))
      .map((name): Edge => ({ name, kind: "peer", needed: true })),
  ];
}

/** Where `name` is found from a package at `from`, or undefined. */
function locate(packages: Lock["packages"], from: string, name: string): string | undefined {
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
  const keys = Object.keys(entry).sort((left, right) => rank(left) - rank(right) || (left < right ? -1 : 1));
  return Object.fromEntries(keys.map((key) => [key, sortedMap(entry[key])]));
}

function sortedMap(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1)));
}
