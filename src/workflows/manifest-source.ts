import type { ConnectionId } from "../connections/connection.ts";

/** A repository of a forge, with the text of its manifest on `main`; null where there is none. */
export interface FoundRepository {
  readonly owner: string;
  readonly name: string;
  readonly head: string | null;
  readonly operation: string | null;
  readonly manifest: string | null;
}

/** Everything that a forge holds, for making the list of services again. */
export interface ManifestSource {
  readonly forge: ConnectionId;
  /** One after the other: there may be many. */
  repositories(): AsyncIterable<FoundRepository>;
}
