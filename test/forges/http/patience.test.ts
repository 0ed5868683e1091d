import { expect, test } from "vitest";
import { ForgeFailure } from "../../../src/forges/contract/forge-failure.ts";
import { awaited, patiently } from "../../../src/forges/http/patience.ts";

function aClock() {
  const pauses: number[] = [];
  return { pauses, pause: async (milliseconds: number) => void pauses.push(milliseconds) };
}

const unreachable = new ForgeFailure(
  "IM_FORGE_UNREACHABLE",
  { what: "x" },
  { retry: "later", retryAt: null, scope: "forge" },
);

test("what is not there yet is looked for a few times, and no longer", async () => {
  const { pauses, pause } = aClock();
  const answers = [null, null, "there"];
  expect(await awaited(async () => answers.shift() ?? null, [1, 2, 4], pause)).toBe("there");
  expect(await awaited(async () => null, [1, 2, 4], pause)).toBeNull();
  expect(pauses).toEqual([1, 2, 1, 2, 4]);
});

test("reading is tried again when the forge was not reached, and not for anything else", async () => {
  const { pauses, pause } = aClock();
  let calls = 0;
  const read = async () => {
    calls += 1;
    if (calls < 3) throw unreachable;
    return "read";
  };
  expect(await patiently(read, pause)).toBe("read");
  await expect(patiently(() => Promise.reject(unreachable), pause)).rejects.toBe(unreachable);
  await expect(patiently(() => Promise.reject(new TypeError("x")), pause)).rejects.toThrow(TypeError);
  expect(pauses).toEqual([500, 2_000, 500, 2_000]);
});
