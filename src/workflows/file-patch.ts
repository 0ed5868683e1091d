import { createTwoFilesPatch } from "diff";
import { textOf } from "../merger/bytes.ts";

/** One file's change as git writes patches; undefined for a file that is not there. */
export function filePatch(
  path: string,
  before: Uint8Array | undefined,
  after: Uint8Array | undefined,
): string {
  const [from, to] = [before === undefined ? "" : textOf(before), after === undefined ? "" : textOf(after)];
  const names = [
    before === undefined ? "/dev/null" : `a/${path}`,
    after === undefined ? "/dev/null" : `b/${path}`,
  ];
  if (from === undefined || to === undefined) return `Binary files ${names[0]} and ${names[1]} differ\n`;
  const patch = createTwoFilesPatch(names[0] ?? "", names[1] ?? "", from, to, "", "", { context: 3 });
  return patch.replace(/^=+\n/, "");
}
