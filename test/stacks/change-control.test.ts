import { appendFile, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { run, validDescriptor, writeService } from "../support/a-service.ts";
import { plannedService } from "../support/rendered-service.ts";
import { textsOf } from "../support/rendered.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";

const stacks = ["nodejs", "python-flask", "go", "spring-boot"];
const merged =
  "Merged in totals (pull request #12)\n\nCount them all\n\nApproved-by: Grace Hopper <grace@acme.example>";

/** A service in a repository of its own, on `main`, whose newest commit brings what Ada has written. */
async function aService(message: string): Promise<string> {
  const directory = await writeService(
    await temporaryDirectory(),
    plannedService("nodejs", { with: ["sox", "github-actions"] }),
  );
  const git = (...words: readonly string[]) => run(directory, ["git", ...words]);
  await git("init", "--quiet", "--initial-branch=main");
  await git("config", "user.name", "Forge");
  await git("config", "user.email", "forge@acme.example");
  await git("add", "--all");
  await git("commit", "--quiet", "--message", "Start");
  await git("switch", "--quiet", "--create", "totals");
  await appendFile(join(directory, "README.md"), "\nIt counts.\n");
  await git(
    "commit",
    "--quiet",
    "--all",
    "--message",
    "Count",
    "--author",
    "Ada Lovelace <ada@acme.example>",
  );
  await git("switch", "--quiet", "main");
  await git("merge", "--quiet", "--no-ff", "totals", "--message", message);
  return directory;
}

/** What the build server sets; none of what it may have set for these tests themselves. */
function inBuild(settings: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const theirs = /^(GITHUB|BITBUCKET)_|^(CHANGE|AUTHORS|APPROVED_BY|BUILD)$/;
  const kept = Object.entries(process.env).filter(([name]) => !theirs.test(name));
  return { ...Object.fromEntries(kept), ...settings };
}

const build = { BUILD: "https://forge.example/builds/7" };

async function deployed(directory: string, environment: string): Promise<{ code: number; output: string }> {
  const platform = { IMAGE_REGISTRY: "registry.example/services", DEPLOY_COMMAND: "echo handed over:" };
  return run(directory, ["bin/deploy", environment], inBuild(platform));
}

test("a change that somebody else has approved reaches production, with a record of it", async () => {
  const directory = await aService(merged);
  const written = await run(directory, ["bin/release-record"], inBuild(build));
  expect(written.code, written.output).toBe(0);
  expect(JSON.parse(await readFile(join(directory, "release-record.json"), "utf8"))).toMatchObject({
    service: "orders",
    branch: "main",
    change: "12",
    authors: ["Ada Lovelace"],
    approvedBy: ["Grace Hopper"],
    build: "https://forge.example/builds/7",
  });
  const { code, output } = await deployed(directory, "prod");
  expect(code, output).toBe(0);
  expect(output).toMatch(
    /^handed over: service-descriptor\.yml prod registry\.example\/services\/sox\/orders:[0-9a-f]{40}\n$/,
  );
});

test("what the code host says counts more than the message of the commit", async () => {
  const directory = await aService("Merge pull request #12 from acme/totals");
  const told = { ...build, CHANGE: "12", AUTHORS: "ada", APPROVED_BY: 'grace,o"dd' };
  expect((await run(directory, ["bin/release-record"], inBuild(told))).code).toBe(0);
  expect(JSON.parse(await readFile(join(directory, "release-record.json"), "utf8"))).toMatchObject({
    authors: ["ada"],
    approvedBy: ["grace", "odd"],
  });
  expect(await deployed(directory, "prod")).toMatchObject({ code: 0 });
});

test.each([
  [
    "without a pull request",
    "Just a fix\n\nApproved-by: Grace Hopper",
    build,
    "has come to main without a pull request",
  ],
  ["without an approval", "Totals (#12)", build, "nobody but its authors has approved the change"],
  [
    "approved by its author only",
    "Totals (#12)\n\nApproved-by: Ada Lovelace",
    build,
    "nobody but its authors has approved",
  ],
  ["without a build", merged, {}, "no build has verified the commit"],
  [
    "from another branch",
    merged,
    { ...build, GITHUB_REF_NAME: "totals" },
    "built on the branch totals, not on main",
  ],
])("a change %s does not", async (_, message, settings, reason) => {
  const directory = await aService(message);
  expect((await run(directory, ["bin/release-record"], inBuild(settings))).code).toBe(0);
  const { code, output } = await deployed(directory, "prod");
  expect(code).toBe(1);
  expect(output).toContain(reason);
  expect(output.match(/not to production/g)).toHaveLength(1);
  expect(await deployed(directory, "staging")).toMatchObject({ code: 0 });
});

test("nor does a commit without a record, one with another's, or a descriptor without control", async () => {
  const directory = await aService(merged);
  expect(await deployed(directory, "prod")).toMatchObject({
    code: 1,
    output: expect.stringContaining("there is no release-record.json"),
  });
  await run(directory, ["bin/release-record"], inBuild(build));
  await run(directory, ["git", "commit", "--quiet", "--allow-empty", "--message", "Later"]);
  const descriptor = join(directory, "service-descriptor.yml");
  await writeFile(
    descriptor,
    (await readFile(descriptor, "utf8")).replace("prgbControl: true", "prgbControl: false"),
  );
  const { code, output } = await deployed(directory, "prod");
  expect(code).toBe(1);
  expect(output).toMatch(/does not say prgbControl: true\n.*is about commit/);
  const elsewhere = await run(
    directory,
    ["bin/sox-check", "0".repeat(40), "registry.example/orders:1"],
    inBuild({}),
  );
  expect(elsewhere.output).toContain("is not below sox/");
});

test("an image of another branch is not published", async () => {
  const directory = await aService(merged);
  await run(directory, ["git", "switch", "--quiet", "totals"]);
  const { code, output } = await run(
    directory,
    ["bin/publish-image"],
    inBuild({ IMAGE_REGISTRY: "registry.example" }),
  );
  expect(code).toBe(1);
  expect(output).toContain("images below sox/ come from main, and this is totals");
});

test("every stack has it, in its descriptor and in what both build servers do", async () => {
  for (const stack of stacks) {
    const plan = plannedService(stack, { with: ["sox", "github-actions", "bitbucket-pipelines"] });
    expect(await validDescriptor(plan)).toMatchObject({ compliance: { prgbControl: true } });
    const texts = textsOf(plan.tree);
    expect(texts["bitbucket-pipelines.yml"]).toMatch(
      /- bin\/release-record\n.*bin\/publish-image\n +artifacts:\n/,
    );
    const release = texts[".github/workflows/release.yml"] ?? "";
    expect(release.indexOf("bin/release-record")).toBeLessThan(release.indexOf("bin/publish-image"));
    expect(release).toContain("permissions:\n  contents: read\n  pull-requests: read\n");
    const without = textsOf(plannedService(stack, { with: ["github-actions"] }).tree);
    for (const [path, text] of Object.entries(without))
      expect(text, path).not.toMatch(/\bsox\b|prgb|release-record/i);
  }
});
