import { afterAll, beforeAll, expect, test } from "vitest";
import { problem } from "../../src/problems/problem.ts";
import { repositoryOf } from "../../src/workflows/operations/operation.ts";
import { aServer, type TestServer } from "../support/a-server.ts";

/** What the forge and git do with a service of this name. */
const wishes = { push: new Map<string, "refuse" | "wait">(), letGo: () => {}, letVerify: () => {} };
const waiting = new Promise<void>((resolve) => {
  wishes.letGo = resolve;
});
/** Somebody else makes the repository of the service `raced` after it was looked for. */
const stranger = "somebody-else";
/** The service `undecided` begins to be verified, and waits. */
const undecided = new Promise<void>((resolve) => {
  wishes.letVerify = resolve;
});

let server: TestServer;
beforeAll(async () => {
  server = await aServer({}, (engine) => ({
    ...engine,
    git: {
      ...engine.git,
      async pushFirstCommit(commit, remote) {
        const wish = [...wishes.push].find(([name]) => remote.url.includes(`/${name}.git`))?.[1];
        if (wish === "refuse")
          throw problem("IM_PUSH_FAILED", { what: "The push was refused", because: "a rule says so" });
        if (wish === "wait") await waiting;
        return engine.git.pushFirstCommit(commit, remote);
      },
    },
    journal: {
      ...engine.journal,
      async record(claim, entry) {
        const recorded = await engine.journal.record(claim, entry);
        const operation = entry.kind === "started" ? await engine.journal.find(claim.operation) : null;
        if (operation === null) return recorded;
        const ref = repositoryOf(operation);
        const moment = entry.kind === "started" ? `${ref.name} ${entry.step}` : "";
        if (moment === "undecided verify") await undecided;
        if (moment === "raced create-repository") {
          const forge = await engine.connections.forge("local");
          await forge.createRepository({ ref, description: "Theirs", visibility: "private" }, stranger);
        }
        return recorded;
      },
    },
  }));
});
afterAll(() => server.stop());

const submit = async (name: string): Promise<string> => {
  const body = { template: "tiny", service: { name, owner: "acme" }, forge: "local" };
  return (await server.api("POST", "/api/v1/services", { body })).body.id;
};
const get = async (id: string) => (await server.api("GET", `/api/v1/operations/${id}`)).body;

test("a push that fails says what exists and what to do, and a retry goes on with the same repository", async () => {
  wishes.push.set("refused", "refuse");
  const id = await submit("refused");
  await expect.poll(async () => (await get(id)).status).toBe("failed");
  const failed = await get(id);
  expect(failed.error).toMatchObject({
    code: "IM_PUSH_FAILED",
    step: "push",
    because: "a rule says so",
    reference: id,
  });
  expect(failed.error.exists).toMatch(/refused\.git exists and is empty; a retry goes on with it/);
  expect(failed).toMatchObject({ canRetry: true, canCancel: false });
  expect((await server.api("GET", "/api/v1/services?q=refused")).body.total).toBe(0);

  wishes.push.delete("refused");
  expect((await server.api("POST", `/api/v1/operations/${id}:retry`)).status).toBe(202);
  await expect.poll(async () => (await get(id)).status).toBe("succeeded");
  const done = await get(id);
  expect(done.attempt).toBe(2);
  const started = (await server.api("GET", `/api/v1/operations/${id}/events`)).body.items.filter(
    (event: { step: string; status: string }) =>
      event.step === "create-repository" && event.status === "running",
  );
  expect(started).toHaveLength(1);
});

test("cancelling what runs stops it before its next step, for good, and says what is left", async () => {
  wishes.push.set("stopped", "wait");
  const id = await submit("stopped");
  const stepOf = async () =>
    (await get(id)).steps.find((each: { status: string }) => each.status === "running")?.name;
  await expect.poll(stepOf).toBe("push");
  expect((await server.api("POST", `/api/v1/operations/${id}:cancel`)).body.status).toBe("cancelling");
  wishes.letGo();
  await expect.poll(async () => (await get(id)).status).toBe("cancelled");
  const events = (await server.api("GET", `/api/v1/operations/${id}/events`)).body.items;
  expect(events.at(-1).message).toMatch(
    /Cancelled before "Configure the repository"\. The repository .* exists, .*; it stays until somebody deletes it/,
  );
  expect((await get(id)).repository).toEqual({
    webUrl: `${server.server.address}/git/acme/stopped.git`,
    settingsUrl: null,
  });
  expect((await server.api("POST", `/api/v1/operations/${id}:retry`)).status).toBe(409);
  expect((await server.api("POST", `/api/v1/operations/${id}:cancel`)).status).toBe(409);
  expect((await server.api("GET", "/api/v1/services?q=stopped")).body.total).toBe(0);
});

test("a repository that somebody makes in between is left as it is, and the creation says so", async () => {
  const id = await submit("raced");
  await expect.poll(async () => (await get(id)).status).toBe("failed");
  expect((await get(id)).error).toMatchObject({ code: "IM_REPOSITORY_EXISTS", step: "create-repository" });
  expect((await get(id)).error.exists).toMatch(/^Nothing was created; .*raced\.git belongs to somebody else/);
  expect((await get(id)).repository).toBeNull();
});

test("cancelling before anything is made leaves nothing", async () => {
  const id = await submit("undecided");
  const stepOf = async () =>
    (await get(id)).steps.find((each: { status: string }) => each.status === "running")?.name;
  await expect.poll(stepOf).toBe("verify");
  await server.api("POST", `/api/v1/operations/${id}:cancel`);
  wishes.letVerify();
  await expect.poll(async () => (await get(id)).status).toBe("cancelled");
  const events = (await server.api("GET", `/api/v1/operations/${id}/events`)).body.items;
  expect(events.at(-1).message).toBe('Cancelled before "Create repository". Nothing was created.');
  expect((await get(id)).repository).toBeNull();
  const check = await server.api("GET", "/api/v1/repositories:check?forge=local&owner=acme&name=undecided");
  expect(check.body.available).toBe(true);
});

test("a second server on the same data is told who has it, and the first goes on", async () => {
  const { openStore } = await import("../../src/store/store.ts");
  const folder = `${server.home}/store`;
  const hooks = { failed: () => {}, audited: async () => {} };
  await expect(openStore({ kind: "embedded", folder }, hooks)).rejects.toMatchObject({
    code: "IM_STORE_HELD",
    because: expect.stringContaining(`process ${process.pid}`),
  });
  expect((await server.api("GET", "/api/v1/templates")).status).toBe(200);
});
