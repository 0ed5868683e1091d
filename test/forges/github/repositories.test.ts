import { expect, test } from "vitest";
import type { Fault } from "../../../fakes/forge-fake.ts";
import { nativeGit } from "../../../src/git/git.ts";
import { aGitHub } from "../../support/a-github.ts";
import { wholePolicy } from "../../support/a-policy.ts";
import { aTree } from "../../support/a-tree.ts";
import { aGitRunner } from "../../support/git.ts";
import { temporaryDirectory } from "../../support/temporary-directory.ts";

const orders = {
  ref: { owner: "acme", name: "orders" },
  description: "Takes orders.",
  visibility: "private",
} as const;

const creating = { method: "POST", path: /^\/orgs\/acme\/repos$/ } as const;
const serverError: Fault["instead"] = { kind: "answer", status: 500, body: { message: "Oops" } };
const ofAProxy: Fault["instead"] = { kind: "answer", status: 200, body: { ok: true } };
const aPage: Fault["instead"] = { kind: "answer", status: 200, body: "<html>Sign in</html>" };

test.each<[string, Fault, "created" | "adopted", number]>([
  ["500 after it was made", { ...creating, effect: "done", instead: serverError }, "adopted", 1],
  ["500 and nothing was made", { ...creating, effect: "none", instead: serverError }, "created", 2],
  ["no answer after it was made", { ...creating, effect: "done", instead: { kind: "cut" } }, "adopted", 1],
  ["no answer and nothing was made", { ...creating, effect: "none", instead: { kind: "cut" } }, "created", 2],
  [
    "JSON of something else after it was made",
    { ...creating, effect: "done", instead: ofAProxy },
    "adopted",
    1,
  ],
  [
    "a page of something else after it was made",
    { ...creating, effect: "done", instead: aPage },
    "adopted",
    1,
  ],
])("%s: there is one repository, and it is ours", async (_, fault, kind, calls) => {
  const { fake, forge } = await aGitHub();
  fake.order(fault);
  expect(await forge.createRepository(orders, "operation-1")).toMatchObject({
    kind,
    value: { createdBy: "operation-1" },
  });
  expect(
    fake.requests.filter(({ path, method }) => method === "POST" && creating.path.test(path)),
  ).toHaveLength(calls);
});

test("a forge that keeps failing is asked twice, and no more", async () => {
  const { fake, forge } = await aGitHub();
  fake.order({ ...creating, effect: "none", times: 9, instead: serverError });
  await expect(forge.createRepository(orders, "operation-1")).rejects.toMatchObject({
    code: "IM_FORGE_OUTCOME_UNKNOWN",
    because: expect.stringContaining("answered 500: Oops"),
  });
  expect(fake.requests.filter(({ method }) => method === "POST")).toHaveLength(2);
});

const hidden: Fault = {
  method: "GET",
  path: /^\/repos\/acme\/orders$/,
  effect: "none",
  instead: { kind: "answer", status: 404, body: { message: "Not Found" } },
};

test("what was made and is not shown yet is waited for", async () => {
  const { fake, forge, pauses } = await aGitHub();
  fake.order({ ...hidden, times: 3 });
  expect(await forge.createRepository(orders, "operation-1")).toMatchObject({ kind: "created" });
  expect(pauses).toEqual([1_000, 2_000, 4_000]);
});

test("what is never shown is waited for in bounds, told, and recognised later", async () => {
  const { fake, forge, pauses } = await aGitHub();
  fake.order({ ...hidden, times: 5 });
  await expect(forge.createRepository(orders, "operation-1")).rejects.toMatchObject({
    code: "IM_FORGE_NOT_FOUND",
    message: expect.stringContaining("was created"),
    recovery: { retry: "later" },
  });
  expect(pauses).toEqual([1_000, 2_000, 4_000, 8_000]);
  expect(await forge.createRepository(orders, "operation-1")).toMatchObject({ kind: "adopted" });
});

test("reading survives a fault that passes", async () => {
  const { fake, forge, pauses } = await aGitHub();
  await forge.createRepository(orders, "operation-1");
  fake.order({ ...hidden, times: 2, instead: { kind: "cut" } });
  expect(await forge.findRepository(orders.ref)).toMatchObject({ createdBy: "operation-1" });
  expect(pauses).toEqual([500, 2_000]);
});

test("a repository that was renamed is not taken for the one of its old name", async () => {
  const { fake, forge } = await aGitHub();
  await forge.createRepository(orders, "operation-1");
  fake.rename("acme", "orders", "purchases");
  await expect(forge.findRepository(orders.ref)).rejects.toMatchObject({
    code: "IM_FORGE_REFUSED",
    because: expect.stringContaining("acme/purchases"),
  });
});

test("a person's own space has another call; somebody else's is refused before anything is made", async () => {
  const { fake, forge } = await aGitHub(
    { people: { globex: "ghp_globex", hooli: "ghp_hooli" } },
    { kind: "token", token: "ghp_globex" },
  );
  const own = { ...orders, ref: { owner: "Globex", name: "orders" } };
  expect(await forge.createRepository(own, "operation-1")).toMatchObject({ kind: "created" });
  const other = { ...orders, ref: { owner: "hooli", name: "orders" } };
  await expect(forge.createRepository(other, "operation-1")).rejects.toMatchObject({
    code: "IM_FORGE_FORBIDDEN",
    because: "hooli is a person, and the connection is globex's",
  });
  const unknown = { ...orders, ref: { owner: "nobody", name: "orders" } };
  await expect(forge.createRepository(unknown, "operation-1")).rejects.toMatchObject({
    code: "IM_FORGE_NOT_FOUND",
    because: expect.stringContaining("no account nobody"),
  });
  expect(fake.requests.filter(({ method }) => method === "POST").map(({ path }) => path)).toEqual([
    "/user/repos",
  ]);
});

test("the description ends with the operation, and a long one is cut", async () => {
  const { fake, forge } = await aGitHub();
  await forge.createRepository({ ...orders, description: "x".repeat(400) }, "operation-1");
  const { body } = fake.requests.find(({ method }) => method === "POST") ?? { body: null };
  const described: unknown = Reflect.get(Object(body), "description");
  expect(described).toMatch(/^x+… \(Instant Micros: operation-1\)$/);
  expect(described).toHaveLength(350);
});

const commit = { tree: aTree({ "README.md": "# Orders\n" }), message: "Create orders\n", time: 1 };
const pushing = { method: "POST", path: /git-receive-pack$/ } as const;

async function aRepository() {
  const gitHub = await aGitHub();
  await gitHub.forge.createRepository(orders, "operation-1");
  const directory = await temporaryDirectory();
  const port = nativeGit(aGitRunner(directory), directory);
  const remote = await gitHub.forge.remote(orders.ref);
  return { ...gitHub, push: () => port.pushFirstCommit(commit, remote), directory, port };
}

test.each<[string, Fault, string]>([
  ["whose answer is lost", { ...pushing, effect: "done", instead: { kind: "cut" } }, "present"],
  ["that is cut before it begins", { ...pushing, effect: "none", instead: { kind: "cut" } }, "pushed"],
  [
    "that is answered with 500",
    { ...pushing, effect: "none", instead: { kind: "answer", status: 500 } },
    "pushed",
  ],
])("a push %s ends with one commit", async (_, fault, kind) => {
  const { fake, push } = await aRepository();
  fake.order(fault);
  const pushed = await push();
  expect(pushed.kind).toBe(kind);
  expect(await fake.repositoryOf("acme", "orders")?.head("main")).toBe(pushed.commit);
});

test("a rule that takes changes by proposals only is told as such", async () => {
  const { fake, push } = await aRepository();
  await fake
    .repositoryOf("acme", "orders")
    ?.protect(["main"], "error: GH013: Repository rule violations found");
  await expect(push()).rejects.toMatchObject({
    code: "IM_BRANCH_PROTECTED",
    because: expect.stringContaining("GH013"),
  });
});

test("an archived repository is told as such", async () => {
  const { fake, forge } = await aRepository();
  fake.archive("acme", "orders");
  const settings = { protection: null, pipelines: true, reviewers: [] };
  fake.order({
    method: "GET",
    path: /actions/,
    effect: "none",
    instead: { kind: "answer", status: 200, body: { enabled: false } },
  });
  await expect(forge.configure(orders.ref, settings)).rejects.toMatchObject({
    code: "IM_REPOSITORY_ARCHIVED",
    recovery: { scope: "repository" },
  });
});

const protection = {
  ...wholePolicy,
  noDeletion: false,
  proposalsOnly: false,
  approvals: 0,
  requiredBuilds: [],
};

test.each([
  ["the ruleset", "POST", /rulesets$/],
  ["the rulesets", "GET", /rulesets\?/],
  ["the repository", "GET", /orders$/],
] as const)("%s in another shape is asked for again, and stops nothing", async (_, method, path) => {
  const { fake, forge, pauses } = await aGitHub();
  await forge.createRepository(orders, "operation-1");
  fake.order({ method, path, effect: "done", instead: ofAProxy });
  const [first] = await forge.configure(orders.ref, { protection, pipelines: null, reviewers: [] });
  expect(first?.outcome).toMatch(/^(applied|present)$/);
  expect(pauses).toEqual([500]);
});

test("a page in place of the rulesets is told from them", async () => {
  const { fake, forge } = await aGitHub();
  await forge.createRepository(orders, "operation-1");
  fake.order({ path: /rulesets/, effect: "none", times: 3, instead: aPage });
  await expect(
    forge.configure(orders.ref, { protection, pipelines: null, reviewers: [] }),
  ).rejects.toMatchObject({ code: "IM_FORGE_UNREACHABLE" });
});
