import { problem, type Problem } from "../../problems/problem.ts";

/**
 * A name that may be a folder on every file system and a repository on every forge: at most 62 of a-z, 0-9, `.`, `_`
 * and `-`, beginning with a letter or digit. Throws IM_NAME_INVALID.
 */
export function checkName(name: string): void {
  const wrong = fault(name);
  if (wrong === undefined) return;
  throw problem("IM_NAME_INVALID", {
    what: `${shown(name)} cannot be the name of a repository`,
    because: wrong,
    hint: "Choose a name like `orders`",
  });
}

/**
 * Throws IM_OWNER_INVALID unless the owner's name is what names of repositories are. For forges without rules of their
 * own.
 */
export function checkOwner(owner: string): void {
  const wrong = fault(owner);
  if (wrong !== undefined) throw ownerInvalid(owner, wrong, "Choose an owner like `acme`");
}

/** An owner that cannot be one on this forge. `hint` names one that could. */
export function ownerInvalid(owner: string, because: string, hint: string): Problem {
  return problem("IM_OWNER_INVALID", {
    what: `${shown(owner)} cannot be the owner of a repository`,
    because,
    hint,
  });
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
