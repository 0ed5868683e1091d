import * as fc from "fast-check";
import { stringify as tomlText, parse as parseToml } from "smol-toml";
import { expect, test } from "vitest";
import { parse as parseYaml, stringify as yamlText } from "yaml";
import { mergeContent } from "../../../src/merger/merge-content.ts";
import { runs } from "../../support/runs.ts";

// What each side changed is apart from what the other did, so there is one right answer: both.

const labels = { base: "template 1", ours: "yours", theirs: "template 2" };
type Value = string | number | readonly string[] | { readonly [key: string]: Value };
type Tree = Readonly<Record<string, Value>>;

const scalar = fc.oneof(fc.integer({ min: 0, max: 9 }), fc.constantFrom("x", "y z", "on", "1.0"));
const list = fc.uniqueArray(fc.constantFrom("a", "b", "c", "d"), { minLength: 1, maxLength: 4 });
const inner = fc.dictionary(fc.constantFrom("k", "l", "m", "n"), fc.oneof(scalar, list), {
  minKeys: 2,
  maxKeys: 4,
});
const value: fc.Arbitrary<Value> = fc.oneof(scalar, list, inner);
const keys = ["alpha", "beta", "gamma", "delta", "epsilon", "zeta"] as const;
const tree = fc
  .uniqueArray(fc.constantFrom(...keys), { minLength: 3 })
  .chain((names) => fc.tuple(...names.map((name) => value.map((each) => [name, each] as const))))
  .map((entries): Tree => Object.fromEntries(entries));
/** Key → its new value; undefined takes it out. */
const edits = fc.array(fc.tuple(fc.constantFrom(...keys), fc.option(value, { nil: undefined })), {
  maxLength: 3,
});

function edited(before: Tree, all: readonly (readonly [string, Value | undefined])[]): Tree {
  const now = new Map(Object.entries(before));
  for (const [key, each] of all) {
    if (each === undefined) now.delete(key);
    else now.set(key, each);
  }
  return Object.fromEntries(now);
}

/** TOML has its values before its tables, and no text keeps more than one. */
const inTomlOrder = (all: Tree): Tree => {
  const isTable = (each: Value): boolean => typeof each === "object" && !Array.isArray(each);
  const entries = Object.entries(all);
  return Object.fromEntries([
    ...entries.filter(([, each]) => !isTable(each)),
    ...entries.filter(([, each]) => isTable(each)),
  ]);
};

test.each([
  ["x.json", (all: Tree) => `${JSON.stringify(all, null, 2)}\n`, (text: string) => JSON.parse(text) as Tree],
  ["x.yml", (all: Tree) => yamlText(all), (text: string) => parseYaml(text) as Tree],
  ["x.toml", (all: Tree) => `${tomlText(inTomlOrder(all))}\n`, (text: string) => parseToml(text) as Tree],
] satisfies readonly (readonly [string, (all: Tree) => string, (text: string) => Tree])[])(
  "%s: both changes are in, whatever lies beside what",
  (path, write, read) => {
    fc.assert(
      fc.property(tree, edits, edits, fc.boolean(), (base, mine, theirs, anew) => {
        const touched = new Set(mine.map(([key]) => key));
        const apart = theirs.filter(([key]) => !touched.has(key));
        const [own, now, both] = [edited(base, mine), edited(base, apart), edited(edited(base, apart), mine)];
        fc.pre([own, now, both].every((each) => Object.keys(each).length > 1));
        // People lay JSON out anew.
        const ours = anew && path === "x.json" ? `${JSON.stringify(own, null, 4)}\n` : write(own);
        const merged = mergeContent(path, { base: write(base), ours, theirs: write(now) }, labels);
        // A merge may give up and ask. Until then the user's version of what is asked stands.
        if (merged.kind === "conflict") {
          for (const key of touched) expect(read(merged.ours)[key]).toEqual(read(ours)[key]);
          return;
        }
        expect(read(merged.text)).toEqual(JSON.parse(JSON.stringify(both)));
      }),
      { numRuns: runs(400) },
    );
  },
);
