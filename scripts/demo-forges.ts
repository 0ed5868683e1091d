/**
 * `npm run demo:forges`: fakes of every forge on this machine, one service on each and on the local forge, an update proposed on
 * each, and a table of what came of it. With `--stay` the fakes go on running for whoever wants to connect a server to them.
 */
import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { connectionsText, places, secretsOf } from "../fakes/places.ts";
import { columns } from "../src/cli/print/columns.ts";

const program = fileURLToPath(new URL("../bin/instant-micros.js", import.meta.url));
const folder = await mkdtemp(join(tmpdir(), "instant-micros-demo-"));
const started = await Promise.all(Object.values(places).map((start) => start(join(folder, "forges"))));
const file = join(folder, "connections.yaml");
await writeFile(file, connectionsText(started));
const environment = {
  PATH: process.env["PATH"],
  INSTANT_MICROS_HOME: join(folder, "home"),
  ...secretsOf(started),
};

console.error(`The same service on ${started.length} fakes and on the local forge; give it a minute.`);
const rows = [["forge", "repository", "settings", "proposal"]];
for (const { id, owner } of [{ id: "local", owner: "acme" }, ...started]) {
  const to = ["--forge", id, "--connections", file];
  const created = await instantMicros(["new", "orders", "--stack", "nodejs", "--owner", owner, ...to]);
  const updated = await instantMicros(["update", `${owner}/orders`, "--feature", "coverage", ...to]);
  rows.push([id, created.webUrl, settingsText(created.settings), updated.proposal.webUrl]);
}
console.info(columns(rows));

if (process.argv.includes("--stay")) {
  console.info(`\nThe fakes go on running, until Ctrl+C. To connect a server to them:\n`);
  for (const [variable, secret] of Object.entries(secretsOf(started))) {
    console.info(`export ${variable}=${secret}`);
  }
  console.info(`bin/instant-micros.js serve --connections ${file}`);
} else {
  await Promise.all(started.map((each) => each.fake.stop()));
  await rm(folder, { recursive: true });
}

interface Told {
  readonly webUrl: string;
  readonly settings: Readonly<Record<string, string>>;
  readonly proposal: { readonly webUrl: string };
}

/** Runs one command. The fakes are in this process, which must go on answering meanwhile. */
function instantMicros(words: readonly string[]): Promise<Told> {
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [program, ...words, "--json"], { env: environment }, (_error, stdout) => {
      const told: Told & { readonly problems?: unknown } = JSON.parse(stdout);
      if (told.problems === undefined) resolve(told);
      else reject(new Error(`${words.join(" ")}: ${stdout}`));
    });
  });
}

function settingsText(settings: Told["settings"]): string {
  const outcomes = Object.values(settings);
  const count = (outcome: string): number => outcomes.filter((each) => each === outcome).length;
  const told = ["applied", "present", "unsupported", "denied"].map((each) => [count(each), each] as const);
  return (
    told
      .filter(([many]) => many > 0)
      .map(([many, outcome]) => `${many} ${outcome}`)
      .join(", ") || "-"
  );
}
