import { expect, test } from "vitest";
import { planUpdate, type UpdatePlan } from "../../src/merger/plan-update.ts";
import { verifyUpdate } from "../../src/merger/verify.ts";
import { blobId } from "../../src/renderer/tree-id.ts";
import { inputOf, type ThreeTrees } from "./three-trees.ts";

// Every promise, broken on purpose: a check that cannot fail is worse than none.

const given: ThreeTrees = {
  base: {
    both: "1\n2\n3\n",
    gone: "1\n",
    moved: { text: "m\n", origin: "m" },
    same: "1\n",
    template: "1\n",
    user: "1\n",
  },
  ours: {
    both: "mine\n2\n3\n",
    moved: { text: "m\n", origin: "m" },
    own: "own\n",
    same: "1\n",
    template: "1\n",
    user: "mine\n",
  },
  theirs: {
    both: "1\n2\ntheirs\n",
    gone: "1\n",
    "n/moved": { text: "M\n", origin: "m" },
    new: "new\n",
    same: "1\n",
    template: "2\n",
    user: "1\n",
  },
};

function breachesOf(spoil: (plan: UpdatePlan) => UpdatePlan): readonly string[] {
  const input = inputOf(given);
  const breaches = verifyUpdate(input, spoil(planUpdate(input)));
  return breaches.map(({ path, promise, what }) => `${promise}: ${path}: ${what}`);
}

const written = (path: string, text: string): UpdatePlan["writes"][number] => {
  const bytes = new TextEncoder().encode(text);
  return { path, mode: "100644", blob: blobId(bytes), bytes };
};
const without = (plan: UpdatePlan, path: string): UpdatePlan["writes"] =>
  plan.writes.filter((each) => each.path !== path);
const id = (text: string): string => blobId(new TextEncoder().encode(text));

test("the plan as it is keeps them all", () => {
  expect(breachesOf((plan) => plan)).toEqual([]);
});

test.each([
  [
    "a change of the template's is dropped",
    (plan) => ({ ...plan, writes: without(plan, "template") }),
    [`template's change: template: it should be 100644 ${id("2\n")} and is 100644 ${id("1\n")}`],
  ],
  [
    "a new file of the template's is dropped",
    (plan) => ({ ...plan, writes: without(plan, "new") }),
    [`template's change: new: it should be 100644 ${id("new\n")} and is absent`],
  ],
  [
    "a file that the template moved does not arrive",
    (plan) => ({ ...plan, writes: without(plan, "n/moved") }),
    [`template's change: n/moved: it should be 100644 ${id("M\n")} and is absent`],
  ],
  [
    "a file of the user's is removed",
    (plan) => ({ ...plan, removals: [...plan.removals, "own"] }),
    [`your version: own: it should be 100644 ${id("own\n")} and is absent`],
  ],
  [
    "a file of the user's is overwritten",
    (plan) => ({ ...plan, writes: [...plan.writes, written("user", "1\n")] }),
    [`your version: user: it should be 100644 ${id("mine\n")} and is 100644 ${id("1\n")}`],
  ],
  [
    "a deletion of the user's is taken back",
    (plan) => ({ ...plan, writes: [...plan.writes, written("gone", "1\n")] }),
    [`your version: gone: it should be absent and is 100644 ${id("1\n")}`],
  ],
  [
    "a deletion of the user's is called required, and nobody requires it",
    (plan) => ({
      ...plan,
      ledger: plan.ledger.map((each) =>
        each.path === "gone" ? { path: "gone", disposition: { kind: "restored" } } : each,
      ),
    }),
    ["your version: gone: it is back, and nothing requires it"],
  ],
  [
    "a line of the user's is lost in a merge",
    (plan) => ({
      ...plan,
      writes: plan.writes.map((each) => (each.path === "both" ? written("both", "1\n2\ntheirs\n") : each)),
    }),
    ["your lines: both: the line `mine` is lost"],
  ],
  [
    "a path is not accounted for, one is twice, and one is of no tree",
    (plan) => ({
      ...plan,
      ledger: [
        ...plan.ledger.filter(({ path }) => path !== "own"),
        { path: "same", disposition: { kind: "unchanged" } },
        { path: "nowhere", disposition: { kind: "yours" } },
      ],
    }),
    [
      "ledger: same: it is accounted for 2 times",
      "ledger: own: it is accounted for 0 times",
      "ledger: nowhere: no tree has it",
    ],
  ],
] satisfies readonly (readonly [string, (plan: UpdatePlan) => UpdatePlan, readonly string[]])[])(
  "%s",
  (_, spoil, expected) => {
    expect(breachesOf(spoil)).toEqual(expected);
  },
);

test("what is required comes back as the template has it", () => {
  const required = (text: string) => ({ text, policy: "required" as const });
  const input = inputOf({ base: { a: required("1") }, ours: {}, theirs: { a: required("2") } });
  const plan = planUpdate(input);
  expect(verifyUpdate(input, { ...plan, writes: [written("a", "3")] })).toMatchObject([
    { path: "a", promise: "template's change" },
  ]);
});
