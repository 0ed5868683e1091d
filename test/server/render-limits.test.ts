import { afterEach, expect, test } from "vitest";
import {
  renderLimits,
  threadedPlanner,
  type ThreadedPlanner,
} from "../../src/server/rendering/threaded-planner.ts";
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
