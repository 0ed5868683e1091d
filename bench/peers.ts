import { mkdir, writeFile } from "node:fs/promises";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { command } from "./measure.ts";

const folder = fileURLToPath(new URL(".peers/", import.meta.url));
const versions = ["cookiecutter==2.7.1", "copier==9.19.1", "cruft==2.16.0"];

/** The commands of the field's generators, installed from PyPI into a private folder; null when Python is not there. */
export async function installPeers(): Promise<{
  readonly cookiecutter: string;
  readonly copier: string;
  readonly cruft: string;
} | null> {
  const bin = join(folder, "bin");
  const peers = {
    cookiecutter: join(bin, "cookiecutter"),
    copier: join(bin, "copier"),
    cruft: join(bin, "cruft"),
  };
  if (Object.values(peers).every((each) => existsSync(each))) return peers;
  try {
    await command("python3", ["-m", "venv", folder]);
    await command(join(bin, "pip"), ["install", "--quiet", ...versions]);
    return peers;
  } catch (cause) {
    console.error(`cookiecutter, copier and cruft are left out: ${String(cause).split("\n")[0]}`);
    return null;
  }
}

/** A file of a service, to be turned into a file of the peers' templates. */
export interface TemplateFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly executable: boolean;
}

/**
 * Templates for both peers that write the same service: each file that holds the service's name holds an expression
 * instead, everything else is copied.
 */
export async function writePeerTemplates(
  files: readonly TemplateFile[],
  name: string,
  target: string,
): Promise<{ readonly cookiecutter: string; readonly copier: string }> {
  const cookiecutter = join(target, "cookiecutter");
  const copier = join(target, "copier");
  const copied: string[] = [];
  for (const file of files) {
    const text = new TextDecoder().decode(file.bytes);
    const rendered = text.includes(name) && !/\{\{|\{%|\{#/.test(text);
    if (!rendered) copied.push(file.path);
    const replaced = (expression: string): Uint8Array | string =>
      rendered ? text.replaceAll(name, expression) : file.bytes;
    await put(
      join(cookiecutter, "{{cookiecutter.name}}", file.path),
      replaced("{{cookiecutter.name}}"),
      file,
    );
    await put(join(copier, rendered ? `${file.path}.jinja` : file.path), replaced("{{ name }}"), file);
  }
  const settings = { name, _copy_without_render: copied };
  await writeFile(join(cookiecutter, "cookiecutter.json"), JSON.stringify(settings));
  await writeFile(join(copier, "copier.yml"), `name:\n  type: str\n  default: ${name}\n`);
  return { cookiecutter, copier };
}

async function put(path: string, content: Uint8Array | string, file: TemplateFile): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content, { mode: file.executable ? 0o755 : 0o644 });
}
