import type { ConflictKind } from "./disposition.ts";
import type { Entry } from "./tree.ts";

/** Something that a person must decide. Until then the user's version holds. */
export interface Conflict {
  readonly path: string;
  readonly kind: ConflictKind;
  /** What happened, in a sentence, and what to do. */
  readonly what: string;
  /** What git's index shows to merge tools; a side that has nothing there is left out. */
  readonly stages: {
    readonly base?: Entry;
    readonly ours?: Entry;
    readonly theirs?: Entry;
  };
  /** The file with markers, where it is text. */
  readonly marked?: Uint8Array;
}

export function stagesOf(
  base: Entry | undefined,
  ours: Entry | undefined,
  theirs: Entry | undefined,
): Conflict["stages"] {
  return {
    ...(base === undefined ? {} : { base: plain(base) }),
    ...(ours === undefined ? {} : { ours: plain(ours) }),
    ...(theirs === undefined ? {} : { theirs: plain(theirs) }),
  };
}

function plain({ blob, mode }: Entry): Entry {
  return { blob, mode };
}
