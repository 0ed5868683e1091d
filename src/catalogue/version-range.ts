import { compareVersions, parseVersion, type Version } from "./version.ts";

/** From `from` (included) up to `to` (excluded); null is no bound. */
interface Interval {
  readonly from: Version;
  readonly to: Version | null;
}

/** A range of versions as one interval: all its comparisons hold at once. */
export type VersionRange = Interval;

/**
 * Reads comparisons joined by spaces: `>=2.0.0 <3.0.0`, `^1.2`, `~1.2.3`, `=21` or `21`. `^` keeps the first
 * number that is not zero, `~` keeps the first two. Undefined when the text is no range.
 */
export function parseRange(text: string): VersionRange | undefined {
  const words = text.trim().split(/\s+/);
  let range: VersionRange = { from: [0, 0, 0], to: null };
  for (const word of words) {
    const interval = parseComparison(word);
    if (interval === undefined) return undefined;
    range = intersection(range, interval);
  }
  return range;
}

export function inRange(version: Version, range: VersionRange): boolean {
  if (compareVersions(version, range.from) < 0) return false;
  return range.to === null || compareVersions(version, range.to) < 0;
}

/** No version can be in it. */
export function isEmptyRange(range: VersionRange): boolean {
  return range.to !== null && compareVersions(range.from, range.to) >= 0;
}

function parseComparison(word: string): Interval | undefined {
  const match = /^(>=|>|<=|<|=|\^|~)?(.+)$/.exec(word);
  const version = parseVersion(match?.[2] ?? "");
  if (match === null || version === undefined) return undefined;
  switch (match[1] ?? "=") {
    case ">=":
      return { from: version, to: null };
    case ">":
      return { from: after(version), to: null };
    case "<=":
      return { from: [0, 0, 0], to: after(version) };
    case "<":
      return { from: [0, 0, 0], to: version };
    case "^":
      return { from: version, to: nextBreaking(version) };
    case "~":
      return { from: version, to: [version[0], version[1] + 1, 0] };
    default:
      return { from: version, to: after(version) };
  }
}

/** Versions are whole numbers, so the next patch is the least version above. */
function after([major, minor, patch]: Version): Version {
  return [major, minor, patch + 1];
}

function nextBreaking([major, minor, patch]: Version): Version {
  if (major > 0) return [major + 1, 0, 0];
  return minor > 0 ? [0, minor + 1, 0] : [0, 0, patch + 1];
}

function intersection(left: Interval, right: Interval): Interval {
  const from = compareVersions(left.from, right.from) >= 0 ? left.from : right.from;
  if (left.to === null || right.to === null) return { from, to: left.to ?? right.to };
  return { from, to: compareVersions(left.to, right.to) <= 0 ? left.to : right.to };
}
