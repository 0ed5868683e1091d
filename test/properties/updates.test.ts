import * as fc from "fast-check";
import { expect, test } from "vitest";
import { pristineStore } from "../../src/files/pristine-store.ts";
import { manifestPath } from "../../src/manifest/manifest.ts";
import { resultTree } from "../../src/merger/verify.ts";
import type { Tree } from "../../src/merger/tree.ts";
import { parseCatalogue } from "../../src/catalogue/parse.ts";
import { blobId } from "../../src/renderer/tree-id.ts";
import type { CommittedService } from "../../src/workflows/committed-service.ts";
import type { LoadedCatalogue } from "../../src/workflows/load-catalogue.ts";
import { planService } from "../../src/workflows/plan-service.ts";
import { plannerOf } from "../../src/workflows/planner.ts";
import type { Shelf } from "../../src/workflows/pristine-store.ts";
import { keepMade } from "../../src/workflows/update/keep-made.ts";
import { manifestIn } from "../../src/workflows/update/manifest-in.ts";
import {
  changesNothing,
  prepareUpdate,
  type PreparedUpdate,
} from "../../src/workflows/update/prepare-update.ts";
import { aFeature, rawCatalogue, tinyRelease, type Files } from "../support/a-catalogue.ts";
import { runs } from "../support/runs.ts";

// Whole updates over random templates, edits and releases: from YAML to the tree that somebody gets. Only git is left out.

/** A template: its files, of which some are Handlebars, and what an author moved since the version before. */
interface Template {
  readonly files: Files;
  readonly feature: Files;
  readonly moved: Readonly<Record<string, string>>;
}

const places = [
  "a.txt",
  "b.txt",
  "d/a.txt",
  "d/b.txt",
  "e/f/c.txt",
  "settings.json.hbs",
  "g.txt.hbs",
] as const;
const word = fc.constantFrom("one", "two", "three", "four", "five", "six");
const text = fc.array(word, { minLength: 1, maxLength: 9 });

/** What a file says: JSON keeps its form, templates mention the service. */
function fileOf(path: string, words: readonly string[]): string {
  if (path.startsWith("settings.json"))
    return `${JSON.stringify({ name: "{{service.name}}", ...Object.fromEntries(words.map((each, at) => [each, at])) }, null, 2)}\n`;
  const lines = words.map((each, at) => `${each} ${at % 3}\n`).join("");
  return path.endsWith(".hbs") ? `{{service.name}}\n${lines}` : lines;
}

const files: fc.Arbitrary<Files> = fc
  .uniqueArray(fc.constantFrom(...places), { minLength: 1 })
  .chain((paths) =>
    fc.tuple(...paths.map((path) => text.map((words) => [path, fileOf(path, words)] as const))),
  )
  .map((entries) => Object.fromEntries(entries));

type Change =
  | { readonly kind: "write"; readonly path: string; readonly words: readonly string[] }
  | { readonly kind: "delete"; readonly at: number }
  | { readonly kind: "move"; readonly at: number; readonly to: string }
  | { readonly kind: "line"; readonly at: number; readonly row: number; readonly word: string };

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(fc.constantFrom(...places), text).map(([path, words]): Change => ({ kind: "write", path, words })),
  fc.nat(9).map((at): Change => ({ kind: "delete", at })),
  fc
    .tuple(fc.nat(9), fc.constantFrom("moved.txt", "d/moved.txt", "n/m.txt"))
    .map(([at, to]): Change => ({ kind: "move", at, to })),
  fc
    .tuple(fc.nat(9), fc.nat(9), word)
    .map(([at, row, each]): Change => ({ kind: "line", at, row, word: each })),
);
const changes = fc.array(change, { maxLength: 4 });

/** The next version of some files, and what was moved on the way. */
function changed(before: Files, steps: readonly Change[], say: (word: string) => string = (each) => each) {
  let now: Record<string, string> = { ...before };
  const moved: Record<string, string> = {};
  for (const step of steps) {
    const paths = Object.keys(now);
    const path = step.kind === "write" ? step.path : paths[step.at % Math.max(1, paths.length)];
    if (path === undefined) continue;
    const content = now[path] ?? "";
    if (step.kind === "write") now[path] = fileOf(path, step.words.map(say));
    else if (step.kind === "delete") {
      const { [path]: _, ...rest } = now;
      now = rest;
    } else if (step.kind === "move") {
      // A template stays one wherever it goes; what has a place there already keeps it.
      const to = path.endsWith(".hbs") ? `${step.to}.hbs` : step.to;
      if (path.includes("settings") || to in now || to.replace(/\.hbs$/, "") in now || `${to}.hbs` in now)
        continue;
      const { [path]: text = "", ...rest } = now;
      now = { ...rest, [to]: text };
      moved[path] = to;
    } else if (!path.includes("settings")) {
      const lines = content.split("\n");
      lines.splice(step.row % lines.length, 1, say(step.word));
      now[path] = lines.join("\n");
    }
  }
  return { files: now, moved };
}

const template: fc.Arbitrary<Template> = fc.record({ files, feature: text }).map(({ files, feature }) => ({
  files,
  feature: { "extra.txt": fileOf("extra.txt", feature) },
  moved: {},
}));

/** Three versions, one after the other. */
const releases = fc.tuple(template, changes, changes).map(([first, ...rest]) =>
  rest.reduce<readonly [Template, ...Template[]]>(
    (all, steps) => {
      const last = all.at(-1) ?? first;
      const { files, moved } = changed(last.files, steps);
      return [...all, { ...last, files, moved: { ...last.moved, ...moved } }];
    },
    [first],
  ),
);

function loaded({ files, feature, moved }: Template, number: number): LoadedCatalogue {
  const below = (folder: string, all: Files): Files =>
    Object.fromEntries(Object.entries(all).map(([path, content]) => [`${folder}/${path}`, content]));
  // A place that is in use again was left by another file.
  const movedOn = Object.entries(moved).filter(([from, to]) => !(from in files) && to in files);
  const raw = rawCatalogue(
    tinyRelease(
      `1.${number}.0`,
      "optional: [extra]",
      `moved: ${JSON.stringify(Object.fromEntries(movedOn.map(([from, to]) => [`files/${from}`, `files/${to}`])))}`,
    ),
    aFeature("extra"),
    below("stacks/tiny/files", files),
    below("features/extra/tiny", feature),
  );
  const parsed = parseCatalogue(raw);
  if (parsed.kind === "broken") throw new Error(JSON.stringify(parsed.problems));
  return { raw, catalogue: parsed.catalogue };
}

/** A service as its last commit has it; the bytes of everything that was ever committed are there. */
class Service {
  readonly #blobs = new Map<string, Uint8Array>();
  #tree: Tree = new Map();

  commit(tree: Tree, contents: Iterable<Uint8Array>): void {
    for (const bytes of contents) this.#blobs.set(blobId(bytes), bytes);
    this.#tree = tree;
  }

  get tree(): Tree {
    return this.#tree;
  }

  textAt(path: string): string {
    return new TextDecoder().decode(this.#blobs.get(this.#tree.get(path)?.blob ?? ""));
  }

  committed(): CommittedService {
    return {
      place: "here",
      tree: async () => this.#tree,
      read: async (blobs) =>
        new Map(
          [...blobs].flatMap((blob) => {
            const bytes = this.#blobs.get(blob);
            return bytes === undefined ? [] : [[blob, bytes] as const];
          }),
        ),
    };
  }
}

/** A machine: it keeps what it has rendered, as the command line does. */
function aMachine() {
  const kept = new Map<string, Uint8Array>();
  const shelf: Shelf = {
    has: async (name) => kept.has(name),
    put: async (name, bytes) => void kept.set(name, bytes),
    get: async (name) => kept.get(name),
    names: async (prefix) => [...kept.keys()].filter((name) => name.startsWith(prefix)).sort(),
  };
  const pristine = pristineStore(shelf);
  const source = {
    read: () => Promise.reject(new Error("nothing lies elsewhere")),
    watch: () => () => {},
  };
  return {
    async create(catalogue: LoadedCatalogue, withFeature: boolean): Promise<Service> {
      const planned = planService(
        catalogue,
        {
          stack: "tiny",
          service: { name: "orders", description: "", owner: "acme" },
          selection: { with: withFeature ? ["extra"] : [], without: [] },
          answers: {},
          allowDeprecated: false,
        },
        { repository: "local:acme/orders", engine: "0.0.0" },
      );
      if (planned.kind === "refused") throw new Error(JSON.stringify(planned.problems));
      const service = new Service();
      const { files } = planned.plan.tree;
      service.commit(
        new Map(files.map(({ path, blob, mode }) => [path, { blob, mode }])),
        files.map(({ bytes }) => bytes),
      );
      return service;
    },
    async update(service: Service, catalogue: LoadedCatalogue): Promise<PreparedUpdate> {
      const committed = service.committed();
      const prepared = await prepareUpdate(
        { service: committed, planner: plannerOf(catalogue), pristine, source, engine: "0.0.0" },
        catalogue,
        await manifestIn(committed),
        { with: [], without: [], answers: {}, force: false },
      );
      if (prepared.kind === "refused") throw new Error(JSON.stringify(prepared.problems));
      const { update } = prepared;
      await keepMade(pristine, update);
      const { writes, removals } = update.delivery;
      service.commit(
        resultTree(service.tree, { ...update.plan, writes, removals }),
        writes.map(({ bytes }) => bytes),
      );
      return update;
    },
  };
}

const isTold = ({ plan }: PreparedUpdate, path: string): boolean =>
  plan.ledger.filter((each) => each.path === path).length === 1;

test("update ∘ create = create, and two steps are one", async () => {
  await fc.assert(
    fc.asyncProperty(releases, fc.boolean(), async (versions, withFeature) => {
      const [v1, v2, v3] = versions.map(loaded);
      if (v1 === undefined || v2 === undefined || v3 === undefined) throw new Error("three versions");
      const machine = aMachine();
      const stepwise = await machine.create(v1, withFeature);
      await machine.update(stepwise, v2);
      expect(stepwise.tree).toEqual((await machine.create(v2, withFeature)).tree);
      await machine.update(stepwise, v3);
      const direct = await machine.create(v1, withFeature);
      await machine.update(direct, v3);
      expect(stepwise.tree).toEqual(direct.tree);
    }),
    { numRuns: runs(250) },
  );
});

test("whatever people have edited: every path is told once, no line of theirs is lost, a second update does nothing", async () => {
  await fc.assert(
    fc.asyncProperty(releases, changes, fc.boolean(), async (versions, edits, withFeature) => {
      const machine = aMachine();
      const [first, ...later] = versions.map(loaded);
      if (first === undefined) throw new Error("a version");
      const service = await machine.create(first, withFeature);
      const own = Object.fromEntries(
        [...service.tree.keys()]
          .filter((path) => path !== manifestPath)
          .map((path) => [path, service.textAt(path)]),
      );
      // Every word of the user's is to be found again: no template says it, and no two of them are the same.
      let count = 0;
      const edited = changed(own, edits, () => `mine${(count += 1)}.`).files;
      const contents = Object.values(edited).map((each) => new TextEncoder().encode(each));
      const manifest = service.tree.get(manifestPath);
      if (manifest === undefined) throw new Error("a service has a manifest");
      service.commit(
        new Map([
          ...Object.entries(edited).map(
            ([path, each]) =>
              [path, { blob: blobId(new TextEncoder().encode(each)), mode: "100644" }] as const,
          ),
          [manifestPath, manifest],
        ]),
        contents,
      );
      for (const next of later) {
        const before = service.tree;
        const mine = wordsIn(service, before);
        const update = await machine.update(service, next);
        expect(update.breaches).toEqual([]);
        const paths = new Set([
          ...before.keys(),
          ...update.from.files.map((each) => each.path),
          ...update.to.files.map((each) => each.path),
        ]);
        paths.delete(manifestPath);
        expect([...paths].filter((path) => !isTold(update, path))).toEqual([]);
        expect(update.plan.ledger).toHaveLength(paths.size);
        const now = wordsIn(service, service.tree);
        expect([...mine].filter((each) => !now.has(each))).toEqual([]);
        expect(changesNothing(await machine.update(service, next))).toBe(true);
      }
    }),
    { numRuns: runs(250) },
  );
});

/** The user's words in all files. */
function wordsIn(service: Service, tree: Tree): ReadonlySet<string> {
  return new Set([...tree.keys()].flatMap((path) => service.textAt(path).match(/mine\d+\./g) ?? []));
}
