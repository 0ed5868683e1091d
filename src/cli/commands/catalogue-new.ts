import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { problem } from "../../problems/problem.ts";
import { newFeature, newStack, withOptional, type NewFile } from "../../workflows/scaffold-catalogue.ts";
import type { Context, ExitCode } from "../context.ts";

/** `catalogue new-stack ID`: a commented stack that passes the check. */
export async function catalogueNewStack(
  context: Context,
  directory: string,
  id: string,
  today: string,
): Promise<ExitCode> {
  const files = newStack(id, today);
  await context.wiring.addFiles(resolve(directory), files);
  report(context, files, `instant-micros preview ${id} --catalogue ${directory}`);
  return 0;
}

/** `catalogue new-feature ID --stack S`: a commented feature, listed by its stack. */
export async function catalogueNewFeature(
  context: Context,
  directory: string,
  id: string,
  stack: string,
): Promise<ExitCode> {
  const root = resolve(directory);
  const path = `stacks/${stack}/stack.yaml`;
  const stackFile = join(root, path);
  if (!existsSync(stackFile)) {
    throw problem("IM_STACK_UNKNOWN", {
      what: `The catalogue has no stack \`${stack}\``,
      hint: `Create it with \`instant-micros catalogue new-stack ${stack}\`, or name another with --stack`,
      where: stackFile,
    });
  }
  const files = newFeature(id, stack);
  await context.wiring.addFiles(root, files);
  const listed = withOptional(await readFile(stackFile, "utf8"), id);
  if (listed !== undefined) await writeFile(stackFile, listed);
  report(context, files, `instant-micros preview ${stack} --feature ${id} --catalogue ${directory}`);
  context.output.note(
    listed === undefined
      ? `now add \`${id}\` to \`optional\` in ${path}`
      : `listed under \`optional\` in ${path}`,
  );
  return 0;
}

function report({ output, json }: Context, files: readonly NewFile[], next: string): void {
  const paths = files.map((file) => file.path);
  output.result(
    json
      ? JSON.stringify({ files: paths })
      : [
          ...paths.map((path) => `${output.style.good("+")} ${path}`),
          "",
          `  ${output.style.accent(next)}`,
        ].join("\n"),
  );
}
