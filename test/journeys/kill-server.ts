import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { readdirSync } from "node:fs";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { expect } from "vitest";
import { creationSteps } from "../../src/workflows/operations/creation-steps.ts";
import { smallCatalogue } from "../support/a-catalogue-on-disk.ts";
import { writeFiles } from "../support/written-files.ts";

const program = fileURLToPath(new URL("../support/server-to-kill.ts", import.meta.url));

/** Every moment at which a server dies: each step begun, and each done but not yet written down. */
export const deaths: readonly string[] = [
  ...creationSteps.flatMap(({ name }) => [`begun-${name}`, `done-${name}`]),
  "after-register",
];

interface Answer {
  readonly status: number;
  // oxlint-disable-next-line typescript/no-explicit-any -- answers of the API are read as they are
  readonly body: any;
}

/** Where the services are created. */
export interface Destination {
  /** Id of the connection. */
  readonly forge: string;
  readonly owner: string;
  /** The `connections.yaml` that leads there, and what a server's process needs beside it. */
  readonly connections: string;
  readonly environment: Readonly<Record<string, string>>;
  repository(home: string, name: string): string;
}

/** The local forge, which every server has. */
export const localDestination: Destination = {
  forge: "local",
  owner: "acme",
  connections: "connections: {}\n",
  environment: {},
  repository: (home, name) => join(home, "forge", "acme", `${name}.git`),
};

/**
 * Creates one service for each moment, while `servers` servers are kept running. Each dies with SIGKILL at its moment
 * and is replaced. In the end there must be each service once, with one commit, and gapless events.
 */
export async function killServersEverywhere(
  servers: number,
  store: string,
  destination: Destination,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "instant-micros-kill-"));
  const catalogue = join(folder, "catalogue");
  await writeFiles(catalogue, smallCatalogue);
  await mkdir(join(folder, "deaths"));
  const home = join(folder, "home");
  await writeFiles(home, { "connections.yaml": destination.connections });
  const fleet = aFleet(servers, [home, catalogue, store, join(folder, "deaths")], destination.environment);
  const request = (name: string): object => requestFor(name, destination);
  try {
    const operations = await Promise.all(
      deaths.map((name) => fleet.call("POST", "/services", request(name), name)),
    );
    expect(operations.map((each) => each.status)).toEqual(deaths.map(() => 202));
    const ids: readonly string[] = operations.map((each) => each.body.id);
    for (const id of ids) {
      await expect.poll(() => statusOf(fleet, id), { timeout: 240_000, interval: 300 }).toBe("succeeded");
    }
    expect(readdirSync(join(folder, "deaths")).sort()).toEqual([...deaths].sort());

    for (const [index, id] of ids.entries()) {
      const { body } = await fleet.call("GET", `/operations/${id}/events?after=0`);
      const seqs = body.items.map((event: { seq: number }) => event.seq);
      expect(seqs).toEqual(seqs.map((_: number, at: number) => at + 1));
      const repository = destination.repository(home, deaths[index] ?? "");
      const counted = ["--git-dir", repository, "rev-list", "--all", "--count"];
      expect(spawnSync("git", counted, { encoding: "utf8" }).stdout).toBe("1\n");
    }
    const list = await fleet.call("GET", "/services?limit=100");
    expect(list.body.items.map((each: { name: string }) => each.name).sort()).toEqual([...deaths].sort());
    // The same keys again, after everything: the same operations.
    const again = await Promise.all(
      deaths.map((name) => fleet.call("POST", "/services", request(name), name)),
    );
    expect(again.map((each) => each.body.id)).toEqual(ids);
  } finally {
    await fleet.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * A server that is suspended while it pushes, and goes on after another has taken its operation over and ended it: it
 * must find that it has nothing to say any more.
 */
export async function suspendServer(store: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "instant-micros-suspend-"));
  const catalogue = join(folder, "catalogue");
  await writeFiles(catalogue, smallCatalogue);
  await mkdir(join(folder, "deaths"));
  const words = [join(folder, "home"), catalogue, store, join(folder, "deaths")];
  const sleeper = aFleet(1, words, {});
  let other: Fleet | undefined;
  try {
    const name = "pause-push";
    const { body } = await sleeper.call("POST", "/services", requestFor(name, localDestination), name);
    await expect.poll(() => readdirSync(join(folder, "deaths")), { timeout: 20_000 }).toEqual([name]);
    other = aFleet(1, words, {});
    await expect
      .poll(() => statusOf(other ?? sleeper, body.id), { timeout: 90_000, interval: 500 })
      .toBe("succeeded");
    const events = async (fleet: Fleet) =>
      (await fleet.call("GET", `/operations/${body.id}/events`)).body.items;
    const before = await events(other);

    sleeper.resume();
    // It answers again, so it has had its turn; its push and its notes came too late.
    expect((await sleeper.call("GET", `/operations/${body.id}`)).body.status).toBe("succeeded");
    await expect
      .poll(async () => (await sleeper.call("GET", "/operations?status=running")).body.items)
      .toEqual([]);
    expect(await events(other)).toEqual(before);
    const repository = join(folder, "home", "forge", "acme", `${name}.git`);
    const counted = ["--git-dir", repository, "rev-list", "--all", "--count"];
    expect(spawnSync("git", counted, { encoding: "utf8" }).stdout).toBe("1\n");
    const service = await other.call("GET", "/services");
    expect(service.body.total).toBe(1);
  } finally {
    await other?.stop();
    await sleeper.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

function requestFor(name: string, { forge, owner }: Destination): object {
  return { template: "tiny", service: { name, owner }, forge };
}

interface Fleet {
  /** Calls whichever server answers, as often as it takes. */
  call(method: string, path: string, body?: object, key?: string): Promise<Answer>;
  /** Lets servers that were suspended go on. */
  resume(): void;
  stop(): Promise<void>;
}

function aFleet(
  size: number,
  words: readonly string[],
  environment: Readonly<Record<string, string>>,
): Fleet {
  const places: { child: ChildProcess; address: Promise<string> }[] = [];
  let stopped = false;
  const start = (at: number): void => {
    const child = spawn(process.execPath, [program, ...words], {
      stdio: ["ignore", "pipe", "inherit"],
      env: { ...process.env, ...environment },
    });
    const address = once(createInterface({ input: child.stdout }), "line").then(([line]) => String(line));
    places[at] = { child, address };
    child.once("exit", () => {
      if (!stopped) start(at);
    });
  };
  for (let at = 0; at < size; at += 1) start(at);
  return {
    async call(method, path, body, key) {
      for (let attempt = 0; ; attempt += 1) {
        try {
          const place = places[attempt % size];
          const address = await Promise.race([place?.address, later(10_000)]);
          if (typeof address !== "string") throw new Error("The server does not come up");
          const response = await fetch(`${address}/api/v1${path}`, {
            method,
            headers: {
              ...(body === undefined ? {} : { "content-type": "application/json" }),
              ...(key === undefined ? {} : { "idempotency-key": key }),
            },
            ...(body === undefined ? {} : { body: JSON.stringify(body) }),
          });
          return { status: response.status, body: await response.json() };
        } catch (error) {
          if (attempt > 300) throw error;
          await later(200);
        }
      }
    },
    resume() {
      for (const { child } of places) child.kill("SIGCONT");
    },
    async stop() {
      stopped = true;
      for (const { child } of places) {
        const ended = child.exitCode === null && child.signalCode === null ? once(child, "exit") : undefined;
        child.kill("SIGKILL");
        await ended;
      }
    },
  };
}

async function statusOf(fleet: Fleet, id: string): Promise<string> {
  const { body } = await fleet.call("GET", `/operations/${id}`);
  if (body.status === "failed") throw new Error(JSON.stringify(body.error));
  return body.status;
}

function later(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
