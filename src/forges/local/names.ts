import { problem } from "../../problems/problem.ts";
import type { RepositoryRef } from "../contract/forge.ts";

/**
 * What may be a folder here, on every file system, and could move to any other forge: at most 62 of a-z, 0-9, `.`,
 * `_` and `-`, beginning with a letter or digit. Throws IM_OWNER_INVALID or IM_NAME_INVALID.
 */
export function checkNames({ owner, name }: RepositoryRef): void {
  const wrongOwner = fault(owner);
  if (wrongOwner !== undefined) {
    throw problem("IM_OWNER_INVALID", {
      what: `${shown(owner)} cannot be the owner of a repository`,
      because: wrongOwner,
      hint: "Choose an owner like `acme`",
    });
  }
  const wrongName = fault(name);
  if (wrongName !== undefined) {
    throw problem("IM_NAME_INVALID", {
      what: `${shown(name)} cannot be the name of a repository`,
      because: wrongName,
      hint: "Choose a name like `orders`",
    });
  }
}

const longest = 62;

function fault(text: string): string | undefined {
  if (text === "") return "it is empty";
  if (text.length > longest) return `it has ${text.length} characters, and ${longest} is the most`;
  if (/[^a-z0-9._-]/.test(text)) return "it has characters other than a-z, 0-9, `.`, `_` and `-`";
  if (!/^[a-z0-9]/.test(text)) return "it does not begin with a letter or a digit";
  if (text.includes("..")) return "it has two dots in a row";
  const ending = /\.(?:git|lock)$|\.$/.exec(text)?.[0];
  if (ending !== undefined) return `it ends with \`${ending}\`, which git keeps for itself`;
  return undefined;
}

function shown(text: string): string {
  return text === "" ? "An empty text" : JSON.stringify(text.slice(0, 80));
}
