import { mkdir, readdir, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { instantMicros } from "../support/command-line.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";

const service = ["--stack", "nodejs", "--output", "out"];

test.each<[string, readonly string[], readonly (string | RegExp)[]]>([
  ["an unknown command", ["nwe"], ["Unknown command `nwe`", "Did you mean new?", "IM_USAGE"]],
  ["an unknown option", ["new", "--fature", "x"], ["Unknown option `--fature`", "Did you mean --feature?"]],
  [
    "an unknown stack",
    ["new", "orders", "--stack", "nodjs", "--output", "out"],
    ["There is no stack `nodjs`", "Did you mean `nodejs`?", "IM_STACK_UNKNOWN"],
  ],
  [
    "an unknown feature",
    ["new", "orders", ...service, "--feature", "covrage"],
    ["covrage", "Did you mean `coverage`?", "IM_FEATURE_UNKNOWN"],
  ],
  [
    "a question that is not asked",
    ["new", "orders", ...service, "--set", "teir=1"],
    ["teir", "Did you mean `tier`?"],
  ],
  [
    "an answer that does not fit",
    ["new", "orders", ...service, "--set", "tier=9"],
    ["--set tier", "IM_ANSWER_INVALID"],
  ],
  [
    "a name with capitals",
    ["new", "Orders!", ...service],
    ["`Orders!` cannot be the name of a service", "Use `orders`"],
  ],
  ["a name that Windows keeps", ["new", "con", ...service], ["Use `con-service`"]],
  [
    "a forge that does not exist",
    ["new", "orders", "--stack", "nodejs", "--forge", "gitlub", "--owner", "acme"],
    ["IM_FORGE_UNKNOWN"],
  ],
  [
    "an owner with a slash",
    ["new", "orders", "--stack", "nodejs", "--forge", "local", "--owner", "../acme"],
    ["IM_OWNER_INVALID"],
  ],
  ["missing options", ["new", "orders"], ["--stack, --output or --forge are missing"]],
  [
    "an answers file that is not there",
    ["new", "orders", ...service, "--answers", "none.yaml"],
    ["none.yaml cannot be read"],
  ],
  ["a catalogue that is not there", ["templates", "--catalogue", "nowhere"], ["IM_CATALOGUE_NOT_FOUND"]],
  [
    "a catalogue by a helper of git",
    ["templates", "--catalogue", "ext::sh -c true"],
    [/IM_CATALOGUE_(URL_REFUSED|NOT_FOUND)/],
  ],
  [
    "a file that is not there",
    ["preview", "nodejs", "--file", "packge.json"],
    ["Did you mean `package.json`?"],
  ],
])("%s: exit 2, what to do, nothing written", async (_, words, expected) => {
  const home = await temporaryDirectory();
  const cwd = await temporaryDirectory();
  const ended = await instantMicros(words, { home, cwd });
  expect(ended).toMatchObject({ exit: 2, stdout: "" });
  for (const text of expected) {
    if (typeof text === "string") expect(ended.stderr).toContain(text);
    else expect(ended.stderr).toMatch(text);
  }
  expect(await readdir(cwd)).toEqual([]);
  expect(await readdir(home)).not.toContain("forge");
});

test("with --json the same problems come as one document", async () => {
  const home = await temporaryDirectory();
  const ended = await instantMicros(["new", "Orders!", ...service, "--set", "teir=1", "--json"], {
    home,
    cwd: home,
  });
  expect(ended).toMatchObject({ exit: 2, stderr: "" });
  expect(JSON.parse(ended.stdout)).toMatchObject({
    problems: [
      { code: "IM_NAME_INVALID", where: "/service/name", hint: "Use `orders`" },
      { code: "IM_QUESTION_UNKNOWN", where: "/answers/teir" },
    ],
  });
});

test("a directory with something in it, a file and a link are never touched", async () => {
  const cwd = await temporaryDirectory();
  await mkdir(join(cwd, "full"));
  await writeFile(join(cwd, "full", "mine.txt"), "mine");
  await writeFile(join(cwd, "file"), "mine");
  await mkdir(join(cwd, "elsewhere"));
  await symlink(join(cwd, "elsewhere"), join(cwd, "link"));
  for (const output of ["full", "file"]) {
    const ended = await instantMicros(["new", "orders", "--stack", "nodejs", "--output", output], {
      home: cwd,
      cwd,
    });
    expect(ended).toMatchObject({ exit: 2, stdout: "" });
    expect(ended.stderr).toContain("IM_DIRECTORY_NOT_EMPTY");
  }
  await instantMicros(["new", "orders", "--stack", "nodejs", "--output", "link"], { home: cwd, cwd });
  expect(await readdir(join(cwd, "full"))).toEqual(["mine.txt"]);
});

test("somebody else's repository is never touched", async () => {
  const home = await temporaryDirectory();
  const words = ["new", "orders", "--stack", "nodejs", "--forge", "local", "--owner", "acme"];
  expect((await instantMicros(words, { home })).exit).toBe(0);
  const other = await instantMicros([...words, "--feature", "coverage"], { home });
  expect(other.exit).toBe(2);
  expect(other.stderr).toContain("IM_REPOSITORY_EXISTS");
});

test("a broken catalogue lists all its problems at once", async () => {
  const cwd = await temporaryDirectory();
  await write(cwd, {
    "stacks/one/stack.yaml": "name: One\nsumary: x\nversion: 1\nchangelog: []\n",
    "features/two/feature.yaml": "name: [\n",
    "features/three/thre.yaml": "",
  });
  const ended = await instantMicros(["catalogue", "check", "--catalogue", "."], {
    home: join(cwd, ".home"),
    cwd,
  });
  expect(ended).toMatchObject({ exit: 2, stdout: "" });
  for (const place of ["stack.yaml:2:1", "stack.yaml:3:10", "feature.yaml:2:1", "features/three"]) {
    expect(ended.stderr).toContain(place);
  }
});

test("without git there is one clear line, and nothing is made", async () => {
  const home = await temporaryDirectory();
  const words = ["new", "orders", "--stack", "nodejs", "--forge", "local", "--owner", "acme"];
  const ended = await instantMicros(words, { home, path: dirname(home) });
  expect(ended.exit).toBe(1);
  expect(ended.stderr).toContain("IM_GIT_MISSING");
  expect(await readdir(home)).not.toContain("forge");
});

test("an old Node.js gets one clear line", async () => {
  const { execFile } = await import("node:child_process");
  const home = await temporaryDirectory();
  // What an old version would see first: its own number. The file must be plain enough for it to read.
  const pretend = join(home, "pretend.cjs");
  await writeFile(pretend, "Object.defineProperty(process.versions, 'node', { value: '18.19.0' });\n");
  const ended = await new Promise<{ code: unknown; stderr: string }>((resolve) => {
    execFile(
      process.execPath,
      ["--require", pretend, "bin/instant-micros.js", "--help"],
      (error, _, stderr) => {
        resolve({ code: error?.code, stderr });
      },
    );
  });
  expect(ended.code).toBe(1);
  expect(ended.stderr).toMatch(
    /^IM_NODE_TOO_OLD: Instant Micros needs Node\.js 22\.18 or later and this is 18\.19\.0\. [^\n]*\n$/,
  );
});

async function write(directory: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(directory, path)), { recursive: true });
    await writeFile(join(directory, path), text);
  }
}
