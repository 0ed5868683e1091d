import { execFile } from "node:child_process";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { person } from "../fakes/person.ts";

/** Paths of a service → text or bytes. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** A template in one of its versions. */
export interface Version {
  readonly number: string;
  readonly files: Files;
  /** For tools that can be told: old path → new path. */
  readonly moved?: Readonly<Record<string, string>>;
  /** Files that are there only while the feature `metrics` is on, as it is at first. */
  readonly optional?: Files;
}

export interface Ended {
  readonly exit: number;
  readonly output: string;
}

/** A tool that makes services from templates and updates them. All of them work in a directory of their own. */
export interface Updater {
  readonly name: string;
  readonly service: string;
  /** Makes the template in its first version, and a service from it, committed. */
  create(version: Version): Promise<void>;
  release(version: Version): Promise<void>;
  /** The history of the template is written anew: what it released before is gone. */
  forget(): Promise<void>;
  update(options: { readonly withoutMetrics: boolean }): Promise<Ended>;
}

/** Instant Micros from this checkout, or as the command at `program`. */
export function instantMicros(place: string, program = checkout): Updater {
  const catalogue = join(place, "catalogue");
  const service = join(place, "orders");
  const run = (...words: readonly string[]): Promise<Ended> =>
    ended(process.execPath, [program, ...words, "--catalogue", catalogue], {
      cwd: place,
      env: { INSTANT_MICROS_HOME: join(place, "home") },
    });
  const release = async ({ number, files, moved = {}, optional = {} }: Version): Promise<void> => {
    await rm(catalogue, { recursive: true, force: true });
    const renamed = Object.entries(moved).map(([from, to]) => `  files/${from}: files/${to}`);
    await write(catalogue, {
      "stacks/tiny/stack.yaml": [
        "name: Tiny",
        "summary: A stack.",
        `version: ${number}`,
        `changelog: [{ version: ${number}, date: 2026-01-01, changes: [Something.] }]`,
        "optional: [metrics]",
        "defaults: [metrics]",
        ...(renamed.length === 0 ? [] : ["moved:", ...renamed]),
        "",
      ].join("\n"),
      "features/metrics/feature.yaml": "name: Metrics\nsummary: A feature.\n",
    });
    await write(join(catalogue, "stacks/tiny/files"), files);
    await write(join(catalogue, "features/metrics/tiny"), optional);
  };
  return {
    name: "Instant Micros",
    service,
    release,
    async create(version) {
      await release(version);
      await must(await run("new", "orders", "--stack", "tiny", "--output", service));
    },
    async forget() {
      await rm(join(place, "home"), { recursive: true });
    },
    update: ({ withoutMetrics }) =>
      run("update", service, ...(withoutMetrics ? ["--without", "metrics"] : [])),
  };
}

const checkout = fileURLToPath(new URL("../bin/instant-micros.js", import.meta.url));

export function copier(command: string, place: string): Updater {
  const template = join(place, "template");
  const service = join(place, "orders");
  const release = async ({ number, files, optional = {} }: Version): Promise<void> => {
    await emptied(template);
    await write(template, files);
    for (const [path, text] of Object.entries(optional)) {
      await write(template, { [`{% if metrics %}${path}{% endif %}`]: text });
    }
    await write(template, {
      "copier.yml": "name:\n  type: str\n  default: orders\nmetrics:\n  type: bool\n  default: true\n",
      "{{_copier_conf.answers_file}}.jinja": "{{ _copier_answers|to_nice_yaml }}",
    });
    await committed(template, number);
  };
  return {
    name: "Copier",
    service,
    release,
    async create(version) {
      await repository(template);
      await release(version);
      await must(await ended(command, ["copy", "--defaults", "--quiet", template, service], { cwd: place }));
      await repository(service);
      await committed(service);
    },
    forget: () => forgotten(template),
    update: ({ withoutMetrics }) =>
      ended(command, ["update", "--defaults", ...(withoutMetrics ? ["--data", "metrics=false"] : [])], {
        cwd: service,
      }),
  };
}

export function cruft(command: string, place: string): Updater {
  const template = join(place, "template");
  const service = join(place, "orders");
  const release = async ({ number, files, optional = {} }: Version): Promise<void> => {
    await emptied(template);
    await write(join(template, "{{cookiecutter.name}}"), { ...files, ...optional });
    const names = Object.keys(optional).map((path) => JSON.stringify(path));
    await write(template, {
      "cookiecutter.json": JSON.stringify({ name: "orders", metrics: "yes", _copy_without_render: ["*"] }),
      "hooks/post_gen_project.py": `import os\nif "{{cookiecutter.metrics}}" != "yes":\n    for path in [${names.join(", ")}]:\n        os.remove(path)\n`,
    });
    await committed(template, number);
  };
  return {
    name: "cruft",
    service,
    release,
    async create(version) {
      await repository(template);
      await release(version);
      await must(
        await ended(command, ["create", template, "--no-input", "--output-dir", place], {
          cwd: place,
          env: { HOME: place },
        }),
      );
      await repository(service);
      await committed(service);
    },
    forget: () => forgotten(template),
    update: ({ withoutMetrics }) =>
      ended(
        command,
        ["update", "-y", ...(withoutMetrics ? ["--variables-to-update", '{"metrics": "no"}'] : [])],
        { cwd: service, env: { HOME: place } },
      ),
  };
}

/** Commits everything in a repository, and tags it. */
export async function committed(directory: string, tag?: string): Promise<void> {
  await git(directory, "add", "--all", "--force");
  await git(directory, "commit", "--quiet", "--allow-empty", "--message", tag ?? "Commit");
  if (tag !== undefined) await git(directory, "tag", tag);
}

export async function git(directory: string, ...words: readonly string[]): Promise<Ended> {
  return must(await ended("git", ["-C", directory, ...words], { cwd: directory }));
}

export async function write(directory: string, files: Files): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(directory, path)), { recursive: true });
    await writeFile(join(directory, path), content);
  }
}

async function repository(directory: string): Promise<void> {
  await mkdir(directory, { recursive: true });
  await git(directory, "init", "--quiet", "--initial-branch=main");
}

async function emptied(directory: string): Promise<void> {
  const { output } = await git(directory, "ls-files", "-z");
  for (const path of output.split("\0").filter((each) => each !== ""))
    await rm(join(directory, path), { force: true });
}

/** One new root commit; everything before is pruned. */
async function forgotten(template: string): Promise<void> {
  const { output } = await git(template, "tag");
  for (const tag of output.split("\n").filter((each) => each !== ""))
    await git(template, "tag", "--delete", tag);
  await git(template, "checkout", "--quiet", "--orphan", "fresh");
  await git(template, "branch", "--delete", "--force", "main").catch(() => undefined);
  await git(template, "commit", "--quiet", "--allow-empty", "--message", "Fresh");
  await git(template, "branch", "--move", "main");
  await git(template, "reflog", "expire", "--expire=now", "--all");
  await git(template, "gc", "--quiet", "--prune=now");
}

function ended(
  command: string,
  words: readonly string[],
  { cwd, env = {} }: { readonly cwd: string; readonly env?: Readonly<Record<string, string>> },
): Promise<Ended> {
  return new Promise((resolve) => {
    const options = {
      cwd,
      env: { PATH: process.env["PATH"], HOME: cwd, ...person, ...env },
      maxBuffer: 1 << 26,
    };
    execFile(command, [...words], options, (error, stdout, stderr) => {
      const exit = typeof error?.code === "number" ? error.code : error === null ? 0 : -1;
      resolve({ exit, output: stdout + stderr });
    });
  });
}

async function must(result: Ended): Promise<Ended> {
  if (result.exit !== 0) throw new Error(result.output);
  return result;
}
