import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { connectionsText, places, secretsOf, type Place } from "../../fakes/places.ts";
import { smallCatalogue } from "../support/a-catalogue-on-disk.ts";
import { apiClient } from "../support/api-client.ts";
import { writeFiles } from "../support/written-files.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";

const program = fileURLToPath(new URL("../../bin/instant-micros.js", import.meta.url));

test("tokens are seen by their forges and by nobody else: no file, log, answer, repository or process list has them", async () => {
  const folder = await temporaryDirectory();
  const started = await Promise.all(Object.values(places).map((start) => start(join(folder, "forges"))));
  onTestFinished(async () => {
    await Promise.all(started.map((each) => each.fake.stop()));
  });
  await mkdir(join(folder, "home"));
  await writeFile(join(folder, "home", "connections.yaml"), connectionsText(started));
  await writeFiles(join(folder, "catalogue"), smallCatalogue);

  const [page] = started;
  if (page === undefined) throw new Error("there is no fake");
  const secrets = started.flatMap(({ secret, webhookSecret }) => [
    ...formsOf(secret),
    ...formsOf(webhookSecret),
  ]);
  for (const user of ["x-access-token", "bot", "x-token-auth"]) {
    // What a header carries is found, whoever it names.
    const header = Buffer.from(`${user}:${page.secret}`).toString("base64");
    expect(leak(header, secrets)).toBeDefined();
  }
  const seen: string[] = [];
  const words = [program, "serve", "--port", "0", "--log-level", "debug"];
  const server = spawn(process.execPath, [...words, "--catalogue", join(folder, "catalogue")], {
    env: { PATH: process.env["PATH"], INSTANT_MICROS_HOME: join(folder, "home"), ...secretsOf(started) },
  });
  onTestFinished(() => void server.kill("SIGKILL"));
  for (const stream of [server.stdout, server.stderr]) stream.on("data", (text) => seen.push(String(text)));
  const sampling = setInterval(() => void processes().then((list) => seen.push(list)), 50);
  onTestFinished(() => clearInterval(sampling));
  await expect.poll(() => seen.join(""), { timeout: 60_000 }).toContain("Instant Micros is at");
  const address = /Instant Micros is at (\S+)/.exec(seen.join(""))?.[1] ?? "";
  const api = await apiClient(address);
  const call: typeof api = async (...request) => {
    const answer = await api(...request);
    seen.push(answer.bytes.toString("utf8"), JSON.stringify([...answer.headers]));
    return answer;
  };

  // The same token once more, given on the page; and one that no forge knows.
  const given = { kind: "github", title: "Given", url: page.fake.origin, api: apiOf(page) };
  for (const [id, secret] of [
    ["given", page.secret],
    ["wrong", `ghp_canary-${"x".repeat(30)}`],
  ] as const) {
    secrets.push(...formsOf(secret));
    const body = { id, ...given, credentials: { kind: "token", secret } };
    expect((await call("POST", "/api/v1/connections", { body })).status).toBe(201);
  }
  const ids = [...started.map(({ id, owner }) => [id, owner]), ["given", "acme"], ["wrong", "acme"]] as const;
  for (const [id = "", owner] of ids) {
    await call("POST", `/api/v1/connections/${id}:test`, { body: { owner } });
    const service = { template: "tiny", service: { name: `on-${id}`, owner }, forge: id };
    const asked = await call("POST", "/api/v1/services", { body: service });
    if (id === "wrong") {
      expect([asked.status, asked.body.code]).toEqual([502, "IM_FORGE_UNAUTHORISED"]);
      continue;
    }
    expect([id, asked.status]).toEqual([id, 202]);
    const operation = `/api/v1/operations/${asked.body.id}`;
    await expect
      .poll(async () => (await call("GET", operation)).body.status, { timeout: 60_000 })
      .toBe("succeeded");
    await call("GET", `${operation}/events?after=0`);
    await call("GET", `${operation}/log`);
  }
  for (const path of [
    "services",
    "services.csv",
    "connections",
    "forges",
    "audit-events",
    "operations",
    "backup",
  ]) {
    await call("GET", `/api/v1/${path}`);
  }
  server.kill("SIGTERM");
  await once(server, "exit");
  clearInterval(sampling);

  const listed = seen.filter((each) => each.includes("git\0push") || each.includes("receive-pack"));
  expect(listed.length, "git was seen in the process list").toBeGreaterThan(0);
  for (const [index, text] of seen.entries()) expect(leak(text, secrets), `output ${index}`).toBeUndefined();
  let files = 0;
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    files += 1;
    const path = join(entry.parentPath, entry.name);
    expect([path, leak((await readFile(path)).toString("latin1"), secrets)]).toEqual([path, undefined]);
  }
  expect(files).toBeGreaterThan(100);
  // It did go to the forges.
  for (const { fake, webhookSecret } of started) {
    expect(fake.broken).toEqual([]);
    expect(fake.requests.some(({ authorization }) => authorization !== null)).toBe(true);
    expect(fake.requests.some(({ body }) => JSON.stringify(body).includes(webhookSecret))).toBe(true);
  }
}, 180_000);

function apiOf({ entry }: Place): string | null {
  return /^ +api: (\S+)$/m.exec(entry)?.[1] ?? null;
}

/** In clear, as a URL carries it, and as a header does. */
function formsOf(secret: string): readonly string[] {
  // Whatever stands before it, one of the three has its beginning at a boundary of base64.
  const base64 = ["", "a", "aa"].map((before) =>
    Buffer.from(before + secret)
      .toString("base64")
      .slice(4, -4),
  );
  return [secret, encodeURIComponent(secret), ...base64];
}

function leak(text: string, secrets: readonly string[]): string | undefined {
  return secrets.find((each) => text.includes(each));
}

/** The command lines of everything that runs, as everybody on the machine sees them. */
async function processes(): Promise<string> {
  const ids = (await readdir("/proc").catch(() => [])).filter((each) => /^\d+$/.test(each));
  const lines = await Promise.all(ids.map((id) => readFile(`/proc/${id}/cmdline`, "utf8").catch(() => "")));
  return lines.join("\n");
}
