import type { Policy } from "../composer/blueprint.ts";

/** Git's modes of what a tree can hold: file, executable file, symbolic link, submodule. */
export type EntryMode = "100644" | "100755" | "120000" | "160000";

/** What lies at a path. */
export interface Entry {
  /** Git object id of the bytes. */
  readonly blob: string;
  readonly mode: EntryMode;
}

/** Paths and what lies at them; directories are implied. */
export type Tree = ReadonlyMap<string, Entry>;

/** An entry that a template wrote. */
export interface ManagedEntry extends Entry {
  /** Path inside the catalogue of what wrote it: its identity across template versions. */
  readonly origin: string;
  readonly policy: Policy;
}

export type ManagedTree = ReadonlyMap<string, ManagedEntry>;

/** The bytes behind an object id. Everything that `blobsNeeded` names must be known; throws for anything else. */
export type Contents = (blob: string) => Uint8Array;

/** Same bytes and same mode. Two absent entries are the same. */
export function sameEntry(left: Entry | undefined, right: Entry | undefined): boolean {
  return left?.blob === right?.blob && left?.mode === right?.mode;
}

/** A regular file, executable or not. */
export function isFile(entry: Entry): boolean {
  return entry.mode === "100644" || entry.mode === "100755";
}
