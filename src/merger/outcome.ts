import type { Conflict } from "./conflict.ts";
import type { Disposition } from "./disposition.ts";
import type { Row } from "./rows.ts";
import type { Entry } from "./tree.ts";

/** What lies in the result. */
export interface Result extends Entry {
  readonly path: string;
  /** Set when the bytes are new: neither side's. */
  readonly bytes?: Uint8Array;
}

/** What becomes of a row. */
export interface Outcome {
  readonly row: Row;
  readonly disposition: Disposition;
  /** undefined: the path is not in the result. */
  readonly result: Result | undefined;
  readonly conflict?: Conflict;
  readonly note?: string;
}
