import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { git } from "../support/git.ts";
import { aService, feature, lines, scenario, template, type CatalogueFiles } from "./scenario.ts";

/** A base file with a slot, a feature that adds a file and a line, and one that needs it. */
const withFeatures = (version: string, more: CatalogueFiles = {}, ...keys: string[]): CatalogueFiles => ({
  ...template(
    version,
    { "app.txt.hbs": lines("start", "{{slot 'parts'}}", "middle", "end") },
    ...(keys.length > 0 ? keys : ["optional: [metrics, alerts]"]),
  ),
  ...feature("metrics", { "metrics.txt": lines("1", "2", "3"), "app.txt@parts": lines("metrics") }),
  ...feature("alerts", { "alerts.txt": lines("1") }, "requires: metrics"),
  ...more,
});

const question = (id: string, standard: string, more = ""): string =>
  `questions: { ${id}: { title: Q, type: string, default: ${standard}${more} } }`;

test("an answer is changed in the same update", async () => {
  const files = { "a.hbs": "port {{answers.port}}\n" };
  const updated = await scenario({
    v1: template("1.0.0", files, question("port", "'1'")),
    v2: template("1.1.0", { ...files, b: "2" }, question("port", "'1'")),
    words: ["--set", "port=2"],
  });
  expect(updated).toMatchObject({ exit: 0, files: { a: "port 2\n", b: "2" } });
});

test("a question that is new takes its default; an answer once given never changes because a default did", async () => {
  const updated = await scenario({
    v1: template("1.0.0", { "a.hbs": "{{answers.old}}\n" }, question("old", "before")),
    v2: template(
      "1.1.0",
      { "a.hbs": "{{answers.old}} {{answers.new}}\n" },
      "questions: { old: { title: Q, type: string, default: after }, new: { title: Q, type: string, default: fresh } }",
    ),
  });
  expect(updated).toMatchObject({ exit: 0, files: { a: "before fresh\n" } });
});

test("only answers change, the template version stays", async () => {
  const catalogue = template("1.0.0", { "a.hbs": "{{answers.port}}\n" }, question("port", "'1'"));
  const updated = await scenario({ v1: catalogue, v2: catalogue, words: ["--set", "port=2"] });
  expect(updated).toMatchObject({ exit: 0, files: { a: "2\n" }, ledger: { a: "updated" } });
});

test("a feature is switched on later: its files, its lines in shared files, what it needs; edits are kept", async () => {
  const updated = await scenario({
    v1: withFeatures("1.0.0"),
    edit: { "app.txt": lines("start", "middle", "mine") },
    v2: withFeatures("1.0.0"),
    words: ["--feature", "alerts"],
  });
  expect(updated.exit).toBe(0);
  expect(updated.files).toEqual({
    "alerts.txt": lines("1"),
    "app.txt": lines("start", "metrics", "middle", "mine"),
    "metrics.txt": lines("1", "2", "3"),
  });
  expect(updated.json.notes?.join("\n")).toMatch(/metrics is added: .*Alerts requires Metrics/);
});

test("a feature is switched off, untouched: the same tree as a service made without it", async () => {
  const service = await aService(withFeatures("1.0.0"), "--feature", "alerts");
  await service.update("--without", "alerts");
  const never = await aService(withFeatures("1.0.0"), "--without", "alerts");
  expect(service.tree()).toBe(never.tree());
});

test("★ a feature is switched off, its file edited: kept and reported", async () => {
  const service = await aService(withFeatures("1.0.0"), "--feature", "metrics");
  await service.edit({ "metrics.txt": lines("1", "2", "mine") });
  const updated = await service.update("--without", "metrics");
  expect(updated).toMatchObject({
    exit: 3,
    ledger: { "metrics.txt": "conflict: released", "app.txt": "updated" },
    files: { "metrics.txt": lines("1", "2", "mine"), "app.txt": lines("start", "middle", "end") },
  });
});

test("★ a feature that others need cannot be switched off alone: they are named, nothing is written", async () => {
  const service = await aService(withFeatures("1.0.0"), "--feature", "alerts");
  const refused = await service.update("--without", "metrics");
  expect(refused).toMatchObject({ exit: 2, codes: ["IM_SELECTION_REFUSED"] });
  expect(JSON.stringify(refused.json.problems)).toContain("Alerts requires Metrics");
  expect(git("-C", service.directory, "status", "--porcelain")).toBe("");
});

test("the new version makes a feature need another: it is added and named", async () => {
  const service = await aService(
    withFeatures("1.0.0", feature("alerts", { "alerts.txt": "1" })),
    "--feature",
    "alerts",
  );
  await service.release(withFeatures("1.1.0"));
  const updated = await service.update();
  expect(updated).toMatchObject({ exit: 0, ledger: { "metrics.txt": "added" } });
  expect(updated.json.notes?.join("\n")).toMatch(/metrics is added: .*Alerts requires Metrics/);
});

test("a feature has another name now: the alias is followed", async () => {
  const service = await aService(withFeatures("1.0.0"), "--feature", "metrics");
  await service.release({
    ...template(
      "1.1.0",
      { "app.txt.hbs": lines("start", "{{slot 'parts'}}", "middle", "end") },
      "optional: [meters]",
    ),
    ...feature(
      "meters",
      { "metrics.txt": lines("1"), "app.txt@parts": lines("meters") },
      "aliases: [metrics]",
    ),
  });
  const updated = await service.update();
  expect(updated).toMatchObject({ exit: 0, files: { "metrics.txt": lines("1") } });
  expect(updated.json.notes).toContain("metrics is called meters now");
  const manifest = await readFile(join(service.directory, ".instant-micros.json"), "utf8");
  expect(JSON.parse(manifest)).toMatchObject({ requested: { with: ["meters"] }, features: ["meters"] });
});

test("a feature is gone: refused by name with nothing written, until it is declined", async () => {
  const service = await aService(withFeatures("1.0.0"), "--feature", "metrics");
  await service.release(template("1.1.0", { "app.txt": lines("start", "middle", "end") }));
  const refused = await service.update();
  expect(refused).toMatchObject({ exit: 2, codes: ["IM_FEATURE_UNKNOWN"] });
  expect(git("-C", service.directory, "status", "--porcelain")).toBe("");
  const updated = await service.update("--without", "metrics");
  expect(updated).toMatchObject({ exit: 0, ledger: { "metrics.txt": "deleted" } });
});

test("a retired feature gives way to what replaces it", async () => {
  const service = await aService(withFeatures("1.0.0"), "--feature", "metrics");
  await service.release({
    ...withFeatures("1.1.0", {}, "optional: [metrics, alerts, otel]"),
    ...feature("metrics", {}, "life-cycle: retired", "replaced-by: otel"),
    ...feature("alerts", {}),
    ...feature("otel", { "otel.txt": "1" }),
  });
  const updated = await service.update();
  expect(updated).toMatchObject({ exit: 0, ledger: { "metrics.txt": "deleted", "otel.txt": "added" } });
  expect(updated.json.notes).toContain("metrics is retired: otel takes its place");
});

test("a question has another name now, another is gone: the answer is carried over, the other is dropped and said", async () => {
  const two =
    "questions: { old: { title: Q, type: string, default: a }, gone: { title: Q, type: string, default: a } }";
  const service = await aService(
    template("1.0.0", { "a.hbs": "{{answers.old}}\n" }, two),
    "--set",
    "old=mine",
  );
  await service.release(
    template("1.1.0", { "a.hbs": "{{answers.new}}!\n" }, question("new", "b", ", aliases: [old]")),
  );
  const updated = await service.update();
  expect(updated).toMatchObject({ exit: 0, files: { a: "mine!\n" } });
  expect(updated.json.notes).toEqual([
    "the answer to gone is dropped: nobody asks for it any more",
    "the question old is called new now",
  ]);
});

test("a feature that is on by default stays when defaults change", async () => {
  const catalogue = (version: string, standard: string): CatalogueFiles => ({
    ...template(
      version,
      { a: "1" },
      "optional: [maven, gradle]",
      `defaults: [${standard}]`,
      "groups: { build-tool: { noun: build tool, one-of: [maven, gradle] } }",
    ),
    ...feature("maven", { "pom.xml": "<project/>\n" }),
    ...feature("gradle", { "build.gradle": "x\n" }),
  });
  const updated = await scenario({ v1: catalogue("1.0.0", "maven"), v2: catalogue("1.1.0", "gradle") });
  expect(updated.exit).toBe(0);
  expect(Object.keys(updated.files).sort()).toEqual(["a", "pom.xml"]);
});

test("sample code is the service's own: never touched again", async () => {
  const once = 'write-once: ["sample/**"]';
  const updated = await scenario({
    v1: template("1.0.0", { "sample/a": "1", "sample/b": "1", c: "1" }, once),
    edit: { "sample/b": null },
    v2: template("1.1.0", { "sample/a": "2", "sample/b": "2", c: "2" }, once),
  });
  expect(updated).toMatchObject({ exit: 0, ledger: { "sample/a": "write-once", "sample/b": "write-once" } });
  expect(updated.files).toEqual({ "sample/a": "1", c: "2" });
});
