/** Three versions of a text. A version that does not exist is empty. */
export interface Texts {
  readonly base: string;
  readonly ours: string;
  readonly theirs: string;
}
