import { inRange, parseRange } from "../catalogue/version-range.ts";
import { parseVersion } from "../catalogue/version.ts";
import type { Tool } from "./declarations.ts";

/** The first version in what a program prints: `go version go1.26.8 linux/amd64` has 1.26.8. */
export function versionIn(output: string): string | undefined {
  // oxlint-disable-next-line no-control-regex -- colours begin with a control character
  const plain = output.replaceAll(/\u001b\[\d*m/g, "");
  return /\d+(?:\.\d+){0,2}/.exec(plain)?.[0];
}

/** Whether a version is one that the tool may have. */
export function isRecentEnough(version: string, { version: wanted }: Tool): boolean {
  const [found, range] = [parseVersion(version), parseRange(wanted)];
  return found !== undefined && range !== undefined && inRange(found, range);
}
