import { chmod, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { gitEnvironment } from "../../src/git/environment.ts";
import { gitRunner } from "../../src/git/run-git.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";

test("a git child sees nothing of our environment", async () => {
  const directory = await temporaryDirectory();
  // A git that prints its environment.
  await mkdir(join(directory, "bin"));
  await writeFile(join(directory, "bin", "git"), "#!/bin/sh\n/usr/bin/env\n");
  await chmod(join(directory, "bin", "git"), 0o755);
  for (const name of [
    "GIT_DIR",
    "GIT_TRACE_CURL",
    "GIT_SSH_COMMAND",
    "GIT_ASKPASS",
    "GIT_EXEC_PATH",
    "FORGE_TOKEN",
  ]) {
    vi.stubEnv(name, "canary");
  }

  const run = gitRunner({ path: join(directory, "bin"), home: join(directory, "home") });
  const end = await run({
    repository: null,
    arguments: ["version"],
    protocols: [],
    input: null,
    seconds: 10,
  });
  vi.unstubAllEnvs();

  const seen = end.kind === "exited" ? end.stdout.toString("utf8") : "";
  expect(seen).toContain(`HOME=${join(directory, "home")}`);
  expect(seen).not.toContain("canary");
});

test("only the protocols that were named are allowed", () => {
  const surroundings = { path: "/bin", home: "/home" };
  expect(gitEnvironment(surroundings, [], null)["GIT_ALLOW_PROTOCOL"]).toBe("");
  expect(gitEnvironment(surroundings, ["https", "ssh"], null)["GIT_ALLOW_PROTOCOL"]).toBe("https:ssh");
});

test("what is configured is passed on, and the configuration counts itself", () => {
  const environment = gitEnvironment(
    { path: "/bin", home: "/home", sshAgent: "/agent", certificates: "/ca.pem", proxy: "http://proxy:3128" },
    ["https"],
    null,
  );
  expect(environment).toMatchObject({
    SSH_AUTH_SOCK: "/agent",
    GIT_SSL_CAINFO: "/ca.pem",
    https_proxy: "http://proxy:3128",
  });
  const keys = Object.keys(environment).filter((name) => name.startsWith("GIT_CONFIG_KEY_"));
  expect(environment["GIT_CONFIG_COUNT"]).toBe(String(keys.length));
});

test("credentials stand in the environment, for their origin alone", () => {
  const credentials = { origin: "https://forge.example", authorization: "Bearer canary" };
  const environment = gitEnvironment({ path: "/bin", home: "/home" }, ["https"], credentials);
  const [name = ""] = Object.entries(environment).find(([, value]) => value.includes("canary")) ?? [];
  expect(environment[name]).toBe("Authorization: Bearer canary");
  expect(environment[name.replace("VALUE", "KEY")]).toBe("http.https://forge.example/.extraHeader");
});
