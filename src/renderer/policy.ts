import { Minimatch } from "minimatch";
import type { Policy, PolicyGlobs } from "../composer/blueprint.ts";

/** Who a file belongs to. What is the service's own from its first commit on is required by nobody. */
export function policyOf(path: string, { writeOnce, required }: PolicyGlobs): Policy {
  if (matchesAny(path, writeOnce)) return "write-once";
  return matchesAny(path, required) ? "required" : "managed";
}

/** Whether a glob names the path. */
export function matchesAny(path: string, globs: readonly string[]): boolean {
  return globs.some((glob) => matcherOf(glob).match(path));
}

const matchers = new Map<string, Minimatch>();
const matchersLimit = 1_000;

function matcherOf(glob: string): Minimatch {
  const known = matchers.get(glob);
  if (known !== undefined) return known;
  // The same meaning on every platform, and none of the meanings that a first character has in ignore files.
  const matcher = new Minimatch(glob, { dot: true, nocomment: true, nonegate: true, platform: "linux" });
  if (matchers.size >= matchersLimit) matchers.clear();
  matchers.set(glob, matcher);
  return matcher;
}
