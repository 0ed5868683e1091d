/**
 * `npm run bench [NAME…]`: every benchmark, or those named, side by side with peers and floors in one run.
 * Prints a table and writes `bench/results/latest.json`.
 */
import { mkdir, writeFile } from "node:fs/promises";
import { cpus, totalmem } from "node:os";
import { fileURLToPath } from "node:url";
import { reached, table, type Row } from "./measure.ts";

const benches: Readonly<Record<string, () => Promise<{ rows: () => Promise<readonly Row[]> }>>> = {
  cli: () => import("./cli.ts"),
  catalogue: () => import("./catalogue.ts"),
  create: () => import("./create.ts"),
  render: () => import("./render.ts"),
  resolver: () => import("./resolver.ts"),
  update: () => import("./update.ts"),
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => benches[name] === undefined);
if (unknown.length > 0) {
  console.error(`There is no benchmark ${unknown.join(", ")}; there are ${Object.keys(benches).join(", ")}.`);
  process.exit(2);
}

const all: Row[] = [];
for (const [name, load] of Object.entries(benches)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.error(`measuring: ${name} …`);
  all.push(...(await (await load()).rows()));
}
console.log(table(all));
const machine = { node: process.version, cpus: cpus().length, memoryGiB: Math.round(totalmem() / 2 ** 30) };
const folder = new URL("results/", import.meta.url);
await mkdir(folder, { recursive: true });
const results = { machine, rows: all.map((row) => ({ ...row, reached: reached(row) })) };
await writeFile(new URL("latest.json", folder), `${JSON.stringify(results, null, 2)}\n`);
console.error(`written to ${fileURLToPath(new URL("latest.json", folder))}`);
