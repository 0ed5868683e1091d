import { Minimatch } from "minimatch";
import type { Policy } from "../composer/blueprint.ts";

/** Who a file belongs to: `globs` name, over whole rendered paths, what is the service's own from its first commit on. */
export function policyOf(path: string, globs: readonly string[]): Policy {
  return globs.some((glob) => matcherOf(glob).match(path)) ? "write-once" : "managed";
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
