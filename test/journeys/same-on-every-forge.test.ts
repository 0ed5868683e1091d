import { expect, test } from "vitest";
import { secretsOf } from "../../fakes/places.ts";
import { aPlace, placeIds, type PlaceId } from "../support/a-place.ts";
import { instantMicros } from "../support/command-line.ts";
import { git } from "../support/git.ts";

/** Path, mode and content of every file of a service that was created there. */
async function filesOn(id: PlaceId): Promise<ReadonlyMap<string, string>> {
  const { place, home } = await aPlace(id);
  const words = ["new", "orders", "--stack", "nodejs", "--forge", id, "--owner", place.owner];
  const { exit, stderr } = await instantMicros(words, { home, secrets: secretsOf([place]) });
  expect(exit, stderr).toBe(0);
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
