/**
 * The id of a ref in the output of `git ls-remote`, or undefined when it is not there. git takes what it is asked for as
 * the end of a name, so that other refs may be listed too.
 */
export function refIn(listed: Buffer, ref: string): string | undefined {
  const lines = listed
    .toString("utf8")
    .split("\n")
    .map((line) => line.split("\t"));
  return lines.find(([, name]) => name === ref)?.[0];
}
