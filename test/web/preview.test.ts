import { zipSync } from "fflate";
import { expect, test } from "vitest";
import { resolve } from "../../src/resolver/resolve.ts";
import { alternatives, selectionOf } from "../../src/web/preview/alternatives.ts";
import { mostHits, search } from "../../src/web/preview/search.ts";
import { unpacked } from "../../src/web/preview/unpacked.ts";
import { springForm } from "../support/spring-form.ts";

const text = (content: string): Uint8Array => new TextEncoder().encode(content);

test("the files of an archive are known by their path inside its folder", () => {
  const files = unpacked(zipSync({ "orders/README.md": text("# orders"), "orders/src/a.js": text("1") }));
  expect([...files.keys()]).toEqual(["README.md", "src/a.js"]);
  expect(files.get("src/a.js")).toEqual(text("1"));
});

test("a search finds paths and lines without regard to case, and keeps long lines around what was found", () => {
  const texts = new Map([
    ["src/Health.java", "class Health {}\n"],
    ["README.md", `first\n${"x".repeat(500)} health ${"y".repeat(500)}\n`],
  ]);
  const hits = search(texts, " HEALTH ");
  expect(hits.map(({ path, line }) => `${path}:${line}`)).toEqual([
    "src/Health.java:0",
    "src/Health.java:1",
    "README.md:2",
  ]);
  expect(hits.at(-1)?.text).toContain(" health ");
  expect(hits.at(-1)?.text.length).toBeLessThanOrEqual(160);
  expect(search(texts, " ")).toEqual([]);
  expect(search(new Map([["a", "b\n".repeat(1_000)]]), "b")).toHaveLength(mostHits);
});

test("what is one click away, with what it costs", () => {
  const selection = { with: ["checkstyle"], without: [] };
  const resolution = resolve(springForm, selection);
  if (resolution.kind === "refused") throw new Error("refused");
  expect(selectionOf(resolution)).toEqual(selection);
  const labels = alternatives(springForm, selection, resolution).map((each) => each.label);
  expect(labels).toContain("without Checkstyle");
  expect(labels).toContain("with Gradle instead of Maven");
  expect(labels).toContain("with Code Coverage");
  // Kotlin would contradict an explicit choice: it is more than one click away.
  expect(labels.filter((each) => each.includes("Kotlin"))).toEqual([]);
});
