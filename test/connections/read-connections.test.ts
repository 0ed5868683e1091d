import * as fc from "fast-check";
import { expect, test } from "vitest";
import { readConnections } from "../../src/connections/read-connections.ts";
import { Problems } from "../../src/problems/problem.ts";
import { runs } from "../support/runs.ts";

const whole = `
connections:
  github-acme:
    kind: github
    title: GitHub of ACME
    owners: [acme, acme-labs]
    credentials:
      app: { id: "1234", installation: 77, private-key: { file: /run/secrets/github.pem } }
    webhooks: { secret: { env: HOOKS }, old-secret: { env: OLD_HOOKS } }
    defaults:
      visibility: public
      protection: { no-force-push: true, proposals-only: true, approvals: 1, required-builds: [ci] }
      pipelines: true
      reviewers: [ann]
  cloud:
    kind: bitbucket
    credentials: { user: bot@acme.example, token: { env: BITBUCKET_TOKEN } }
  own:
    kind: bitbucket-datacenter
    url: https://git.acme.example/bitbucket
    credentials: { token: { env: DC_TOKEN } }
`;

test("a file says which forges there are, as whom, and with what repositories are made", () => {
  const [github, cloud, own] = readConnections("connections.yaml", whole);
  expect(github).toEqual({
    id: "github-acme",
    kind: "github",
    title: "GitHub of ACME",
    url: "https://github.com",
    api: null,
    owners: ["acme", "acme-labs"],
    credentials: {
      kind: "app",
      app: "1234",
      installation: 77,
      privateKey: { file: "/run/secrets/github.pem" },
    },
    webhookSecrets: [{ env: "HOOKS" }, { env: "OLD_HOOKS" }],
    defaults: {
      visibility: "public",
      settings: {
        protection: {
          branch: "main",
          noForcePush: true,
          noDeletion: false,
          proposalsOnly: true,
          approvals: 1,
          requiredBuilds: ["ci"],
        },
        pipelines: true,
        reviewers: ["ann"],
      },
    },
  });
  expect(cloud).toMatchObject({
    url: "https://bitbucket.org",
    title: "cloud",
    credentials: { kind: "user-token", user: "bot@acme.example", token: { env: "BITBUCKET_TOKEN" } },
    defaults: { visibility: "private", settings: { protection: null, pipelines: null, reviewers: [] } },
  });
  expect(own).toMatchObject({ url: "https://git.acme.example/bitbucket", webhookSecrets: [] });
});

const github = (rest: string): string => `connections:\n  acme:\n    kind: github\n${rest}`;
const token = "    credentials: { token: { env: TOKEN } }\n";

test.each([
  ["not YAML", "connections: [", "1:15", /^This is not YAML$/],
  ["an alias of nothing", "connections: *x", "1:1", /^This is not YAML$/],
  ["an empty file", "", "1:1", /`connections` is missing|the file is empty/],
  ["an unknown key", github(`    titel: x\n${token}`), "4:5", /There is no key `titel` here/],
  ["an unknown kind", "connections: { acme: { kind: gitlab } }", "1:30", /`kind` cannot be `gitlab`/],
  ["no credentials", github(""), "2:3", /`github` cannot be used with nothing/],
  [
    "credentials of another forge",
    github("    credentials: { user: a, token: { env: T } }\n"),
    "4:5",
    /cannot be used with `user` with `token`/,
  ],
  [
    "two kinds of credentials",
    github("    credentials: { token: { env: T }, consumer: { key: k, secret: { env: S } } }\n"),
    "4:5",
    /more than one kind/,
  ],
  [
    "an id that is none",
    "connections: { Acme: { kind: github, credentials: { token: { env: T } } } }",
    "1:16",
    /`Acme` is no id/,
  ],
  ["another local forge", "connections: { mine: { kind: local } }", "1:24", /`mine` cannot be `local`/],
  [
    "a forge called local",
    `connections:\n  local:\n    kind: github\n${token}`,
    "3:5",
    /`local` cannot be `github`/,
  ],
  ["http to elsewhere", github(`    url: http://git.acme.example\n${token}`), "4:5", /`url` is no address/],
  [
    "a password in the address",
    github(`    url: https://a:canary@git.acme.example\n${token}`),
    "4:5",
    /`url` is no address/,
  ],
  [
    "a Data Center without an address",
    `connections:\n  own:\n    kind: bitbucket-datacenter\n${token}`,
    "2:3",
    /`url` is no address/,
  ],
  ["an owner with a space", github(`    owners: [ac me]\n${token}`), "4:", /cannot be an owner/],
])("%s is refused with its place", (_, text, place, words) => {
  const [first] = problemsOf(text);
  expect(first).toMatchObject({ code: "IM_CONNECTION_INVALID" });
  expect(first?.message).toMatch(words);
  expect(first?.where).toContain(`connections.yaml:${place}`);
  expect(JSON.stringify(problemsOf(text))).not.toContain("canary");
});

test("a token in the file is refused with the way out, once, and not repeated", () => {
  const problems = problemsOf(github("    credentials: { token: canary }\n"));
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({
    message: "`token` of `acme` holds the secret itself",
    where: "connections.yaml:4:27",
  });
  expect(problems[0]?.hint).toMatch(/\{env: NAME\}.*\{file: PATH\}/);
  expect(JSON.stringify(problems)).not.toContain("canary");
});

test("wherever a secret is written by mistake, no problem repeats it", () => {
  const place = fc.constantFrom(
    (secret: string) => github(`    credentials: ${secret}\n`),
    (secret: string) => github(`    credentials: { token: ${secret} }\n`),
    (secret: string) => github(`    credentials: { token: [${secret}] }\n`),
    (secret: string) => github(`    credentials: { token: { env: ${secret} } }\n`),
    (secret: string) => github(`    credentials: { token: { ${secret} } }\n`),
    (secret: string) => github(`    credentials: { ${secret} }\n`),
    (secret: string) => github(`    credentials: { token: { env: T, ${secret}: x } }\n`),
    (secret: string) =>
      github(`    credentials: { app: { id: "1", installation: "${secret}", private-key: "${secret}" } }\n`),
    (secret: string) => github(`    credentials: { consumer: { key: k, secret: |\n ${secret}\n`),
    (secret: string) => github(`    webhooks: { secret: ${secret} }\n${token}`),
    (secret: string) => github(`    webhooks: { secret: { env: T }, old-secret: [${secret}] }\n${token}`),
    (secret: string) => github(`    url: ${secret}\n${token}`),
    (secret: string) => github(`    api: "https://x:${secret}@h"\n${token}`),
    (secret: string) => `connections: { acme: *${secret} }`,
    (secret: string) => `connections: "${secret}`,
  );
  const secret = fc.stringMatching(/^canary-[A-Za-z0-9_@:{}[\]"'|>&*!-]{0,20}$/);
  fc.assert(
    fc.property(place, secret, (write, text) => {
      expect(JSON.stringify(problemsOf(write(text)))).not.toContain("canary");
    }),
    { numRuns: runs(300) },
  );
});

function problemsOf(text: string): Problems["problems"] {
  try {
    readConnections("connections.yaml", text);
    return [];
  } catch (error) {
    if (error instanceof Problems) return error.problems;
    throw error;
  }
}
