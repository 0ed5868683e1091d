import { problem, type Problem } from "../problems/problem.ts";
import type { Contribution } from "./catalogue.ts";
import type { PlacedFile } from "./folders.ts";

type ContributionRead =
  | { readonly kind: "read"; readonly contribution: Contribution }
  | { readonly kind: "broken"; readonly problem: Problem };

/** What a file's name says that the file does to the service. */
export function contributionOf(
  placed: PlacedFile,
  owner: Contribution["owner"],
  stack: string,
): ContributionRead {
  const { file, when } = placed;
  const { path, mark, template } = nameParts(placed.path);
  const place = { owner, stack, when, path, origin: file.path };
  const broken = (each: Problem): ContributionRead => ({ kind: "broken", problem: each });

  const whole = (): ContributionRead => {
    const { bytes, executable: executableBit } = file;
    const executable = startsLikeScript(bytes);
    return {
      kind: "read",
      contribution: { kind: "file", template, bytes, executable, executableBit, ...place },
    };
  };
  // What is copied byte for byte may hold anything.
  if (mark === undefined && !template) return whole();

  const text = decodeUtf8(file.bytes);
  if (text === undefined) {
    return broken(
      problem("IM_CATALOGUE_FILE_NOT_TEXT", { what: "This file is not UTF-8", where: file.path }),
    );
  }
  if (mark === undefined) return whole();
  if (mark === "merge") {
    const format = mergeFormat(path);
    if (format === undefined) {
      const what = `Keys cannot be merged into \`${path}\``;
      const hint = "Merge into JSON, YAML or TOML; add lines to any other file with a fragment";
      return broken(problem("IM_CATALOGUE_FILE_MISPLACED", { what, hint, where: file.path }));
    }
    return { kind: "read", contribution: { kind: "merge", format, template, text, ...place } };
  }
  if (mark === "lock") {
    if (!/(^|\/)package-lock\.json$/.test(path) || template) {
      const what = `\`${placed.path}\` is no lock file that can be cut down`;
      const hint = "A lock file is called `package-lock.json@lock`, and is not rendered";
      return broken(problem("IM_CATALOGUE_FILE_MISPLACED", { what, hint, where: file.path }));
    }
    return { kind: "read", contribution: { kind: "lock", text, ...place } };
  }
  return { kind: "read", contribution: { kind: "fragment", slot: mark, template, text, ...place } };
}

/** `pom.xml@plugins.hbs` is the path `pom.xml`, the mark `plugins`, and a template. */
function nameParts(path: string): { path: string; mark: string | undefined; template: boolean } {
  const template = path.endsWith(".hbs");
  const plain = template ? path.slice(0, -".hbs".length) : path;
  const match = /^(.*[^/])@([a-z][a-z0-9-]*)$/.exec(plain);
  return { path: match?.[1] ?? plain, mark: match?.[2], template };
}

function mergeFormat(path: string): "json" | "yaml" | "toml" | undefined {
  const extension = /\.(json|yaml|yml|toml)$/.exec(path)?.[1];
  return extension === "yml" ? "yaml" : (extension as "json" | "yaml" | "toml" | undefined);
}

/** File systems disagree about executable bits; `#!` does not. */
function startsLikeScript(bytes: Uint8Array): boolean {
  return bytes[0] === 0x23 && bytes[1] === 0x21;
}

/** The text without its byte order mark, or undefined when the bytes are not UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
