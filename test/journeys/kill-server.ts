import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { readdirSync } from "node:fs";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { expect } from "vitest";
import type { Place } from "../../fakes/places.ts";
import { stepsOf } from "../../src/workflows/operations/steps-of.ts";
import { smallCatalogue } from "../support/a-catalogue-on-disk.ts";
import { aLocalPlace } from "../support/a-local-place.ts";
import { released } from "../support/a-release.ts";
import { writeFiles } from "../support/written-files.ts";

const program = fileURLToPath(new URL("../support/server-to-kill.ts", import.meta.url));

/**
 * Every moment at which a server dies while it creates or updates: each step begun, each done but not yet written
 * down, and all of it written down.
 */
export const deaths = {
  create: momentsIn("create"),
  update: momentsIn("update"),
} as const;

function momentsIn(kind: "create" | "update"): readonly string[] {
  const steps = stepsOf(`${kind}-service`).flatMap(({ name }) => [`begun-${name}`, `done-${name}`]);
  return [...steps, "after-register"].map((moment) => `${kind}-${moment}`);
}

interface Answer {
  readonly status: number;
  // oxlint-disable-next-line typescript/no-explicit-any -- answers of the API are read as they are
  readonly body: any;
}

/** Where the services are created. */
export interface Destination {
  /** The `connections.yaml` that leads there, and what a server's process needs beside it. */
  readonly connections: string;
  readonly environment: Readonly<Record<string, string>>;
  /** Where in it the service of a death goes. */
  place(home: string, death: number): Pick<Place, "id" | "owner" | "repository" | "page">;
}

/** The local forge, which every server has. */
export const localDestination: Destination = {
  connections: "connections: {}\n",
  environment: {},
  place: aLocalPlace,
};

/** The service whose creation or update ends a server, and where it is. */
interface Doomed {
  /** Names the moment; the number at its end is for two services of one moment. */
  readonly name: string;
  readonly at: ReturnType<Destination["place"]>;
}

/**
 * Creates or updates one service for each moment, while `servers` servers are kept running. Each dies with SIGKILL at
 * its moment and is replaced. In the end there must be each service once, with one commit and at most one proposal, and
 * gapless events.
 */
export async function killServersEverywhere(
  servers: number,
  store: string,
  moments: readonly string[],
  destination: Destination,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "instant-micros-kill-"));
  const catalogue = join(folder, "catalogue");
  await writeFiles(catalogue, smallCatalogue);
  await mkdir(join(folder, "deaths"));
  const home = join(folder, "home");
  await writeFiles(home, { "connections.yaml": destination.connections });
  const fleet = aFleet(servers, [home, catalogue, store, join(folder, "deaths")], destination.environment);
  const doomed = moments.map((moment, index): Doomed => ({
    name: `${moment}-${index}`,
    at: destination.place(home, index),
  }));
  const updated = doomed.filter(({ name }) => name.startsWith("update-"));
  const names = doomed.map(({ name }) => name).sort();
  try {
    const creating = (): Promise<readonly string[]> =>
      allAsked(doomed, (each) => fleet.call("POST", "/services", requestFor(each), each.name));
    const created = await creating();
    await allSucceeded(fleet, created);
    if (updated.length > 0) {
      await released(catalogue, "1.1.0", "Run bin/run.");
      await expect.poll(() => latestVersion(fleet), { timeout: 30_000 }).toBe("1.1.0");
      const asked = await allAsked(updated, (each) =>
        fleet.call("POST", `/services/${idOf(each)}/updates`, {}, `update ${each.name}`),
      );
      await allSucceeded(fleet, asked);
    }
    expect(readdirSync(join(folder, "deaths")).sort()).toEqual(names);

    for (const { name, at } of doomed) {
      const bare = at.repository(name);
      const isUpdated = name.startsWith("update-");
      expect(commits(bare, "main"), name).toBe("1\n");
      expect(commits(bare, "main..refs/heads/instant-micros/update"), name).toBe(isUpdated ? "1\n" : "");
      expect((await at.page(name)).proposals.map((each) => each.isOpen)).toEqual(isUpdated ? [true] : []);
    }
    const list = await fleet.call("GET", "/services?limit=100");
    expect(list.body.items.map((each: { name: string }) => each.name).sort()).toEqual(names);
    // The same keys again, after everything: the same operations.
    expect(await creating()).toEqual(created);
  } finally {
    await fleet.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

/** The ids of the operations that all of them asked for at once. */
async function allAsked(
  doomed: readonly Doomed[],
  ask: (each: Doomed) => Promise<Answer>,
): Promise<readonly string[]> {
  const asked = await Promise.all(doomed.map(ask));
  expect(asked.map((each) => each.status)).toEqual(doomed.map(() => 202));
  return asked.map((each) => each.body.id);
}

/** Each ended well, and its events lack none. */
async function allSucceeded(fleet: Fleet, ids: readonly string[]): Promise<void> {
  // The last one waits until all others have had their deaths.
  const timeout = ids.length * 20_000;
  for (const id of ids) {
    await expect.poll(() => statusOf(fleet, id), { timeout, interval: 300 }).toBe("succeeded");
    const { body } = await fleet.call("GET", `/operations/${id}/events?after=0`);
    const seqs = body.items.map((event: { seq: number }) => event.seq);
    expect(seqs).toEqual(seqs.map((_: number, at: number) => at + 1));
  }
}

async function latestVersion(fleet: Fleet): Promise<string> {
  return (await fleet.call("GET", "/templates/tiny")).body.version;
}

/** How many commits there are; empty when there is no such branch. */
function commits(bare: string, range: string): string {
  return spawnSync("git", ["--git-dir", bare, "rev-list", "--count", range], { encoding: "utf8" }).stdout;
}

function idOf({ name, at }: Doomed): string {
  return encodeURIComponent(`${at.id}:${at.owner}/${name}`);
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
    const name = "create-pause-push-0";
    const at = aLocalPlace(join(folder, "home"));
    const { body } = await sleeper.call("POST", "/services", requestFor({ name, at }), name);
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
    expect(commits(at.repository(name), "--all")).toBe("1\n");
    const service = await other.call("GET", "/services");
    expect(service.body.total).toBe(1);
  } finally {
    await other?.stop();
    await sleeper.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

function requestFor({ name, at }: Doomed): object {
  return { template: "tiny", service: { name, owner: at.owner }, forge: at.id };
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
