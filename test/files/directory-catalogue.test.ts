import { execFileSync } from "node:child_process";
import { mkdir, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import type { RawCatalogue } from "../../src/catalogue/catalogue.ts";
import { catalogueSource } from "../../src/files/catalogue-source.ts";
import { aGitRunner } from "../support/git.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";
import { writeFiles } from "../support/written-files.ts";

async function aCatalogueDirectory(files: Readonly<Record<string, string>>) {
  const directory = await temporaryDirectory();
  const catalogue = join(directory, "our-catalogue");
  await writeFiles(catalogue, files);
  const builtIn = join(directory, "built-in-place");
  const places = { builtIn, cache: join(directory, "cache"), protocols: [] };
  return { directory, catalogue, builtIn, source: catalogueSource(aGitRunner(directory), places) };
}

function shown({ files }: RawCatalogue): readonly string[] {
  return files.map((file) => {
    if (file.kind === "symlink") return `${file.path} -> ${file.target}`;
    return `${file.path}${file.executable ? "*" : ""}: ${Buffer.from(file.bytes).toString("utf8")}`;
  });
}

test("everything in stacks and features, sorted, and nothing beside them", async () => {
  const { source, catalogue } = await aCatalogueDirectory({
    "stacks/b/stack.yaml": "b",
    "stacks/a/stack.yaml": "a",
    "stacks/a/files/run": "#!/bin/sh",
    "features/x/feature.yaml": "x",
    "features/x/a/.hidden": "hidden",
    "README.md": "not read",
    ".git/config": "not read",
  });
  const raw = await source.read(catalogue);
  expect(raw.source).toBe("our-catalogue");
  expect(shown(raw)).toEqual([
    "features/x/a/.hidden: hidden",
    "features/x/feature.yaml: x",
    "stacks/a/files/run*: #!/bin/sh",
    "stacks/a/stack.yaml: a",
    "stacks/b/stack.yaml: b",
  ]);
});

test("the catalogue that comes with the program says so instead of where it lies", async () => {
  const { source, builtIn } = await aCatalogueDirectory({});
  await writeFiles(builtIn, { "stacks/a/stack.yaml": "a" });
  expect(await source.read(`${builtIn}/`)).toMatchObject({ source: "built-in" });
});

test("for one stack, guidelines and files of other stacks are left out and definitions stay", async () => {
  const { source, catalogue } = await aCatalogueDirectory({
    "stacks/a/stack.yaml": "",
    "stacks/a/files/x": "",
    "stacks/a/files+y/x": "",
    "stacks/b/stack.yaml": "",
    "stacks/b/files/x": "",
    "features/f/feature.yaml": "",
    "features/f/a/x": "",
    "features/f/a+g/x": "",
    "features/f/ab/x": "",
    "features/f/b/x": "",
    "features/f/every-stack/x": "",
    "guidelines/tools.yaml": "",
  });
  expect((await source.read(catalogue, "a")).files.map((file) => file.path)).toEqual([
    "features/f/a+g/x",
    "features/f/a/x",
    "features/f/every-stack/x",
    "features/f/feature.yaml",
    "stacks/a/files+y/x",
    "stacks/a/files/x",
    "stacks/a/stack.yaml",
    "stacks/b/stack.yaml",
  ]);
});

test("an edit is noticed, once", async () => {
  const { source, catalogue } = await aCatalogueDirectory({ "stacks/a/stack.yaml": "a" });
  let noticed = 0;
  onTestFinished(source.watch(catalogue, () => noticed++));
  await writeFiles(catalogue, { "guidelines/tools.yaml": "b" });
  await expect.poll(() => noticed, { timeout: 20_000 }).toBe(1);
});

test("links are told, and neither a linked file nor a linked folder is read", async () => {
  const { source, catalogue, directory } = await aCatalogueDirectory({ "stacks/a/stack.yaml": "a" });
  await writeFiles(directory, { "outside/secret": "secret" });
  await symlink("../../../outside/secret", join(catalogue, "stacks/a/file"));
  await symlink("../../../outside", join(catalogue, "stacks/a/folder"));
  expect(shown(await source.read(catalogue))).toEqual([
    "stacks/a/file -> ../../../outside/secret",
    "stacks/a/folder -> ../../../outside",
    "stacks/a/stack.yaml: a",
  ]);
});

test("a linked stacks folder and a pipe are refused", async () => {
  const { source, catalogue, directory } = await aCatalogueDirectory({ "stacks/a/stack.yaml": "a" });
  await symlink(join(directory, "elsewhere"), join(catalogue, "features"));
  await expect(source.read(catalogue)).rejects.toMatchObject({
    code: "IM_CATALOGUE_FILE_UNSAFE",
    where: "features",
  });
  await rm(join(catalogue, "features"));
  execFileSync("mkfifo", [join(catalogue, "stacks/a/pipe")]);
  await expect(source.read(catalogue)).rejects.toMatchObject({
    code: "IM_CATALOGUE_FILE_UNSAFE",
    where: "stacks/a/pipe",
  });
});

test("what is no catalogue is said plainly", async () => {
  const { source, directory } = await aCatalogueDirectory({});
  await mkdir(join(directory, "empty"));
  await writeFile(join(directory, "file"), "");
  for (const name of ["nowhere", "empty", "file"]) {
    await expect(source.read(join(directory, name))).rejects.toMatchObject({
      code: "IM_CATALOGUE_NOT_FOUND",
    });
  }
});
