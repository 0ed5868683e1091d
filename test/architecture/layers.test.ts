import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { glob } from "glob";
import { expect, test } from "vitest";
import { impurities, pureRooms, rooms, roomOf, violations } from "./layers.ts";
import { importsOf, sourceImports } from "./source-imports.ts";

test("imports point downwards only, and the pure core imports nothing from Node", async () => {
  const imports = await sourceImports();
  expect(imports.length).toBeGreaterThan(100);
  expect(violations(imports)).toEqual([]);
});

test("ARCHITECTURE.md draws every room, below all those that it imports from", async () => {
  const drawn = drawnRooms(await readFile("ARCHITECTURE.md", "utf8"));
  expect(drawn.toSorted()).toEqual(Object.keys(rooms).toSorted());
  for (const [room, allowed] of Object.entries(rooms)) {
    const above = drawn.slice(0, drawn.indexOf(room));
    expect({ room, below: allowed.filter((each) => !above.includes(each)) }).toEqual({ room, below: [] });
  }
});

/** The rooms as the drawing lists them: indented by two, several in a line with commas between. */
function drawnRooms(text: string): readonly string[] {
  const [, drawing = ""] = /^src\/\n([\s\S]*?)^\S/m.exec(text) ?? [];
  return drawing.split("\n").flatMap((line) => {
    const [, names] = /^ {2}([^\s,]+(?:, [^\s,]+)*)(?: |$)/.exec(line) ?? [];
    return names === undefined ? [] : names.split(", ").map((name) => name.replace(/\/$/, ""));
  });
}

test("the map has no room that is empty", async () => {
  const present = new Set((await glob("src/**/*.ts", { posix: true })).map(roomOf));
  expect(Object.keys(rooms).filter((room) => !present.has(room))).toEqual([]);
});

test.each([
  ["upwards", "src/resolver/x.ts", 'import { plan } from "../workflows/plan-service.ts";'],
  ["upwards for a type", "src/resolver/x.ts", 'import type { Catalogue } from "../catalogue/catalogue.ts";'],
  ["from one adapter to another", "src/git/x.ts", 'import { Local } from "../forges/local/local-forge.ts";'],
  ["from Node", "src/composer/x.ts", 'import { readFile } from "node:fs/promises";'],
  ["from Node, later", "src/composer/x.ts", 'const fs = await import("node:fs");'],
  ["for its effects", "src/renderer/x.ts", 'import "node:process";'],
  ["by passing on", "src/manifest/x.ts", 'export { spawn } from "node:child_process";'],
  ["Handlebars outside the renderer", "src/composer/x.ts", 'import Handlebars from "handlebars";'],
  ["a fake", "src/server/x.ts", 'import { startFake } from "../../fakes/forge-fake.ts";'],
  ["from a room that nobody drew", "src/utils/x.ts", 'import { a } from "../text/compare.ts";'],
])("a planted import is caught: %s", (_, path, text) => {
  expect(violations(importsOf(path, text))).toHaveLength(1);
});

test("the pure core has no clock, no randomness, no environment, no language of the machine", async () => {
  const paths = await glob(`src/{${pureRooms.join(",")}}/**/*.ts`, { posix: true });
  const found = await Promise.all(
    paths.map(async (path) => {
      const code = (await readFile(path, "utf8")).replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
      return impurities.test(code) ? [path] : [];
    }),
  );
  expect(found.flat()).toEqual([]);
  for (const planted of ["Date.now()", "new Date()", "Math.random()", "process.env", "a.localeCompare(b)"]) {
    expect(planted).toMatch(impurities);
  }
});

test("the linter finds planted cycles and floating promises", async () => {
  const folder = await mkdtemp("test/architecture/planted-");
  try {
    await writeFile(
      join(folder, "a.ts"),
      'import { b } from "./b.ts";\nexport const a = (): number => b();\n',
    );
    await writeFile(
      join(folder, "b.ts"),
      'import { a } from "./a.ts";\nexport const b = (): number => a();\nasync function later(): Promise<void> {}\nlater();\n',
    );
    const lint = promisify(execFile)("npx", ["oxlint", "--type-aware", "--deny-warnings", folder]);
    const said = await lint.then(
      () => "nothing",
      (error: { stdout: string }) => error.stdout,
    );
    expect(said).toContain("import(no-cycle)");
    expect(said).toContain("no-floating-promises");
  } finally {
    await rm(folder, { recursive: true });
  }
});
