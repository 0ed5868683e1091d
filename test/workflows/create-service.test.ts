import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chmod, mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { localForge } from "../../src/forges/local/local-forge.ts";
import { nativeGit } from "../../src/git/git.ts";
import { gitRunner } from "../../src/git/run-git.ts";
import { createInDirectory, createOnForge } from "../../src/workflows/create-service.ts";
import { naturalOperationId } from "../../src/workflows/operation-id.ts";
import { aPlan, aServiceRequest } from "../support/a-plan.ts";
import { noPatience } from "../support/patience.ts";
import { aGitRunner, git } from "../support/git.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";

const plan = aPlan({ "README.md": "# Orders\n", "src/index.js": "1;\n" });
const ref = { owner: "acme", name: "orders" };
const request = {
  request: aServiceRequest(ref),
  connection: "local",
  visibility: "private",
  settings: { protection: null, pipelines: null, reviewers: [] },
  operation: naturalOperationId(plan, ref),
} as const;

async function surroundings() {
  const directory = await temporaryDirectory();
  const run = aGitRunner(directory);
  const ports = {
    forge: localForge(join(directory, "forge"), run),
    git: nativeGit(run, join(directory, "scratch")),
    clock: () => 1_700_000_000,
    ...noPatience,
  };
  return { directory, ports, bare: join(directory, "forge", "acme", "orders.git") };
}

test("a service on a forge is a repository with everything planned", async () => {
  const { ports, bare } = await surroundings();
  const created = await createOnForge(ports, plan, request);
  expect(created).toMatchObject({ repository: "created", push: "pushed" });
  expect(created.webUrl).toBe(bare);
  expect(git("-C", bare, "rev-parse", "main", "main^{tree}")).toBe(`${created.commit}\n${plan.tree.id}`);
  expect(git("-C", bare, "ls-tree", "-r", "--name-only", "main")).toBe(
    ".instant-micros.json\nREADME.md\nsrc/index.js",
  );
});

test("the same request again finds its own work", async () => {
  const { ports, bare } = await surroundings();
  const first = await createOnForge(ports, plan, request);
  const again = await createOnForge({ ...ports, clock: () => 1_800_000_000 }, plan, request);
  expect(again).toEqual({ ...first, repository: "adopted", push: "present" });
  expect(git("-C", bare, "rev-list", "--count", "main")).toBe("1");
});

test("the same request many times at once makes one commit", async () => {
  const { ports, bare } = await surroundings();
  const all = await Promise.all(
    [1, 2, 3, 4].map((second) => createOnForge({ ...ports, clock: () => second }, plan, request)),
  );
  expect(new Set(all.map((each) => each.commit)).size).toBe(1);
  expect(all.filter((each) => each.repository === "created")).toHaveLength(1);
  expect(all.filter((each) => each.push === "pushed")).toHaveLength(1);
  expect(git("-C", bare, "rev-list", "--count", "main")).toBe("1");
});

test("another request for the same name is refused, and nothing is pushed", async () => {
  const { ports, bare } = await surroundings();
  const first = await createOnForge(ports, plan, request);
  const other = aPlan({ "README.md": "# Other\n" });
  const operation = naturalOperationId(other, ref);
  await expect(createOnForge(ports, other, { ...request, operation })).rejects.toMatchObject({
    code: "IM_REPOSITORY_EXISTS",
  });
  expect(git("-C", bare, "rev-parse", "main")).toBe(first.commit);
});

test("without git, nothing is made", async () => {
  const { directory, ports, bare } = await surroundings();
  const none = nativeGit(gitRunner({ path: "/nonexistent", home: directory }), join(directory, "scratch"));
  await expect(createOnForge({ ...ports, git: none }, plan, request)).rejects.toMatchObject({
    code: "IM_GIT_MISSING",
  });
  expect(existsSync(bare)).toBe(false);
});

test("a push that is refused says what exists now, and the next run finishes the job", async () => {
  const { ports, bare } = await surroundings();
  await ports.forge.createRepository({ ref, visibility: "private", description: "" }, request.operation);
  await mkdir(join(bare, "hooks"));
  const hook = join(bare, "hooks", "pre-receive");
  await writeFile(hook, "#!/bin/sh\necho 'the disk is full' >&2\nexit 1\n");
  await chmod(hook, 0o755);
  await expect(createOnForge(ports, plan, request)).rejects.toMatchObject({
    code: "IM_PUSH_FAILED",
    because: expect.stringMatching(/the disk is full.*the repository exists and is empty/s),
    hint: expect.stringContaining("again"),
  });

  await writeFile(hook, "#!/bin/sh\nexit 0\n");
  expect(await createOnForge(ports, plan, request)).toMatchObject({ repository: "adopted", push: "pushed" });
});

/** Runs the whole thing in a process of its own, which kills itself at the step of that number. */
function createUntilKilled(kind: "forge" | "directory", where: string, step: number, time: number) {
  const script = fileURLToPath(new URL("create-until-killed.ts", import.meta.url));
  return spawnSync(process.execPath, [script, kind, where, String(step), String(time)], { encoding: "utf8" });
}

/** A directory for each step at which a process was killed; the process that reached the end must have succeeded. */
async function* killedAtEveryStep(kind: "forge" | "directory") {
  const directory = await temporaryDirectory();
  for (let step = 0; ; step += 1) {
    const where = join(directory, String(step));
    await mkdir(where);
    const run = createUntilKilled(kind, where, step, 1_700_000_000);
    if (run.signal !== "SIGKILL") {
      expect(run).toMatchObject({ status: 0, stderr: "" });
      return;
    }
    yield { where, step };
  }
}

test("killed at any step, the next run ends in the same state with one commit", async () => {
  const states = new Set<string>();
  for await (const { where, step } of killedAtEveryStep("forge")) {
    const bare = join(where, "forge", "acme", "orders.git");
    const again = createUntilKilled("forge", where, -1, 1_700_000_060);
    expect(again, `killed at step ${step}`).toMatchObject({ status: 0, stderr: "" });
    const { created, tree } = JSON.parse(again.stdout);
    expect(git("-C", bare, "rev-parse", "main", "main^{tree}")).toBe(`${created.commit}\n${tree}`);
    expect(git("-C", bare, "rev-list", "--count", "--all")).toBe("1");
    expect(await readdir(join(where, "forge", "acme"))).toEqual(["orders.git"]);
    states.add(`${created.repository}, ${created.push}`);
  }
  // Both effects were reached, and so was every way to find them: nothing, the repository, the commit.
  expect(states).toEqual(new Set(["created, pushed", "adopted, pushed", "adopted, present"]));
});

test("killed at any step, a directory is complete or not there", async () => {
  const states = new Set<string>();
  for await (const { where, step } of killedAtEveryStep("directory")) {
    const target = join(where, "orders");
    if (existsSync(target)) {
      states.add("complete");
    } else {
      states.add("not there");
      const again = createUntilKilled("directory", where, -1, 1_700_000_060);
      expect(again, `killed at step ${step}`).toMatchObject({ status: 0, stderr: "" });
    }
    expect(git("-C", target, "status", "--porcelain")).toBe("");
    expect(git("-C", target, "rev-parse", "main^{tree}")).toBe(plan.tree.id);
  }
  expect(states).toEqual(new Set(["not there", "complete"]));
});

test("a service in a directory is a repository with everything planned", async () => {
  const { directory, ports } = await surroundings();
  const target = join(directory, "orders");
  const created = await createInDirectory(ports, plan, target);
  expect(created.directory).toBe(target);
  expect(git("-C", target, "status", "--porcelain")).toBe("");
  expect(git("-C", target, "rev-parse", "main", "main^{tree}")).toBe(`${created.commit}\n${plan.tree.id}`);
});

test("the natural operation is the same for the same files and place only", () => {
  const natural = naturalOperationId(plan, ref);
  expect(naturalOperationId(plan, { ...ref })).toBe(natural);
  expect(naturalOperationId(plan, { ...ref, name: "orders-2" })).not.toBe(natural);
  expect(naturalOperationId(aPlan({ "README.md": "" }), ref)).not.toBe(natural);
});
