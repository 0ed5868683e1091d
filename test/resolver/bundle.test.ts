import { createContext, Script } from "node:vm";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { beforeAll, expect, test } from "vitest";
import * as resolver from "../../src/resolver/index.ts";
import { springForm } from "../support/spring-form.ts";

let bundle: string;

beforeAll(async () => {
  const built = await build({
    entryPoints: ["src/resolver/index.ts"],
    bundle: true,
    minify: true,
    write: false,
    platform: "browser",
    format: "iife",
    globalName: "resolver",
    // An import that a browser does not have makes the build fail.
    external: [],
  });
  bundle = built.outputFiles[0]?.text ?? "";
});

test("everything a form needs is under 25 kB, compressed", () => {
  expect(bundle).not.toBe("");
  expect(gzipSync(bundle, { level: 9 }).length).toBeLessThan(25_000);
});

test("a browser, which has nothing of Node, gets the same bytes", () => {
  // A context of its own knows the language and nothing else: no process, no require, no console.
  const page = createContext({ model: JSON.stringify(springForm) });
  new Script(bundle).runInContext(page);
  const selections = [
    [],
    ["kotlin"],
    ["ktlint", "sox"],
    ["java", "kotlin"],
    ["checkstyle", "ktlint"],
    ["maven", "bitbucket-pipelines"],
    ["javaa", "npm"],
  ].map((chosen) => ({ with: chosen, without: [] }));
  for (const selection of selections) {
    const call = `JSON.stringify(resolver.resolve(JSON.parse(model), ${JSON.stringify(selection)}))`;
    expect(new Script(call).runInContext(page)).toBe(JSON.stringify(resolver.resolve(springForm, selection)));
  }
  const rest = `JSON.stringify([resolver.cover(JSON.parse(model), 2), String(resolver.count(JSON.parse(model), { with: [], without: [] }))])`;
  const here = [resolver.cover(springForm, 2), String(resolver.count(springForm, { with: [], without: [] }))];
  expect(new Script(rest).runInContext(page)).toBe(JSON.stringify(here));
});
