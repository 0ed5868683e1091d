import type { Stack } from "../catalogue/catalogue.ts";
import { problem, type Problem } from "../problems/problem.ts";

const shortest = 3;
const longest = 50;

/** Windows opens a device when a file has one of these names, whatever its extension. */
const devices = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * A service's name is also its repository's, its package's and a part of host names: 3 to 50 of a-z, 0-9 and `-`,
 * beginning with a letter, not ending with `-`, no word that the stack's language or a platform keeps for itself.
 * Returns what is wrong with it, with the nearest name that would do; undefined when nothing is.
 */
export function nameProblem(name: string, stack: Stack): Problem | undefined {
  const because = nameFault(name, stack);
  if (because === undefined) return undefined;
  const suggestion = suggestedName(name, stack);
  return problem("IM_NAME_INVALID", {
    what: `${name === "" ? "An empty name" : `\`${name.slice(0, 80)}\``} cannot be the name of a service`,
    because,
    hint: suggestion === undefined ? "Choose another name" : `Use \`${suggestion}\``,
    where: "/service/name",
  });
}

function nameFault(name: string, stack: Stack): string | undefined {
  if (name.length < shortest) return `a name has at least ${shortest} characters`;
  if (name.length > longest) return `a name has at most ${longest} characters, and this has ${name.length}`;
  if (/[^a-z0-9-]/.test(name)) return "a name has only the characters a-z, 0-9 and -";
  if (!/^[a-z]/.test(name)) return "a name begins with a letter";
  if (name.endsWith("-")) return "a name does not end with -";
  if (devices.test(name)) return "Windows keeps this word for a device";
  if (stack.reservedNames.includes(name)) return `${stack.name} keeps this word for itself`;
  return undefined;
}

/** The name made of the letters and digits of the text, or undefined when that is no name either. */
export function suggestedName(text: string, stack: Stack): string | undefined {
  const slug = text
    .normalize("NFKD")
    .replace(/\p{Mark}/gu, "")
    .replace(/([a-z0-9])([A-Z])/g, "$1-$2")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^[^a-z]+/, "")
    .slice(0, longest)
    .replace(/-+$/, "");
  return [slug, `${slug}-service`].find((each) => nameFault(each, stack) === undefined);
}
