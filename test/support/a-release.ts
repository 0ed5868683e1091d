import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Releases the next version of the small catalogue's template, in its folder: its README says `line` at its end. */
export async function released(catalogue: string, version: string, line: string): Promise<void> {
  const readme = join(catalogue, "stacks/tiny/files/README.md.hbs");
  await writeFile(readme, `${await readFile(readme, "utf8")}\n${line}\n`);
  const stack = join(catalogue, "stacks/tiny/stack.yaml");
  const entry = `{ version: ${version}, date: 2026-02-02, changes: [Say how to run it.] }`;
  const text = await readFile(stack, "utf8");
  await writeFile(
    stack,
    text
      .replace(/^version: .*$/m, `version: ${version}`)
      .replace(/^changelog: \[/m, `changelog: [${entry}, `),
  );
}
