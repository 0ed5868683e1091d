import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect } from "vitest";
import { parse } from "yaml";
import { writeTree } from "../../src/files/write-tree.ts";
import type { ServicePlan } from "../../src/workflows/service-plan.ts";
import { textsOf } from "./rendered.ts";

/** Writes the service of a plan, and gives the directory back. */
export async function writeService(directory: string, plan: ServicePlan): Promise<string> {
  await writeTree(directory, plan.tree);
  return directory;
}

interface Ended {
  readonly code: number;
  readonly output: string;
}

/** A command as a person runs it in the service's directory; its exit code and all its output. */
export async function run(
  directory: string,
  command: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): Promise<Ended> {
  const [program = "", ...args] = command;
  const child = spawn(program, args, { cwd: directory, env });
  const output = outputOf(child);
  const [code] = (await once(child, "close")) as [number];
  return { code, output: output() };
}

/** The names of what a bill of materials lists; it is CycloneDX. */
export async function componentsOf(bill: string): Promise<readonly string[]> {
  const { bomFormat, components }: { bomFormat: string; components: readonly { readonly name: string }[] } =
    JSON.parse(await readFile(bill, "utf8"));
  expect(bomFormat).toBe("CycloneDX");
  return components.map(({ name }) => name);
}

/** Its service descriptor, which is valid. */
export async function validDescriptor(plan: ServicePlan): Promise<unknown> {
  const file = fileURLToPath(new URL("../../schemas/service-descriptor.schema.json", import.meta.url));
  const schema: object = JSON.parse(await readFile(file, "utf8"));
  const isValid = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);
  const descriptor: unknown = parse(textsOf(plan.tree)["service-descriptor.yml"] ?? "");
  expect(isValid(descriptor), JSON.stringify(isValid.errors)).toBe(true);
  return descriptor;
}

/** Its two workflows use actions at commits, each with the version beside it. */
export function expectPinnedActions(plan: ServicePlan): void {
  const workflows = Object.entries(textsOf(plan.tree)).filter(([path]) =>
    path.startsWith(".github/workflows/"),
  );
  expect(workflows.map(([path]) => path)).toEqual([
    ".github/workflows/release.yml",
    ".github/workflows/verify.yml",
  ]);
  for (const [path, text] of workflows) {
    const uses = text.match(/uses: .*/g) ?? [];
    expect(uses.length, path).toBeGreaterThan(0);
    for (const use of uses) expect(use, path).toMatch(/^uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  }
}

function outputOf(child: ChildProcess): () => string {
  let output = "";
  child.stdout?.setEncoding("utf8").on("data", (text: string) => (output += text));
  child.stderr?.setEncoding("utf8").on("data", (text: string) => (output += text));
  return () => output;
}

/** Waits until the service that answers at `url` is ready. */
export async function untilReady(url: string, service: ChildProcess): Promise<void> {
  while (service.exitCode === null) {
    const ready = await fetch(`${url}/ready`).then(
      (response) => response.ok,
      () => false,
    );
    if (ready) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("the service has ended");
}
