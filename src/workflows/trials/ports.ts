import type { FileTree } from "../../renderer/file-tree.ts";

/** Where trials build their services, and where they remember what passed. */
export interface TrialPlaces {
  /** Writes a service to a directory of its own, which is gone after `use`. */
  inDirectory<T>(name: string, tree: FileTree, use: (directory: string) => Promise<T>): Promise<T>;
  /** Writes a file, or removes it. */
  write(directory: string, path: string, text: string | undefined): Promise<void>;
  /** What was remembered under a key. */
  recall(key: string): Promise<string | undefined>;
  remember(key: string, text: string): Promise<void>;
}
