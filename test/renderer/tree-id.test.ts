import * as fc from "fast-check";
import { join } from "node:path";
import { expect, test } from "vitest";
import { blobId, byGitOrder, treeId, type TreeEntry } from "../../src/renderer/tree-id.ts";
import { git } from "../support/git.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";
import { writeFiles } from "../support/written-files.ts";

test("the empty blob and the empty tree have the ids that everybody knows", () => {
  expect(blobId(new Uint8Array())).toBe("e69de29bb2d1d6434b8b29ae775ad8c2e48c5391");
  expect(treeId([])).toBe("4b825dc642cb6eb9a060e54bf8d69288fbee4904");
});

test("the id is git's own, also where a folder sorts among files", async () => {
  const files = {
    "a.txt": "a\n",
    "a/b": "b\n",
    "a/b.c/d": "d\n",
    a0: "0\n",
    "a-": "-\n",
    A: "#!/bin/sh\n",
    é: "precomposed\n",
    // Bytes and code units order these two differently.
    "\uff5e": "wave\n",
    "\u{1f600}": "smile\n",
    "src/deep/down/index.js": "1;\n",
  };
  const directory = join(await temporaryDirectory(), "repository");
  git("init", "--quiet", directory);
  await writeFiles(directory, files);
  git("-C", directory, "add", "--all");
  const entries = Object.entries(files).map(([path, text]): TreeEntry => ({
    path,
    mode: text.startsWith("#!") ? "100755" : "100644",
    blob: blobId(new TextEncoder().encode(text)),
  }));
  expect(treeId(entries)).toBe(git("-C", directory, "write-tree"));
  const listed = git("-C", directory, "-c", "core.quotePath=false", "ls-files");
  expect(Object.keys(files).sort(byGitOrder)).toEqual(listed.trim().split("\n"));
});

test("the order in which files come has no meaning", () => {
  const path = fc
    .array(fc.constantFrom("a", "b", "a.b", "a-b", "ä", "\u{1f600}", "\uff5e"), {
      minLength: 1,
      maxLength: 4,
    })
    // Files end in `f` and folders do not, so that no path is a folder of another.
    .map((parts) => [...parts, "f"].join("/"));
  const entries = fc
    .uniqueArray(path, { maxLength: 12 })
    .map((paths) => paths.map((each): TreeEntry => ({ path: each, mode: "100644", blob: "1".repeat(40) })));
  const shuffled = entries.chain((list) =>
    fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
  );
  fc.assert(
    fc.property(shuffled, ([list, other]) => {
      expect(treeId(other)).toBe(treeId(list));
    }),
  );
});
