import { readFile, readdir, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { instantMicros } from "../support/command-line.ts";
import { git } from "../support/git.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";

test("new on the local forge ends with a repository that can be cloned, and a second run finds the same", async () => {
  const home = await temporaryDirectory();
  const words = ["new", "orders", "--stack", "nodejs", "--forge", "local", "--owner", "acme", "--json"];
  const first = await instantMicros(words, { home });
  expect(first).toMatchObject({ exit: 0, stderr: "" });
  const created = JSON.parse(first.stdout) as Record<string, string>;
  expect(created).toMatchObject({ repository: "created", push: "pushed", service: { name: "orders" } });

  const clone = join(home, "clone");
  git("clone", "--quiet", created["cloneUrl"] ?? "", clone);
  expect(git("-C", clone, "rev-parse", "HEAD", "HEAD^{tree}")).toBe(
    `${created["commit"]}\n${created["tree"]}`,
  );
  expect(git("-C", clone, "log", "--format=%D|%s")).toBe(
    "HEAD -> main, origin/main, origin/HEAD|Create orders from NodeJS 1.0.0",
  );
  expect(JSON.parse(await readFile(join(clone, "package.json"), "utf8"))).toMatchObject({ name: "orders" });
  expect((await stat(join(clone, "bin/first-run"))).mode & 0o111).not.toBe(0);

  const second = await instantMicros(words, { home });
  expect(JSON.parse(second.stdout)).toMatchObject({
    repository: "adopted",
    push: "present",
    commit: created["commit"],
  });
});

test("new in a directory gives a clean work tree; the same words give the same tree", async () => {
  const home = await temporaryDirectory();
  const create = async (directory: string): Promise<Record<string, string>> => {
    const words = [
      "new",
      "orders",
      "--stack",
      "nodejs",
      "--feature",
      "coverage",
      "--output",
      directory,
      "--json",
    ];
    const { stdout } = await instantMicros(words, { home, cwd: home });
    return JSON.parse(stdout) as Record<string, string>;
  };
  const [one, two] = [await create("one"), await create("two")];
  expect(one["tree"]).toBe(two["tree"]);
  expect(git("-C", join(home, "one"), "status", "--porcelain", "--branch")).toBe("## main");
  expect(
    git("-C", join(home, "one"), "diff", "--check", "4b825dc642cb6eb9a060e54bf8d69288fbee4904", "HEAD"),
  ).toBe("");
});

test("a relative home, an empty directory and answers in a file will do", async () => {
  const cwd = await temporaryDirectory();
  await writeFile(join(cwd, "answers.yaml"), "tier: 1\n");
  const words = ["new", "orders", "--stack", "nodejs", "--forge", "local", "--owner", "acme"];
  const created = await instantMicros([...words, "--answers", "answers.yaml"], { home: "state", cwd });
  expect(created.exit).toBe(0);
  expect(created.stdout).toContain("git clone file://");
  expect(await readdir(join(cwd, "state", "forge", "acme"))).toEqual(["orders.git"]);
});
