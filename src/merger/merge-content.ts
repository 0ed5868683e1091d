import { mergeText, type Labels, type MergedText } from "./text/merge-text.ts";

export interface Texts {
  readonly base: string;
  readonly ours: string;
  readonly theirs: string;
}

/** Merges three versions of a file. */
export function mergeContent(_path: string, { base, ours, theirs }: Texts, labels: Labels): MergedText {
  return mergeText(base, ours, theirs, labels);
}
