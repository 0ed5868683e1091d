import * as fc from "fast-check";
import { join } from "node:path";
import { expect, test } from "vitest";
import { makeBareRepository } from "../../src/git/bare-repository.ts";
import { writeFirstCommit } from "../../src/git/first-commit.ts";
import type { TreeFile } from "../../src/renderer/file-tree.ts";
import { blobId, treeId } from "../../src/renderer/tree-id.ts";
import { aGitRunner, git } from "../support/git.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";
import { runs } from "../support/runs.ts";

const segment = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 12 })
  .map((text) => text.normalize("NFC"))
  // What the renderer refuses anyway.
  .filter((text) => !/[\p{Cc}/\\:]|^\.|^ | $|^git~/iu.test(text));

const file = fc.record({
  // Files end in `f` and folders in `d`, so that no path is a folder of another.
  path: fc
    .tuple(
      fc.array(
        segment.map((text) => `${text}d`),
        { maxLength: 3 },
      ),
      segment,
    )
    .map(([folders, name]) => [...folders, `${name}f`].join("/")),
  bytes: fc.uint8Array({ maxLength: 200 }),
  mode: fc.constantFrom("100644" as const, "100755" as const),
});

test("whatever the files are, git makes the tree that was computed", async () => {
  const directory = await temporaryDirectory();
  const run = aGitRunner(directory);
  let count = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(file, { selector: (each) => each.path, maxLength: 8 }),
      fc.string({ unit: "grapheme", minLength: 1 }),
      async (files, message) => {
        const bare = join(directory, `${(count += 1)}.git`);
        await makeBareRepository(bare, []);
        const made = files.map((each): TreeFile => ({ ...each, blob: blobId(each.bytes), ...unseen }));
        const id = treeId(made);
        const tree = { id, files: made };
        const commit = await writeFirstCommit(run, bare, { tree, message, time: 1_700_000_000 });
        expect(git("-C", bare, "rev-parse", `${commit}^{tree}`)).toBe(id);
      },
    ),
    { numRuns: runs(40) },
  );
});

const unseen = { origin: "stacks/tiny/files/x", policy: "managed", writers: [] } as const;
