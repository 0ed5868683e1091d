import * as fc from "fast-check";
import { expect, test } from "vitest";
import { blobsNeeded, planUpdate } from "../../src/merger/plan-update.ts";
import { resultTree, verifyUpdate } from "../../src/merger/verify.ts";
import { runs } from "../support/runs.ts";
import { inputOf, update, type FileGiven, type Files, type ThreeTrees } from "./three-trees.ts";

/** Paths that meet each other: folders and files of one name, names that differ in case. */
const path = fc.constantFrom(
  "a",
  "b",
  "d/a",
  "d/b",
  "d/e/c",
  "a/x",
  "A",
  "settings.json",
  "ci.yml",
  ".gitignore",
  "package-lock.json",
);
const line = fc.constantFrom("one", "two", "three", "four", "", "  five", "six, seven");
const text = fc.array(line, { maxLength: 10 }).map((lines) => lines.map((each) => `${each}\n`).join(""));
const jsonValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.integer({ min: 0, max: 3 }),
  fc.constantFrom("x", "y"),
  fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 3 }),
  fc.dictionary(fc.constantFrom("k", "l", "m"), fc.integer({ min: 0, max: 2 }), { maxKeys: 3 }),
);
const json = fc
  .dictionary(fc.constantFrom("a", "b", "c", "d"), jsonValue, { maxKeys: 4 })
  .chain((value) => fc.constantFrom(2, 4, "\t").map((indent) => `${JSON.stringify(value, null, indent)}\n`));
const yaml = fc
  .dictionary(
    fc.constantFrom("a", "b", "c", "d"),
    fc.oneof(
      fc.integer({ min: 0, max: 3 }),
      fc.dictionary(fc.constantFrom("k", "l"), fc.integer({ min: 0, max: 2 }), { minKeys: 1 }),
    ),
    { minKeys: 1 },
  )
  .map((value) =>
    Object.entries(value)
      .map(([key, inner]) =>
        typeof inner === "number"
          ? `${key}: ${inner}\n`
          : `${key}:\n${Object.entries(inner)
              .map(([name, number]) => `  ${name}: ${number}\n`)
              .join("")}`,
      )
      .join(""),
  );

function contentFor(name: string): fc.Arbitrary<string> {
  if (name.endsWith(".json") && name !== "package-lock.json") return json;
  return name.endsWith(".yml") ? yaml : text;
}

/** No tree has a file where it has a folder, or two paths that differ in case only. */
function isTree(paths: readonly string[]): boolean {
  const folded = paths.map((each) => each.toLowerCase());
  return folded.every((one, at) =>
    folded.every((other, index) => at === index || (one !== other && !other.startsWith(`${one}/`))),
  );
}

const file = (name: string): fc.Arbitrary<FileGiven> =>
  fc.record({
    text: contentFor(name),
    mode: fc.constantFrom("100644" as const, "100644" as const, "100755" as const),
    policy: fc.constantFrom(
      "managed" as const,
      "managed" as const,
      "required" as const,
      "write-once" as const,
    ),
  });

const tree: fc.Arbitrary<Files> = fc
  .uniqueArray(path, { maxLength: 6 })
  .filter(isTree)
  .chain((paths) => fc.tuple(...paths.map((each) => file(each).map((given) => [each, given] as const))))
  .map((entries) => Object.fromEntries(entries));

type Step =
  | { readonly kind: "write"; readonly path: string; readonly file: FileGiven }
  | { readonly kind: "delete"; readonly at: number }
  | { readonly kind: "move"; readonly at: number; readonly path: string }
  | { readonly kind: "line"; readonly at: number; readonly row: number; readonly line: string };

const step: fc.Arbitrary<Step> = fc.oneof(
  path.chain((each) => file(each).map((given): Step => ({ kind: "write", path: each, file: given }))),
  fc.nat(9).map((at): Step => ({ kind: "delete", at })),
  fc.tuple(fc.nat(9), path).map(([at, each]): Step => ({ kind: "move", at, path: each })),
  fc
    .tuple(fc.nat(9), fc.nat(9), fc.constantFrom("mine", "other", "one"))
    .map(([at, row, each]): Step => ({ kind: "line", at, row, line: each })),
);

/** A tree after some steps; steps that would make no tree are left out. */
function changed(before: Files, steps: readonly Step[]): Files {
  let now: Record<string, FileGiven> = { ...before };
  for (const each of steps) {
    const next = { ...now };
    const paths = Object.keys(now);
    const target = each.kind === "write" ? each.path : paths[each.at % Math.max(1, paths.length)];
    const given = target === undefined ? undefined : now[target];
    if (target === undefined) continue;
    if (each.kind === "write") next[target] = each.file;
    else if (given === undefined || typeof given === "string" || typeof given.text !== "string") continue;
    else if (each.kind === "delete") delete next[target];
    else if (each.kind === "move") {
      delete next[target];
      // The template knows a moved file by its origin.
      next[each.path] = { ...given, origin: given.origin ?? target };
    } else {
      const lines = given.text.split("\n");
      lines.splice(each.row % lines.length, 1, each.line);
      next[target] = { ...given, text: lines.join("\n") };
    }
    if (isTree(Object.keys(next))) now = next;
  }
  return now;
}

/** Origins are a template's affair, and no two files have one. */
function hasOrigins(files: Files): boolean {
  const origins = Object.entries(files).map(([name, given]) =>
    typeof given === "string" ? name : (given.origin ?? name),
  );
  return new Set(origins).size === origins.length;
}

const steps = fc.array(step, { maxLength: 4 });
const three: fc.Arbitrary<ThreeTrees> = fc
  .tuple(tree, steps, steps)
  .map(([base, mine, theirs]) => ({ base, ours: changed(base, mine), theirs: changed(base, theirs) }))
  .filter(({ theirs }) => hasOrigins(theirs));

test("every promise holds, whatever the three trees are", () => {
  fc.assert(
    fc.property(three, (given) => {
      expect(update(given).breaches).toEqual([]);
    }),
    { numRuns: runs(4000) },
  );
});

test("nothing of the user's: the result is the new template, but for sample code", () => {
  fc.assert(
    fc.property(tree, steps, (base, theirSteps) => {
      const managed = Object.fromEntries(
        Object.entries(base).map(([name, given]) => [
          name,
          typeof given === "string" ? given : { ...given, policy: "managed" as const },
        ]),
      );
      const theirs = changed(managed, theirSteps);
      fc.pre(hasOrigins(theirs));
      fc.pre(
        Object.values(theirs).every((given) => typeof given === "string" || given.policy !== "write-once"),
      );
      const input = inputOf({ base: managed, ours: managed, theirs });
      const plan = planUpdate(input);
      expect(plan.conflicts).toEqual([]);
      const plain = [...input.theirs].map(([name, { blob, mode }]) => [name, { blob, mode }] as const);
      const result = [...resultTree(input.ours, plan)].map(
        ([name, { blob, mode }]) => [name, { blob, mode }] as const,
      );
      expect(new Map(result)).toEqual(new Map(plain));
    }),
    { numRuns: runs(2000) },
  );
});

test("nothing of the template's: the user's tree stays", () => {
  fc.assert(
    fc.property(tree, steps, (base, mine) => {
      const plan = planUpdate(inputOf({ base, ours: changed(base, mine), theirs: base }));
      expect([plan.writes, plan.removals, plan.conflicts]).toEqual([[], [], []]);
    }),
    { numRuns: runs(2000) },
  );
});

test("a second update finds nothing to do", () => {
  fc.assert(
    fc.property(three, (given) => {
      const input = inputOf(given);
      const first = planUpdate(input);
      const bytes = new Map(first.writes.map((each) => [each.blob, each.bytes]));
      const again = {
        ...input,
        base: input.theirs,
        ours: resultTree(input.ours, first),
        contents: (blob: string) => bytes.get(blob) ?? input.contents(blob),
      };
      const second = planUpdate(again);
      expect([second.writes, second.removals, second.conflicts]).toEqual([[], [], []]);
      expect(verifyUpdate(again, second)).toEqual([]);
    }),
    { numRuns: runs(3000) },
  );
});

test("the bytes that are read are bytes that were asked for", () => {
  fc.assert(
    fc.property(three, (given) => {
      const input = inputOf(given);
      const needed = blobsNeeded(input);
      planUpdate({
        ...input,
        contents(blob) {
          expect(needed).toContain(blob);
          return input.contents(blob);
        },
      });
    }),
    { numRuns: runs(2000) },
  );
});

test("JSON that parsed before parses after, and holds every key of either side or a conflict", () => {
  fc.assert(
    fc.property(json, json, json, (base, ours, theirs) => {
      const { plan, files, breaches } = update({
        base: { "x.json": base },
        ours: { "x.json": ours },
        theirs: { "x.json": theirs },
      });
      expect(breaches).toEqual([]);
      if (plan.conflicts.length > 0) return;
      const [old, own, now, merged] = [base, ours, theirs, files["x.json"] ?? ""].map(
        (each) => JSON.parse(each) as Record<string, unknown>,
      );
      for (const key of Object.keys({ ...own, ...now })) {
        const wanted = JSON.stringify(own?.[key]) === JSON.stringify(old?.[key]) ? now?.[key] : own?.[key];
        if (typeof wanted !== "object") expect(merged?.[key]).toEqual(wanted);
      }
    }),
    { numRuns: runs(3000) },
  );
});
