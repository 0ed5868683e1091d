import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Blueprint, BlueprintFile, Owner } from "../src/composer/blueprint.ts";
import type { Configuration } from "../src/renderer/configuration.ts";
import type { FileTree } from "../src/renderer/file-tree.ts";
import { render } from "../src/renderer/render.ts";
import { growthExponent, medians, type Row } from "./measure.ts";

const sizes = [60, 300, 1_000] as const;
const rounds = 15;
const floor = "reading and writing the same bytes";

/**
 * Rendering blueprints of 60 to 1,000 files: half templates, half copies, with fragments and merged keys among them.
 * *Warm* is a service that keeps what it has compiled, and renders for another name each time; *new templates* is the
 * first render of a catalogue, which compiles everything.
 */
export async function rows(): Promise<readonly Row[]> {
  const place = mkdtempSync(join(tmpdir(), "instant-micros-bench-"));
  try {
    const measured: { readonly size: number; readonly times: ReadonlyMap<string, number> }[] = [];
    for (const size of sizes) measured.push({ size, times: await measure(size, place) });
    const growth = (name: string): string =>
      growthExponent(
        measured.map(({ size, times }) => ({ size, ms: times.get(name) ?? Number.NaN })),
      ).toFixed(2);
    return measured.flatMap(({ size, times }) =>
      ["warm", "new templates"].map((name): Row => ({
        what: `render ${size} files, ${name}`,
        ours: times.get(name) ?? Number.NaN,
        against: floor,
        theirs: times.get(floor) ?? null,
        target: { atMost: 2 },
        note: size === sizes.at(-1) ? `grows with files^${growth(name)}` : "",
      })),
    );
  } finally {
    rmSync(place, { recursive: true });
  }
}

async function measure(size: number, place: string): Promise<ReadonlyMap<string, number>> {
  const from = join(place, `from-${size}`);
  const to = join(place, `to-${size}`);
  const blueprint = aBlueprint(size, "");
  const tree = render(blueprint, aConfiguration("orders"));
  write(tree, from);
  let round = 0;
  let fresh = blueprint;
  return medians(
    [
      {
        name: floor,
        before: () => rmSync(to, { recursive: true, force: true }),
        run: () => {
          for (const { path } of tree.files) put(join(to, path), readFileSync(join(from, path)));
        },
      },
      {
        name: "warm",
        before: () => void (round += 1),
        run: () => void render(blueprint, aConfiguration(`orders-${round}`)),
      },
      {
        name: "new templates",
        before: () => {
          fresh = aBlueprint(size, `{{! ${round} }}`);
        },
        run: () => void render(fresh, aConfiguration("orders")),
      },
    ],
    rounds,
  );
}

function write(tree: FileTree, folder: string): void {
  for (const { path, bytes } of tree.files) put(join(folder, path), bytes);
}

function put(path: string, bytes: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
}

const owner: Owner = { kind: "stack", id: "bench" };

/** `salt` makes its templates different from those of another salt, and what they render to the same. */
function aBlueprint(size: number, salt: string): Blueprint {
  const files = Array.from({ length: size }, (_, index) => aFile(index, salt));
  return { stack: "bench", files };
}

const lines = Array.from({ length: 24 }, (_, line) => `  line ${line} says what a line of code says`).join(
  "\n",
);

function aFile(index: number, salt: string): BlueprintFile {
  const folder = `src/part-${index % 12}`;
  const file = {
    origin: `stacks/bench/files/${index}`,
    owner,
    policyGlobs: { writeOnce: ["src/sample/**"], required: [] },
    executable: false,
    fragments: [],
    merges: [],
  };
  const part = { origin: `features/bench/${index}`, owner, template: true };
  if (index % 30 === 0) {
    const keys = Array.from({ length: 10 }, (_, key) => `    "key-${key}0": "1.0.${index}"`).join(",\n");
    const text = `{\n  "name": "{{service.name}}",\n  "dependencies": {\n${keys}\n  }\n}\n${salt}`;
    const merge = { ...part, format: "json" as const, text: '{ "dependencies": { "key-25": "1.0.0" } }' };
    return {
      ...file,
      path: `${folder}/package-${index}.json`,
      body: { kind: "template", text },
      merges: [merge],
    };
  }
  if (index % 30 === 15) {
    const text = `name: {{yaml service.name}}\nsteps:\n  - first # always\n  {{slot "steps"}}\n${salt}`;
    const fragment = { ...part, slot: "steps", text: "- {{kebab stack.name}}\n" };
    return {
      ...file,
      path: `${folder}/ci-${index}.yml`,
      body: { kind: "template", text },
      fragments: [fragment],
    };
  }
  if (index % 2 === 0) {
    const text = `{{service.name}} ${index}\n${lines}\n{{#if features.a}}\n  {{pascal service.name}}\n{{/if}}\n${salt}`;
    return {
      ...file,
      path: `${folder}/{{kebab service.name}}-${index}.js`,
      body: { kind: "template", text },
    };
  }
  const bytes = new TextEncoder().encode(`copied ${index}\n${lines}\n`);
  return { ...file, path: `${folder}/copy-${index}.js`, body: { kind: "bytes", bytes } };
}

function aConfiguration(name: string): Configuration {
  return {
    service: {
      name,
      description: "A service",
      owner: "acme",
      repository: `https://git.example.com/acme/${name}`,
    },
    stack: { id: "bench", name: "Bench", version: "1.0.0" },
    features: { a: true, b: false },
    answers: { port: 8080 },
  };
}
