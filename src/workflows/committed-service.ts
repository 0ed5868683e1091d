import type { Tree } from "../merger/tree.ts";

/** A service as a commit has it: HEAD of a work tree, or `main` on a forge. Paths are relative to the service's folder. */
export interface CommittedService {
  /** For people: a directory, or the address of a repository. */
  readonly place: string;
  /** The service's files. */
  tree(): Promise<Tree>;
  /** The bytes of these objects, as far as the repository has them. */
  read(blobs: Iterable<string>): Promise<ReadonlyMap<string, Uint8Array>>;
}
