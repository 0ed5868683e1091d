import type { SourceImport } from "./source-imports.ts";

/**
 * The rooms of `src/` from the bottom up: a room may import from itself and from the rooms listed for it.
 * `ARCHITECTURE.md` draws the same.
 */
export const rooms: Readonly<Record<string, readonly string[]>> = {
  text: [],
  problems: [],
  resolver: ["text", "problems"],
  // Files that people write, with the places of what is wrong with them.
  documents: ["text", "problems", "resolver"],
  catalogue: ["text", "problems", "resolver", "documents"],
  composer: ["text", "problems", "resolver", "catalogue"],
  renderer: ["text", "problems", "resolver", "catalogue", "composer"],
  manifest: ["text", "problems", "resolver", "catalogue", "composer", "renderer"],
  checks: ["text", "problems", "resolver", "documents", "catalogue", "composer", "renderer"],
  merger: ["text", "composer", "renderer"],
  trials: ["text", "problems", "documents", "resolver", "catalogue", "composer", "renderer"],
  conformance: ["text", "problems", "documents", "manifest"],
  "forges/contract": ["problems"],
  connections: ["text", "problems", "documents", "forges/contract"],
  workflows: [
    "connections",
    "text",
    "problems",
    "resolver",
    "catalogue",
    "composer",
    "renderer",
    "manifest",
    "checks",
    "merger",
    "trials",
    "conformance",
    "forges/contract",
  ],
  processes: ["problems", "conformance", "workflows"],
  git: ["text", "problems", "renderer", "merger", "workflows", "forges/contract"],
  files: ["text", "problems", "catalogue", "renderer", "connections", "forges/contract", "workflows", "git"],
  "forges/local": ["text", "problems", "manifest", "workflows", "forges/contract", "git"],
  // What all forges with a server do alike.
  "forges/http": ["text", "problems", "forges/contract"],
  "forges/limits": ["problems", "forges/contract", "forges/http"],
  "forges/github": ["text", "problems", "forges/contract", "forges/http"],
  "forges/bitbucket": ["text", "problems", "forges/contract", "forges/http"],
  "forges/bitbucket-datacenter": ["text", "problems", "forges/contract", "forges/http"],
  store: ["text", "problems", "catalogue", "manifest", "connections", "workflows", "forges/contract"],
  // What requests and answers look like: the web application shares the types.
  "server/api/schemas": ["resolver", "connections"],
  server: [
    "server/api/schemas",
    "text",
    "problems",
    "resolver",
    "catalogue",
    "composer",
    "renderer",
    "manifest",
    "merger",
    "connections",
    "forges/contract",
    "workflows",
  ],
  web: ["server/api/schemas", "text", "resolver", "catalogue"],
  "engine-version.ts": [],
  "wiring-forges.ts": [
    "problems",
    "connections",
    "workflows",
    "forges/contract",
    "forges/limits",
    "forges/github",
    "forges/bitbucket",
    "forges/bitbucket-datacenter",
    "wiring.ts",
  ],
  "wiring-server.ts": [
    "text",
    "problems",
    "workflows",
    "forges/contract",
    "git",
    "forges/local",
    "store",
    "server",
    "wiring.ts",
    "wiring-forges.ts",
  ],
  "wiring.ts": [
    "text",
    "problems",
    "connections",
    "workflows",
    "forges/contract",
    "git",
    "files",
    "processes",
    "forges/local",
    "engine-version.ts",
  ],
  cli: [
    "text",
    "problems",
    "resolver",
    "catalogue",
    "composer",
    "renderer",
    "manifest",
    "checks",
    "merger",
    "trials",
    "conformance",
    "connections",
    "forges/contract",
    "workflows",
    "engine-version.ts",
    "wiring.ts",
    "wiring-forges.ts",
    "wiring-server.ts",
  ],
};

/** Rooms that decide and never act: no `node:` import, no clock, no randomness. */
export const pureRooms = [
  "text",
  "problems",
  "resolver",
  "documents",
  "catalogue",
  "composer",
  "renderer",
  "manifest",
  "checks",
  "merger",
  "connections",
  "conformance",
  "trials",
];

/** The packages that a pure room may load; all of them run in a browser. */
export const purePackages: Readonly<Record<string, readonly string[]>> = {
  documents: ["yaml"],
  catalogue: ["@noble/hashes"],
  renderer: [
    "handlebars",
    "yaml",
    "jsonc-parser",
    "smol-toml",
    "toml-eslint-parser",
    "@noble/hashes",
    "minimatch",
  ],
  checks: ["yaml"],
  merger: ["jsonc-parser", "yaml", "smol-toml", "toml-eslint-parser"],
};

/** The room that a path of the repository lies in, or undefined outside `src/`. */
export function roomOf(path: string): string | undefined {
  if (!path.startsWith("src/")) return undefined;
  const inside = path.slice("src/".length);
  const [first = "", second = ""] = inside.split("/");
  if (inside.startsWith("server/api/schemas/")) return "server/api/schemas";
  if (first === "forges") return `forges/${second}`;
  return first;
}

/** Imports that point upwards, sideways between adapters, or out of a pure room. */
export function violations(imports: readonly SourceImport[]): readonly string[] {
  return imports.flatMap((each) => {
    const from = roomOf(each.from);
    if (from === undefined) return [];
    const to = roomOf(each.to);
    const allowed = rooms[from];
    if (allowed === undefined) return [`${each.from}: the room ${from} is not on the map`];
    if (to !== undefined) {
      return to === from || allowed.includes(to) ? [] : [`${each.from} imports ${each.to}: ${from} → ${to}`];
    }
    // What is published has no fakes and no tests in it.
    if (/^(fakes|test|bench|scripts)\//.test(each.to))
      return [`${each.from} imports ${each.to}, which is not published`];
    if (!pureRooms.includes(from)) return [];
    const known = purePackages[from] ?? [];
    const isKnown = known.some((name) => each.to === name || each.to.startsWith(`${name}/`));
    return isKnown ? [] : [`${each.from} imports ${each.to}: ${from} is pure`];
  });
}

/** What a pure room must not mention: clocks, randomness, the environment, sorting by the machine's language. */
export const impurities =
  /\b(Date\.now|new Date\(\)|Math\.random|performance\.now|process\.|localeCompare|toLocale\w+|Intl\.|setTimeout|fetch\()/;
