/** The times of requests that a forge counts, which outlive the process: an hour is longer than many a server lives. */
export interface LaneMemory {
  /** In order; all that are later than `since`, in milliseconds since 1970. `lane` names a forge and an identity. */
  recent(lane: string, since: number): Promise<readonly number[]>;
  add(lane: string, at: number): Promise<void>;
}

/** How long a request has to be remembered, in milliseconds: no forge counts for longer. */
export const remembered = 2 * 60 * 60_000;
