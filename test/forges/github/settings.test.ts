import { expect, test } from "vitest";
import type { GitHubFakeOptions } from "../../../fakes/github/github-fake.ts";
import type { RepositorySettings } from "../../../src/forges/contract/settings.ts";
import { aGitHub } from "../../support/a-github.ts";
import { wholePolicy } from "../../support/a-policy.ts";

const ref = { owner: "acme", name: "orders" };

const protection = wholePolicy;
const settings: RepositorySettings = { protection, pipelines: true, reviewers: ["ada"] };

async function aRepository(options: Partial<GitHubFakeOptions> = {}) {
  const gitHub = await aGitHub(options);
  await gitHub.forge.createRepository({ ref, description: "", visibility: "private" }, "operation-1");
  const asked = (method: string, path: RegExp) =>
    gitHub.fake.requests.filter((each) => each.method === method && path.test(each.path));
  return { ...gitHub, asked };
}

test("protection is one ruleset with our name, for one branch", async () => {
  const { forge, asked } = await aRepository();
  await forge.configure(ref, settings);
  const [written, ...others] = asked("POST", /rulesets$/);
  expect(others).toEqual([]);
  expect(written?.body).toMatchObject({
    name: "Instant Micros: main",
    target: "branch",
    enforcement: "active",
    conditions: { ref_name: { include: ["refs/heads/main"], exclude: [] } },
    rules: [
      { type: "non_fast_forward" },
      { type: "deletion" },
      { type: "pull_request", parameters: { required_approving_review_count: 1 } },
      { type: "required_status_checks", parameters: { required_status_checks: [{ context: "build" }] } },
    ],
  });
});

test("what the plan lacks is said in GitHub's words, and stops nothing", async () => {
  const { forge, asked } = await aRepository({ plan: "free" });
  const applied = await forge.configure(ref, settings);
  const protected_ = applied.filter(({ setting }) => !/pipelines|reviewers/.test(setting));
  expect(protected_).toHaveLength(5);
  for (const each of protected_) {
    expect(each).toMatchObject({
      outcome: "unsupported",
      because: expect.stringContaining("Upgrade to GitHub Pro"),
    });
  }
  expect(applied.find(({ setting }) => setting === "pipelines on")?.outcome).toBe("present");
  expect(applied.find(({ setting }) => setting.includes("reviewers"))).toMatchObject({
    outcome: "unsupported",
    because: expect.stringContaining("CODEOWNERS"),
  });
  expect(asked("POST", /rulesets/)).toEqual([]);
});

test("what a person made stricter stays so, and only what lacks is added", async () => {
  const { fake, forge, asked } = await aRepository();
  await forge.configure(ref, { ...settings, protection: { ...protection, requiredBuilds: [] } });
  const id = await idOfRuleset(fake.api, fake.token);
  await fetch(`${fake.api}/repos/acme/orders/rulesets/${id}`, {
    method: "PUT",
    headers: { authorization: `Bearer ${fake.token}`, "x-github-api-version": "2022-11-28" },
    body: JSON.stringify({
      rules: [
        { type: "required_signatures" },
        {
          type: "pull_request",
          parameters: {
            required_approving_review_count: 2,
            dismiss_stale_reviews_on_push: true,
            require_code_owner_review: true,
            require_last_push_approval: false,
            required_review_thread_resolution: false,
          },
        },
      ],
    }),
  });
  const applied = await forge.configure(ref, settings);
  expect(applied.map(({ outcome }) => outcome)).toEqual([
    "applied",
    "applied",
    "present",
    "present",
    "applied",
    "present",
    "unsupported",
  ]);
  expect(asked("PUT", /rulesets/).at(-1)?.body).toMatchObject({
    rules: [
      { type: "required_signatures" },
      {
        type: "pull_request",
        parameters: { required_approving_review_count: 2, require_code_owner_review: true },
      },
      { type: "non_fast_forward" },
      { type: "deletion" },
      { type: "required_status_checks" },
    ],
  });
});

test.each(["done", "none"] as const)("a ruleset whose answer is lost is one ruleset (%s)", async (effect) => {
  const { fake, forge } = await aRepository();
  fake.order({ method: "POST", path: /rulesets$/, effect, instead: { kind: "cut" } });
  await forge.configure(ref, settings);
  expect(await rulesets(fake.api, fake.token)).toHaveLength(1);
});

test("a permission that lacks is named, and stops nothing", async () => {
  const { fake, forge } = await aRepository();
  fake.order({
    path: /rulesets/,
    effect: "none",
    instead: {
      kind: "answer",
      status: 403,
      headers: { "x-accepted-github-permissions": "administration=write" },
      body: { message: "Resource not accessible by integration" },
    },
  });
  const [first] = await forge.configure(ref, settings);
  expect(first).toMatchObject({
    outcome: "denied",
    because: expect.stringMatching(/not accessible by integration.*administration=write/s),
  });
});

test("a default branch of another name becomes main, and Actions are switched off and on", async () => {
  const { fake, forge, asked } = await aRepository();
  await fetch(`${fake.api}/repos/acme/orders`, {
    method: "PATCH",
    headers: { authorization: `Bearer ${fake.token}`, "x-github-api-version": "2022-11-28" },
    body: JSON.stringify({ default_branch: "trunk" }),
  });
  const off = { protection: null, pipelines: false, reviewers: [] };
  expect(await forge.configure(ref, off)).toEqual([
    { setting: "pipelines off", outcome: "applied", because: null },
  ]);
  expect(asked("PATCH", /orders$/).at(-1)?.body).toEqual({ default_branch: "main" });
  expect(asked("PUT", /permissions$/).at(-1)?.body).toEqual({ enabled: false });
});

test("a list that goes on at another host is not followed", async () => {
  const { fake, forge } = await aRepository();
  const elsewhere = await aGitHub();
  fake.order({
    path: /rulesets/,
    effect: "none",
    instead: {
      kind: "answer",
      status: 200,
      headers: { link: `<${elsewhere.fake.api}/repos/acme/orders/rulesets?page=2>; rel="next"` },
      body: [],
    },
  });
  await expect(forge.configure(ref, settings)).rejects.toMatchObject({ code: "IM_FORGE_REFUSED" });
  expect(elsewhere.fake.requests).toEqual([]);
});

test("a redirect to another host is not followed", async () => {
  const { fake, forge } = await aRepository();
  const elsewhere = await aGitHub();
  fake.order({
    path: /orders$/,
    effect: "none",
    instead: {
      kind: "answer",
      status: 301,
      headers: { location: `${elsewhere.fake.api}/repos/acme/orders` },
    },
  });
  await expect(forge.findRepository(ref)).rejects.toMatchObject({ code: "IM_FORGE_REFUSED" });
  expect(elsewhere.fake.requests).toEqual([]);
});

async function rulesets(api: string, token: string): Promise<readonly { readonly id: number }[]> {
  const answer = await fetch(`${api}/repos/acme/orders/rulesets`, {
    headers: { authorization: `Bearer ${token}`, "x-github-api-version": "2022-11-28" },
  });
  return (await answer.json()) as readonly { readonly id: number }[];
}

async function idOfRuleset(api: string, token: string): Promise<number | undefined> {
  return (await rulesets(api, token))[0]?.id;
}
