import { author } from "../import-stream.ts";
import type { CommitFacts } from "./history.ts";

/** The last line of a commit that carries an update: the commit of `main` that it stands on. */
const trailer = /^Instant-Micros-Base: ([0-9a-f]{40})$/m;

/** The message with the line by which our commits are known again. */
export function signed(message: string, base: string): string {
  return `${message.trimEnd()}\n\nInstant-Micros-Base: ${base}\n`;
}

/**
 * Whether the update branch holds our commits and no others: one or two, by us, straight on top of the commit of `main`
 * that they name. Whoever amends, rebases or merges becomes their committer, so nobody's work is taken for ours.
 */
export function isOurs(newestFirst: readonly CommitFacts[]): boolean {
  const [tip] = newestFirst;
  const base = tip === undefined ? undefined : baseOf(tip);
  if (tip === undefined || base === undefined) return false;
  let next: string | undefined = tip.id;
  for (const commit of newestFirst.slice(0, 2)) {
    const [parent, ...others] = commit.parents;
    if (commit.id !== next || others.length > 0 || baseOf(commit) !== base) return false;
    if (commit.author !== author || commit.committer !== author) return false;
    if (parent === base) return true;
    next = parent;
  }
  return false;
}

function baseOf({ message }: CommitFacts): string | undefined {
  return trailer.exec(message)?.[1];
}
