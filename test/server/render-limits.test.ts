import { afterEach, expect, test } from "vitest";
import {
  renderLimits,
  threadedPlanner,
  type ThreadedPlanner,
} from "../../src/server/rendering/threaded-planner.ts";
import { blobId } from "../../src/renderer/tree-id.ts";
import { mergeTrees, type TreesToMerge } from "../../src/workflows/update/merge-trees.ts";
import type { ServiceRequest } from "../../src/workflows/service-request.ts";
import { aStack, rawCatalogue, tinyStack } from "../support/a-catalogue.ts";

let planner: ThreadedPlanner | undefined;
afterEach(() => planner?.close());

const request: ServiceRequest = {
  stack: "tiny",
  service: { name: "orders", description: "", owner: "acme" },
  selection: { with: [], without: [] },
  answers: {},
  allowDeprecated: false,
};
const surroundings = { engine: "0.0.0", repository: "local:acme/orders" };

test("a service with too many or too large files is refused by name, and the next one is made", async () => {
  const raw = rawCatalogue(aStack, { "stacks/tiny/files/large.txt": "x".repeat(2_000) });
  planner = threadedPlanner(raw, { ...renderLimits, fileBytes: 1_000 }, 1);
  const failure: unknown = await planner.plan(request, surroundings).catch((error: unknown) => error);
  expect(failure).toMatchObject({
    problems: [{ code: "IM_RENDER_LIMIT", because: "`large.txt` has 2000 bytes, and 1000 is the most" }],
  });
  const wrong = await planner.plan({ ...request, stack: "no" }, surroundings);
  expect(wrong).toMatchObject({ kind: "refused", problems: [{ code: "IM_STACK_UNKNOWN" }] });
});

test("rendering that takes too long ends, and others go on in a new thread", async () => {
  // A pattern that needs exponential time for this answer.
  const raw = rawCatalogue(
    tinyStack("questions: { slow: { title: Slow, type: string, default: a, pattern: '(a+)+' } }"),
  );
  planner = threadedPlanner(raw, { ...renderLimits, milliseconds: 4_000 }, 1);
  const slow = { ...request, answers: { slow: `${"a".repeat(60)}!` } };
  const [first, second] = await Promise.allSettled([
    planner.plan(slow, surroundings),
    planner.plan(request, surroundings),
  ]);
  expect(first).toMatchObject({ status: "rejected", reason: { code: "IM_RENDER_LIMIT" } });
  expect(second).toMatchObject({ status: "fulfilled", value: { kind: "planned" } });
});

const labels = { base: "old", ours: "yours", theirs: "new" };
const tree = (files: Readonly<Record<string, string>>): TreesToMerge["base"] =>
  new Map(
    Object.entries(files).map(([path, text]) => {
      const entry = {
        blob: blobId(Buffer.from(text)),
        mode: "100644",
        origin: path,
        policy: "managed",
      } as const;
      return [path, entry];
    }),
  );
const threeTrees = (...three: readonly Readonly<Record<string, string>>[]): TreesToMerge => {
  const [base = {}, ours = {}, theirs = {}] = three;
  const texts = three.flatMap((files) => Object.values(files)).map((text) => new TextEncoder().encode(text));
  const bytes = new Map(texts.map((each) => [blobId(each), each]));
  return {
    base: tree(base),
    ours: tree(ours),
    theirs: tree(theirs),
    bytes,
    renamed: new Map(),
    lost: new Set(),
    labels,
  };
};

test("an update is merged in a thread as it is merged here, within the same limits", async () => {
  planner = threadedPlanner(rawCatalogue(aStack), { ...renderLimits, fileBytes: 100 }, 1);
  const trees = threeTrees(
    { a: "1\n2\n3\n4\n" },
    { a: "mine\n2\n3\n4\n" },
    { a: "1\n2\n3\ntheirs\n", b: "new" },
  );
  expect(await planner.merge(trees)).toEqual(mergeTrees(trees));
  const large = planner.merge(threeTrees({}, {}, { "large.txt": "x".repeat(101) }));
  await expect(large).rejects.toMatchObject({ problems: [{ code: "IM_RENDER_LIMIT" }] });
});

test("a merge that takes too long ends; meanwhile the server has time for others", async () => {
  // Everything was renamed and rewritten by half: each old file is compared with each new one.
  const many = (name: string): Readonly<Record<string, string>> =>
    Object.fromEntries(
      Array.from({ length: 990 }, (_, at) => [
        `${name}/${at}`,
        Array.from({ length: 60 }, (_, line) => `${name} ${at} ${line}`).join("\n"),
      ]),
    );
  planner = threadedPlanner(rawCatalogue(aStack), { ...renderLimits, mergeMilliseconds: 500 }, 1);
  const state = { isOver: false };
  const merging = planner.merge(threeTrees(many("old"), many("new"), many("old"))).finally(() => {
    state.isOver = true;
  });
  merging.catch(() => {});
  let turns = 0;
  for (; !state.isOver; turns += 1) await new Promise((resolve) => setImmediate(resolve));
  await expect(merging).rejects.toMatchObject({
    code: "IM_RENDER_LIMIT",
    message: "Merging was stopped",
    because: "it took longer than 0.5 seconds",
    hint: expect.stringContaining("instant-micros update"),
  });
  expect(turns).toBeGreaterThan(100);
  expect(await planner.plan(request, surroundings)).toMatchObject({ kind: "planned" });
});

test("a base is rendered again in a thread, from a bundle that proves itself", async () => {
  const raw = rawCatalogue(aStack);
  planner = threadedPlanner(raw, renderLimits, 1);
  const planned = await planner.plan(request, surroundings);
  if (planned.kind === "refused") throw new Error("it is refused");
  const { manifest } = planned.plan;
  const files = await planner.renderAgain(raw, manifest);
  expect(files.map(blobId)).toEqual(manifest.files.map(({ blob }) => blob));
  const other = { ...manifest, catalogue: { ...manifest.catalogue, bundle: "sha256:0" } };
  expect(await planner.renderAgain(raw, other)).toEqual([]);
});
