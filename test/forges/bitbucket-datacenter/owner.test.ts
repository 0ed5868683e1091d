import { expect, test } from "vitest";
import { projectKey } from "../../../src/forges/bitbucket-datacenter/owner.ts";

test.each(["CORE", "X_1", "~jane", "~jane.doe", "~Jane"])(
  "%s is the key of a project or a person",
  (owner) => {
    expect(projectKey(owner)).toBe(owner);
  },
);

test.each([
  ["core", "Use `CORE`"],
  ["acme/CORE", "Choose an owner like `CORE` or `~jane`"],
  ["1CORE", "Choose an owner like `CORE` or `~jane`"],
  ["~", "Choose an owner like `CORE` or `~jane`"],
  ["~../x", "Choose an owner like `CORE` or `~jane`"],
  ["", "Choose an owner like `CORE` or `~jane`"],
])("%j is none, and one that could be is named", (owner, hint) => {
  expect(() => projectKey(owner)).toThrow(expect.objectContaining({ code: "IM_OWNER_INVALID", hint }));
});
