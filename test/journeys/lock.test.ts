import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { outputFile } from "fs-extra/esm";
import { expect, test } from "vitest";
import { instantMicros } from "../support/command-line.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";

test("a feature brings a package: creating says what the lock file lacks, and a fresh one serves every selection", async () => {
  const cwd = await temporaryDirectory();
  const im = (...words: readonly string[]): ReturnType<typeof instantMicros> =>
    instantMicros([...words, "--catalogue", "."], { home: join(cwd, ".home"), cwd });
  await im("catalogue", "new-stack", "plain");
  await im("catalogue", "new-feature", "colours", "--stack", "plain");
  for (const [path, text] of Object.entries({
    "stacks/plain/files/package.json.hbs": '{\n  "name": {{json service.name}},\n  "version": "0.1.0"\n}\n',
    "stacks/plain/files/package-lock.json@lock": '{ "lockfileVersion": 3, "packages": { "": {} } }\n',
    "features/colours/plain/package.json@merge": '{ "dependencies": { "kleur": "4.1.5" } }\n',
  })) {
    await outputFile(join(cwd, path), text);
  }

  const lacking = await im(
    "new",
    "orders",
    "--stack",
    "plain",
    "--feature",
    "colours",
    "--output",
    "lacking",
  );
  expect(lacking).toMatchObject({ exit: 1, stdout: "" });
  expect(lacking.stderr).toContain("kleur");
  expect(lacking.stderr).toContain("instant-micros catalogue lock");

  const refreshed = await im("catalogue", "lock", "plain");
  expect(refreshed.stdout).toBe("refreshed stacks/plain/files/package-lock.json@lock\n");
  expect((await im("catalogue", "lock", "plain")).stdout).toContain("unchanged");

  const packagesOf = async (directory: string, ...options: readonly string[]): Promise<readonly string[]> => {
    expect(await im("new", "orders", "--stack", "plain", "--output", directory, ...options)).toMatchObject({
      exit: 0,
    });
    const text = await readFile(join(cwd, directory, "package-lock.json"), "utf8");
    return Object.keys((JSON.parse(text) as { readonly packages: object }).packages);
  };
  expect(await packagesOf("with", "--feature", "colours")).toEqual(["", "node_modules/kleur"]);
  expect(await packagesOf("without")).toEqual([""]);

  await writeFile(
    join(cwd, "features/colours/plain/package.json@merge"),
    '{ "dependencies": { "kleur": "0.0.0-none" } }',
  );
  const failed = await im("catalogue", "lock", "plain");
  expect(failed.exit).toBe(1);
  expect(failed.stderr).toContain("IM_LOCK_FAILED");
});
