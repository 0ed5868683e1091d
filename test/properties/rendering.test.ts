import { execFileSync } from "node:child_process";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { compose } from "../../src/composer/compose.ts";
import type { FileTree } from "../../src/renderer/file-tree.ts";
import { render } from "../../src/renderer/render.ts";
import { pathFault } from "../../src/renderer/safe-path.ts";
import { Problems } from "../../src/problems/problem.ts";
import { aCatalogue, aFeature, tinyStack, type Files } from "../support/a-catalogue.ts";
import { git } from "../support/git.ts";
import { aConfiguration, textsOf } from "../support/rendered.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";
import { runs } from "../support/runs.ts";

const features = ["a", "b", "c", "d"] as const;

/** A base that every feature adds to, in the ways there are. */
const base: Files = {
  "stacks/tiny/files/base.txt.hbs": '{{service.name}}\n  {{slot "lines"}}\n[{{slot "inside"}}]\n',
  "stacks/tiny/files/base.json": '{\n  "name": "x",\n  "map": {\n    "m": 1\n  },\n  "list": []\n}\n',
  "stacks/tiny/files/base.yaml": "map:\n  m: 1 # kept\nlist: []\n",
  "stacks/tiny/files/base.toml": "list = [] # kept\n[map]\nm = 1\n",
};

/** Never `m`, which the base has, and never `slot`, which is looked for. */
const word = fc.stringMatching(/^[a-k]{2,5}$/);

/** What one feature adds. */
function additions(id: string): fc.Arbitrary<Files> {
  const keys = fc.uniqueArray(word, { maxLength: 3 });
  return fc
    .record({
      lines: fc.array(word, { maxLength: 3 }),
      keys,
      list: keys,
      folder: fc.constantFrom("", "dir/", "dir/deep/", "{{kebab service.name}}/"),
      when: fc.constantFrom("", "+a", "+b+c"),
    })
    .map(({ lines, keys, list, folder, when }) => {
      const value = JSON.stringify({ map: Object.fromEntries(keys.map((key) => [key, key])), list });
      const toml = `list = ${JSON.stringify(list)}\n[map]\n${keys.map((key) => `${key} = "${key}"\n`).join("")}`;
      const at = `features/${id}/tiny${when}`;
      return {
        [`${at}/${folder}${id}.txt.hbs`]: "{{#if features.a}}with a{{else}}without{{/if}}\n",
        [`${at}/base.txt@lines`]: lines.map((line) => `${line}\n`).join(""),
        [`${at}/base.txt@inside.hbs`]: "{{stack.id}}",
        [`${at}/base.json@merge`]: value,
        [`${at}/base.yaml@merge`]: value,
        [`${at}/base.toml@merge`]: toml,
      };
    });
}

const catalogues = fc
  .tuple(...features.map(additions))
  .map((parts) =>
    aCatalogue(
      tinyStack("standard: [d]", "optional: [b, a, c]"),
      base,
      ...features.map((id) => aFeature(id)),
      ...parts,
    ),
  );

const selections = fc
  .subarray([...features])
  .chain((on) => fc.tuple(fc.constant(on), fc.shuffledSubarray(on, { minLength: on.length })));

function rendered(catalogue: ReturnType<typeof aCatalogue>, on: readonly string[]): FileTree {
  return render(compose(catalogue, "tiny", on), aConfiguration(catalogue, [...on].sort()));
}

test("the same features give the same bytes, in whatever order they are named, and nothing of a slot is left", () => {
  fc.assert(
    fc.property(catalogues, selections, (catalogue, [on, shuffled]) => {
      const tree = rendered(catalogue, on);
      expect(rendered(catalogue, shuffled)).toEqual(tree);
      for (const text of Object.values(textsOf(tree))) expect(text).not.toMatch(/\0|slot/);
      const json = JSON.parse(textsOf(tree)["base.json"] ?? "") as { readonly map: object };
      expect(json.map).toHaveProperty("m", 1);
      expect(textsOf(tree)["base.yaml"]).toContain("m: 1 # kept");
      expect(textsOf(tree)["base.toml"]).toContain("# kept");
    }),
    { numRuns: runs(60) },
  );
});

test("the tree's id is git's", async () => {
  const repository = await temporaryDirectory();
  git("init", "--quiet", "--bare", repository);
  fc.assert(
    fc.property(catalogues, (catalogue) => {
      const tree = rendered(catalogue, features);
      const index = { ...process.env, GIT_DIR: repository, GIT_INDEX_FILE: `${repository}/${tree.id}` };
      const stdin = (input: string | Uint8Array, ...args: readonly string[]): string =>
        execFileSync("git", [...args], { input, env: index, encoding: "utf8" }).trim();
      const lines = tree.files.map(
        ({ path, mode, bytes }) => `${mode} ${stdin(bytes, "hash-object", "-w", "--stdin")}\t${path}\n`,
      );
      stdin(lines.join(""), "update-index", "--add", "--index-info");
      expect(stdin("", "write-tree")).toBe(tree.id);
    }),
    { numRuns: runs(5) },
  );
});

test("whatever an answer makes of a path, what is rendered is safe", () => {
  const catalogue = aCatalogue(tinyStack(), {
    "stacks/tiny/files/src/{{answers.p}}/{{answers.q}}.txt": "x",
    "stacks/tiny/files/{{answers.q}}": "y",
  });
  const blueprint = compose(catalogue, "tiny", []);
  const part = fc.oneof(
    fc.constantFrom("..", "", ".git", "/", "a/../../b", "C:", "nul", "GIT~1", ".g\u200cit", "e\u0301", "ok"),
    fc.string({ unit: "grapheme", maxLength: 6 }).filter((text) => !text.includes("\0")),
  );
  let safe = 0;
  fc.assert(
    fc.property(part, part, (p, q) => {
      try {
        const tree = render(blueprint, aConfiguration(catalogue, [], { p, q }));
        for (const { path } of tree.files) expect(pathFault(path)).toBeUndefined();
        safe += 1;
      } catch (error) {
        if (!(error instanceof Problems)) throw error;
        expect(error.problems.every((each) => each.code === "IM_PATH_UNSAFE")).toBe(true);
      }
    }),
    { numRuns: runs(1_000), examples: [["ok", "fine"]] },
  );
  expect(safe).toBeGreaterThan(0);
});
