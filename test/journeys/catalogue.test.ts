import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { instantMicros } from "../support/command-line.ts";
import { git } from "../support/git.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";

test("a template author starts a stack and a feature, checks them, and creates a service from them", async () => {
  const cwd = await temporaryDirectory();
  const im = (...words: readonly string[]): ReturnType<typeof instantMicros> =>
    instantMicros([...words, "--catalogue", "."], { home: join(cwd, ".home"), cwd });

  expect(await im("catalogue", "new-stack", "rust")).toMatchObject({ exit: 0 });
  expect(await im("catalogue", "check")).toMatchObject({ exit: 0, stderr: "" });
  for (const id of ["metrics", "tracing"]) {
    expect(await im("catalogue", "new-feature", id, "--stack", "rust")).toMatchObject({ exit: 0 });
  }
  const checked = await im("catalogue", "check");
  expect(checked).toMatchObject({ exit: 0, stderr: "" });
  expect(checked.stdout).toContain("1 stacks, 2 features");
  expect(await readFile(join(cwd, "stacks/rust/stack.yaml"), "utf8")).toContain(
    "optional: [metrics, tracing]",
  );

  const tested = await im("catalogue", "test");
  expect(tested).toMatchObject({ exit: 0 });
  expect(tested.stdout).toContain("✓ 4 configurations, 4 passed, 0 failed, 0 planted violations found");
  expect((await im("catalogue", "test")).stdout).toContain("4 passed (4 before)");

  const created = await im("new", "orders", "--stack", "rust", "--feature", "metrics", "--output", "orders");
  expect(created.exit).toBe(0);
  expect(git("-C", join(cwd, "orders"), "ls-files").split("\n")).toEqual([
    ".gitattributes",
    ".instant-micros.json",
    "README.md",
    "docs/metrics.md",
  ]);

  const untold = await im("conformance", "orders");
  expect(untold).toMatchObject({ exit: 2 });
  expect(untold.stderr).toContain("conformance.yml is not there");

  const again = await im("catalogue", "new-feature", "metrics", "--stack", "rust");
  expect(again).toMatchObject({ exit: 2, stdout: "" });
  expect(again.stderr).toContain("`features/metrics/feature.yaml` exists already");
  const unknown = await im("catalogue", "new-feature", "other", "--stack", "go");
  expect(unknown.stderr).toContain("IM_STACK_UNKNOWN");
});

test("a catalogue comes from git at a tag, and a service remembers the commit", async () => {
  const cwd = await temporaryDirectory();
  const home = join(cwd, ".home");
  await instantMicros(["catalogue", "new-stack", "rust", "--catalogue", "templates"], { home, cwd });
  const repository = join(cwd, "templates");
  git("init", "--quiet", "--initial-branch=main", repository);
  git("-C", repository, "add", "--all");
  git("-C", repository, "commit", "--quiet", "--message=First");
  git("-C", repository, "tag", "v1");
  const commit = git("-C", repository, "rev-parse", "v1");
  await writeFile(join(repository, "stacks/rust/stack.yaml"), "broken: [");

  const url = `file://${repository}#v1`;
  const words = ["new", "orders", "--stack", "rust", "--output", "orders", "--catalogue", url];
  const created = await instantMicros(words, { home, cwd });
  expect(created).toMatchObject({ exit: 0 });
  const manifest: unknown = JSON.parse(await readFile(join(cwd, "orders/.instant-micros.json"), "utf8"));
  expect(manifest).toMatchObject({ catalogue: { source: `file://${repository}@${commit}` } });
});

test("what comes out as it did at a tag is not tried again, wherever the catalogue lies", async () => {
  const cwd = await temporaryDirectory();
  const im = (...words: readonly string[]): ReturnType<typeof instantMicros> =>
    instantMicros([...words, "--catalogue", "C# at 100%"], { home: join(cwd, ".home"), cwd });
  await im("catalogue", "new-stack", "rust");
  const repository = join(cwd, "C# at 100%");
  git("init", "--quiet", "--initial-branch=main", repository);
  git("-C", repository, "add", "--all");
  git("-C", repository, "commit", "--quiet", "--message=First");
  git("-C", repository, "tag", "v1");

  const tested = await im("catalogue", "test", "--changed", "v1");
  expect(tested).toMatchObject({ exit: 0 });
  expect(tested.stdout).toContain("✓ 1 configurations, 0 passed, 0 failed, 1 unchanged");
});

test("a stack's rules are exported for other tools", async () => {
  const home = await temporaryDirectory();
  const exported = async (format: string): Promise<string> =>
    (await instantMicros(["catalogue", "export", "nodejs", "--format", format], { home })).stdout;
  expect(await exported("dimacs")).toMatch(/^c 1 json-logging\n[\s\S]*\np cnf \d+ \d+\n/);
  expect(await exported("uvl")).toContain("features");
  expect(JSON.parse(await exported("json"))).toMatchObject({ stack: { id: "nodejs" } });
});
