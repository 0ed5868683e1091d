import { expect, test } from "vitest";
import { placeOf } from "../../../src/forges/bitbucket/owner.ts";

test("an owner is a workspace, or a workspace with a project", () => {
  expect(placeOf("acme")).toEqual({ workspace: "acme", project: null });
  expect(placeOf("acme/CORE")).toEqual({ workspace: "acme", project: "CORE" });
});

test.each([
  ["acme/core", "Use `acme/CORE`"],
  ["acme/", "Choose an owner like `acme/CORE`"],
  ["acme/CORE/X", "Choose an owner like `acme/CORE`"],
  ["acme/../CORE", "Choose an owner like `acme/CORE`"],
  ["Acme/CORE", "Choose an owner like `acme`"],
  ["/CORE", "Choose an owner like `acme`"],
])("%j is none, and one that could be is named", (owner, hint) => {
  expect(() => placeOf(owner)).toThrow(expect.objectContaining({ code: "IM_OWNER_INVALID", hint }));
});
