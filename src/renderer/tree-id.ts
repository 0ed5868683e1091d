import { sha1 } from "@noble/hashes/legacy.js";
import { bytesToHex, concatBytes, hexToBytes } from "@noble/hashes/utils.js";
import { byCodeUnit } from "../text/compare.ts";
import type { FileMode } from "./file-tree.ts";

/** A path of a tree, by the id of its bytes. */
export interface TreeEntry {
  readonly path: string;
  readonly mode: FileMode;
  /** Git blob id, 40 hex digits. */
  readonly blob: string;
}

/** Git's id of a file's bytes (SHA-1, 40 hex digits). */
export function blobId(bytes: Uint8Array): string {
  return objectId("blob", bytes);
}

/**
 * Git's id of the tree that holds exactly these files, in whatever order they come.
 * The format: https://git-scm.com/book/en/v2/Git-Internals-Git-Objects
 */
export function treeId(entries: readonly TreeEntry[]): string {
  const children = new Map<string, TreeEntry | TreeEntry[]>();
  for (const entry of entries) {
    const slash = entry.path.indexOf("/");
    if (slash === -1) {
      children.set(entry.path, entry);
      continue;
    }
    const name = entry.path.slice(0, slash);
    const inside = { ...entry, path: entry.path.slice(slash + 1) };
    const folder = children.get(name);
    if (Array.isArray(folder)) folder.push(inside);
    else children.set(name, [inside]);
  }
  const rows = [...children].map(([name, child]) =>
    Array.isArray(child)
      ? { order: utf8(`${name}/`), line: treeLine("40000", name, treeId(child)) }
      : { order: utf8(name), line: treeLine(child.mode, name, child.blob) },
  );
  // Git orders a folder as if its name ended with a slash, byte by byte.
  rows.sort((left, right) => compareBytes(left.order, right.order));
  return objectId("tree", concatBytes(...rows.map((row) => row.line)));
}

/** Orders paths as git lists the files of a tree: by the bytes of their UTF-8. */
export function byGitOrder(left: string, right: string): number {
  return anySurrogate.test(left) || anySurrogate.test(right)
    ? compareBytes(utf8(left), utf8(right))
    : byCodeUnit(left, right);
}

/** Only code points written as two units are ordered otherwise by their units than by their bytes. */
const anySurrogate = /[\ud800-\udfff]/;

function treeLine(mode: string, name: string, id: string): Uint8Array {
  return concatBytes(utf8(`${mode} ${name}\0`), hexToBytes(id));
}

function objectId(type: string, bytes: Uint8Array): string {
  return bytesToHex(
    sha1
      .create()
      .update(utf8(`${type} ${bytes.length}\0`))
      .update(bytes)
      .digest(),
  );
}

function compareBytes(left: Uint8Array, right: Uint8Array): number {
  const shorter = Math.min(left.length, right.length);
  for (let at = 0; at < shorter; at += 1) {
    const difference = (left[at] ?? 0) - (right[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
