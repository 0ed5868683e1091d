import { Type } from "typebox";
import { expect, test } from "vitest";
import { understood } from "../../../src/forges/http/understood.ts";

const shape = Type.Object({ id: Type.Integer(), at: Type.Object({ commit: Type.String() }) });
const asked = { host: "git.example.com", what: "The thing cannot be read" } as const;

test("an answer is what it must be, whatever else it has", () => {
  const answer = { id: 1, at: { commit: "abc", more: true }, more: true };
  expect(understood(shape, answer, { ...asked, isReading: true })).toBe(answer);
});

test("of one that is something else the place is named", () => {
  expect(() => understood(shape, { id: 1, at: {} }, { ...asked, isReading: true })).toThrow(
    expect.objectContaining({
      code: "IM_FORGE_UNREACHABLE",
      message: "The thing cannot be read",
      because: expect.stringMatching(/^the answer of git\.example\.com is not what it should be at \/at: /),
    }),
  );
});

test("what was to be changed may have been", () => {
  expect(() => understood(shape, "<html>", { ...asked, isReading: false })).toThrow(
    expect.objectContaining({
      code: "IM_FORGE_OUTCOME_UNKNOWN",
      recovery: expect.objectContaining({ retry: "look" }),
    }),
  );
});
