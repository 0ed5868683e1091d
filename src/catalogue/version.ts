/** A version's numbers; parts that are not written count as zero. */
export type Version = readonly [major: number, minor: number, patch: number];

/** Reads `1`, `1.2` or `1.2.3`, with or without a pre-release, which ranges do not look at. */
export function parseVersion(text: string): Version | undefined {
  const match = /^(\d+)(?:\.(\d+))?(?:\.(\d+))?(?:-[0-9A-Za-z.-]+)?$/.exec(text);
  if (match === null) return undefined;
  return [Number(match[1]), Number(match[2] ?? 0), Number(match[3] ?? 0)];
}

/** Negative, zero or positive, as sorting wants it. */
export function compareVersions(left: Version, right: Version): number {
  return left[0] - right[0] || left[1] - right[1] || left[2] - right[2];
}
