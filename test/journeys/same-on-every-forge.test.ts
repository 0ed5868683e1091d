import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { aPlace, placeIds, type PlaceId } from "../support/a-place.ts";
import { git } from "../support/git.ts";

const run = promisify(execFile);
const program = fileURLToPath(new URL("../../bin/instant-micros.js", import.meta.url));

/** Path, mode and content of every file of a service that was created there. */
async function filesOn(id: PlaceId): Promise<ReadonlyMap<string, string>> {
  const { place, environment } = await aPlace(id);
  const words = ["new", "orders", "--stack", "nodejs", "--forge", id, "--owner", place.owner];
  // The forges are in this process: the command must not hold it up.
  await run(process.execPath, [program, ...words], { env: environment });
  const lines = git("-C", place.repository("orders"), "ls-tree", "-r", "main").split("\n");
  return new Map(lines.map((line) => [line.split("\t")[1] ?? "", line.split("\t")[0] ?? ""]));
}

/** They say where the repository is and whose it is. */
const namingTheRepository = [
  ".instant-micros.json",
  "CODEOWNERS",
  "Dockerfile",
  "SECURITY.md",
  "docs/RUNBOOK.md",
  "service-descriptor.yml",
];

test("the same answers give the same files on GitHub and on Bitbucket, but for those that name the repository", async () => {
  const [first = new Map<string, string>(), ...others] = await Promise.all(placeIds.map(filesOn));
  expect(first.size).toBeGreaterThan(40);
  const different = new Set<string>();
  for (const files of others) {
    expect([...files.keys()]).toEqual([...first.keys()]);
    for (const [path, content] of files) if (first.get(path) !== content) different.add(path);
  }
  expect([...different].toSorted()).toEqual(namingTheRepository);
});
