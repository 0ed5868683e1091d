/** The times of requests that a forge counts, which outlive the process: an hour is longer than many a server lives. */
export interface LaneMemory {
  /** In order; all that are later than `since`, in milliseconds since 1970. `lane` names a forge and an identity. */
  recent(lane: string, since: number): Promise<readonly number[]>;
  add(lane: string, at: number): Promise<void>;
}
