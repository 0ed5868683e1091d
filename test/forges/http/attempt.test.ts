import { expect, test } from "vitest";
import { ForgeFailure } from "../../../src/forges/contract/forge-failure.ts";
import { attempted, twice } from "../../../src/forges/http/attempt.ts";
import { done, doneOrAbsent, type Outcome, type Refused } from "../../../src/forges/http/outcome.ts";

const lost = new ForgeFailure(
  "IM_FORGE_OUTCOME_UNKNOWN",
  { what: "The answer was lost" },
  { retry: "look", retryAt: null, scope: "call" },
);
const refused = new ForgeFailure(
  "IM_FORGE_REFUSED",
  { what: "No" },
  { retry: "never", retryAt: null, scope: "call" },
);
const success: Outcome<number, Refused> = { kind: "done", value: 1, header: () => null };

function refusal(status: number, failure: ForgeFailure): Outcome<number, Refused> {
  return { kind: "refused", refusal: { status, failure } };
}

test("a lost answer is told whether it was thrown or answered", async () => {
  const thrown = attempted(() => Promise.reject(lost));
  expect(await thrown).toEqual({ kind: "unknown", failure: lost });
  expect(await attempted(async () => refusal(500, lost))).toEqual({ kind: "unknown", failure: lost });
});

test("everything else stays what it is", async () => {
  expect(await attempted(async () => success)).toBe(success);
  const no = refusal(400, refused);
  expect(await attempted(async () => no)).toBe(no);
  await expect(attempted(() => Promise.reject(refused))).rejects.toBe(refused);
});

test("what does no harm twice is done twice when the first answer is lost, and not a third time", async () => {
  let asked = 0;
  const lostOnce = async () => (++asked === 1 ? refusal(500, lost) : success);
  expect(await twice(() => attempted(lostOnce))).toBe(success);
  await expect(twice(() => attempted(async () => refusal(500, lost)))).rejects.toBe(lost);
});

test("only what is absent is null", () => {
  expect(doneOrAbsent(success)).toBe(1);
  expect(doneOrAbsent(refusal(404, refused))).toBeNull();
  expect(() => doneOrAbsent(refusal(403, refused))).toThrow(refused);
  expect(() => done(refusal(404, refused))).toThrow(refused);
});
