import type { Owner, Policy } from "../composer/blueprint.ts";

/** Git's file modes; directories are implied by paths, and links are never rendered. */
export type FileMode = "100644" | "100755";

/** What one contribution did to a file, for "which feature wrote this?". */
export interface Writer {
  readonly owner: Owner;
  readonly origin: string;
  readonly as:
    | { readonly kind: "file" }
    | { readonly kind: "fragment"; readonly slot: string }
    | { readonly kind: "merge" };
}

export interface TreeFile {
  /** Relative, `/`-separated, NFC, safe on every platform. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Git blob id of the bytes, 40 hex digits. */
  readonly blob: string;
  readonly mode: FileMode;
  readonly origin: string;
  readonly policy: Policy;
  /** The creator first, then everyone who contributed, in catalogue order. */
  readonly writers: readonly Writer[];
}

/** A rendered service: the same bytes and the same id for the same blueprint and configuration, on every platform. */
export interface FileTree {
  /** Sorted by path as git sorts. */
  readonly files: readonly TreeFile[];
  /** Git's tree id (SHA-1, 40 hex digits) of exactly these files. */
  readonly id: string;
}
