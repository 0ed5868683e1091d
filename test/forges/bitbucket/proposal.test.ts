import { expect, test } from "vitest";
import type { PullRequest } from "../../../src/forges/bitbucket/answers.ts";
import { betweenBranches, proposalOf } from "../../../src/forges/bitbucket/proposal.ts";

const open: PullRequest = {
  id: 7,
  title: "Update",
  description: "To 2.0.0",
  state: "OPEN",
  source: { branch: { name: "instant-micros/update" }, commit: { hash: "0123456789ab" } },
  destination: { branch: { name: "main" } },
};

const repository = "https://bitbucket.org/acme/orders";

test("a pull request is a proposal; its short commit id is none", () => {
  expect(proposalOf(open, repository)).toEqual({
    number: 7,
    webUrl: "https://bitbucket.org/acme/orders/pull-requests/7",
    state: "open",
    title: "Update",
    body: "To 2.0.0",
    draft: false,
    head: "instant-micros/update",
    base: "main",
    headCommit: null,
  });
});

test("states are told apart", () => {
  const stateOf = (state: PullRequest["state"]) => proposalOf({ ...open, state }, repository).state;
  expect(stateOf("MERGED")).toBe("merged");
  expect(stateOf("DECLINED")).toBe("closed");
  expect(stateOf("SUPERSEDED")).toBe("superseded");
});

test("what is missing is empty", () => {
  const { description: _, ...bare } = open;
  expect(proposalOf({ ...bare, source: { branch: { name: "x" }, commit: null } }, repository)).toMatchObject({
    body: "",
    head: "x",
    headCommit: null,
  });
});

test("branch names cannot leave their quotes in a search", () => {
  expect(betweenBranches('a" OR "b', "c\\")).toBe(
    String.raw`source.branch.name = "a\" OR \"b" AND destination.branch.name = "c\\"`,
  );
});
