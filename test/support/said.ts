import type { Disposition } from "../../src/merger/disposition.ts";

/** A disposition in words: `merged`, `conflict: content`, `moved to b`. */
export function said(disposition: Disposition): string {
  if (disposition.kind === "conflict") return `conflict: ${disposition.conflict}`;
  if (disposition.kind === "moved" || disposition.kind === "redirected") {
    return `${disposition.kind} to ${disposition.to}`;
  }
  return disposition.kind;
}
