import { expect, onTestFinished } from "vitest";
import { startGitHubFake, type GitHubFakeOptions } from "../../fakes/github/github-fake.ts";
import type { GitHubCredentials } from "../../src/forges/github/client.ts";
import { githubForge } from "../../src/forges/github/github-forge.ts";
import { personsGit } from "./git.ts";
import { temporaryDirectory } from "./temporary-directory.ts";

/** A GitHub that is gone with the test, a connection to it, and the pauses that were made instead of waited. */
export async function aGitHub(options: Partial<GitHubFakeOptions> = {}, credentials?: GitHubCredentials) {
  const fake = await startGitHubFake({
    root: await temporaryDirectory(),
    shape: "cloud",
    organisations: ["acme"],
    people: { globex: "ghp_globex" },
    plan: "team",
    ...options,
  });
  onTestFinished(async () => {
    await fake.stop();
    // What GitHub would not have taken or answered.
    expect(fake.broken).toEqual([]);
  });
  const pauses: number[] = [];
  const connection = {
    url: fake.origin,
    api: options.shape === "server" ? null : fake.api,
    credentials: credentials ?? { kind: "token", token: fake.token },
  } as const;
  const connect = (fetch: typeof globalThis.fetch) =>
    githubForge(connection, {
      fetch,
      pause: async (milliseconds) => void pauses.push(milliseconds),
      now: () => Date.now(),
    });
  const basic = Buffer.from(`x-access-token:${fake.token}`).toString("base64");
  const git = personsGit({
    GIT_CONFIG_COUNT: "1",
    GIT_CONFIG_KEY_0: `http.${fake.origin}/.extraHeader`,
    GIT_CONFIG_VALUE_0: `Authorization: Basic ${basic}`,
  });
  return { fake, forge: connect(globalThis.fetch), connect, git, pauses };
}
