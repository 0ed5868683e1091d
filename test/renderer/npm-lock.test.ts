import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { cutNpmLock } from "../../src/renderer/npm-lock.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";

const run = promisify(execFile);

type Json = Readonly<Record<string, unknown>>;

/** What one configuration's `package.json` asks for. */
const everything: Json = {
  name: "orders",
  version: "1.0.0",
  dependencies: { debug: "4.4.3", "is-odd": "3.0.1", ms: "2.0.0" },
  devDependencies: { "is-even": "1.0.0", kleur: "4.1.5", "supports-color": "7.2.0", ws: "8.18.3" },
  optionalDependencies: { fsevents: "2.3.3" },
};

const configurations: readonly Json[] = [
  everything,
  { name: "orders", version: "1.0.0", dependencies: { debug: "4.4.3" } },
  // What is shared is a development dependency only here.
  { name: "orders", version: "1.0.0", devDependencies: { "is-even": "1.0.0", debug: "4.4.3" } },
  // debug has supports-color as an optional peer: it is not for development alone then.
  {
    name: "orders",
    version: "1.0.0",
    dependencies: { debug: "4.4.3" },
    devDependencies: { "supports-color": "7.2.0" },
  },
  {
    name: "orders",
    version: "1.0.0",
    devDependencies: { debug: "4.4.3" },
    peerDependencies: { debug: "4.4.3", kleur: "4.1.5" },
  },
  { name: "orders", version: "1.0.0", dependencies: { ms: "2.0.0" }, devDependencies: { "is-odd": "3.0.1" } },
  {
    name: "orders",
    version: "1.0.0",
    optionalDependencies: { fsevents: "2.3.3", debug: "4.4.3" },
    devDependencies: { debug: "4.4.3" },
  },
];

test("a cut lock file is what npm makes of it, and npm ci takes it", async () => {
  const whole = await npmLock(everything);
  for (const configuration of configurations) {
    const packageText = `${JSON.stringify(configuration, null, 2)}\n`;
    const cut = cutNpmLock(whole, packageText);
    if (cut.kind !== "cut") throw new Error(JSON.stringify(cut));
    const folder = await temporaryDirectory();
    await writeFile(join(folder, "package.json"), packageText);
    await writeFile(join(folder, "package-lock.json"), cut.text);
    await npm(folder, "ci", "--ignore-scripts");
    // npm rewrites a lock file that it would have written otherwise: only the placement of what is left may differ.
    const rewritten = JSON.parse(await npmLock(configuration, cut.text)) as { packages: Json };
    expect(JSON.parse(cut.text)).toEqual(rewritten);
    expect(cut.text).toBe(`${JSON.stringify(rewritten, null, 2)}\n`);
  }
});

test("a package that the lock file lacks is named", () => {
  const lock = JSON.stringify({ lockfileVersion: 3, packages: { "": {} } });
  const packageText = JSON.stringify({
    dependencies: { zod: "4.0.0" },
    optionalDependencies: { fsevents: "2.3.3" },
  });
  expect(cutNpmLock(lock, packageText)).toEqual({ kind: "incomplete", missing: ["zod"], outdated: [] });
});

test("a lock file made for another range is outdated, and what is no lock file is not read", () => {
  const packages = { "": { dependencies: { zod: "3.0.0" } }, "node_modules/zod": { version: "3.0.0" } };
  const lock = JSON.stringify({ lockfileVersion: 3, packages });
  const packageText = JSON.stringify({ devDependencies: { zod: "4.0.0" } });
  expect(cutNpmLock(lock, packageText)).toEqual({ kind: "incomplete", missing: [], outdated: ["zod"] });
  expect(cutNpmLock("{", "{}")).toEqual({ kind: "unreadable", which: "lock" });
  expect(cutNpmLock('{ "lockfileVersion": 1 }', "{}")).toEqual({ kind: "unreadable", which: "lock" });
  expect(cutNpmLock(lock, "// none\n{}")).toEqual({ kind: "unreadable", which: "package" });
});

test("a package sees its own node_modules first, and optional peers bring nothing in", () => {
  const lock = JSON.stringify({
    lockfileVersion: 3,
    packages: {
      "": {},
      "node_modules/a": { version: "1.0.0", dependencies: { b: "2" }, dev: true },
      "node_modules/a/node_modules/b": { version: "2.0.0", dependencies: { c: "1" } },
      "node_modules/b": { version: "1.0.0" },
      "node_modules/c": {
        version: "1.0.0",
        peerDependencies: { d: "1", e: "1" },
        peerDependenciesMeta: { e: { optional: true } },
      },
      "node_modules/d": { version: "1.0.0" },
      "node_modules/e": { version: "1.0.0" },
    },
  });
  const cut = cutNpmLock(lock, JSON.stringify({ dependencies: { a: "1" } }));
  const { packages } = JSON.parse(cut.kind === "cut" ? cut.text : "{}") as { packages: Json };
  expect(Object.keys(packages)).toEqual([
    "",
    "node_modules/a",
    "node_modules/a/node_modules/b",
    "node_modules/c",
    "node_modules/d",
  ]);
  expect(packages["node_modules/a"]).toEqual({ version: "1.0.0", dependencies: { b: "2" } });
  expect(packages["node_modules/d"]).toEqual({ version: "1.0.0", peer: true });
});

/** The lock file that npm itself makes of a `package.json`, starting from another if there is one. */
async function npmLock(packageJson: Json, from?: string): Promise<string> {
  const folder = await temporaryDirectory();
  await writeFile(join(folder, "package.json"), JSON.stringify(packageJson, null, 2));
  if (from !== undefined) await writeFile(join(folder, "package-lock.json"), from);
  await npm(folder, "install", "--package-lock-only", "--ignore-scripts");
  const { stdout } = await run("cat", [join(folder, "package-lock.json")], { maxBuffer: 1 << 26 });
  return stdout;
}

async function npm(folder: string, ...args: readonly string[]): Promise<void> {
  await run("npm", [...args, "--no-audit", "--no-fund", "--prefer-offline"], { cwd: folder });
}
