import type { GitRemote } from "../forges/contract/forge.ts";
import { reach } from "./remote.ts";
import { succeeded, type RunGit } from "./run-git.ts";

/** What a remote says of a ref. unknown: it did not answer. */
export type ListedRef =
  | { readonly kind: "at"; readonly id: string }
  | { readonly kind: "absent" }
  | { readonly kind: "unknown" };

/** Asks the remote for one ref, by its full name. */
export async function listedRef(
  run: RunGit,
  repository: string,
  remote: GitRemote,
  ref: string,
): Promise<ListedRef> {
  const listed = await run({
    repository,
    arguments: ["ls-remote", "--quiet", "--end-of-options", remote.url, ref],
    ...(await reach(remote)),
    input: null,
    seconds: 60,
  });
  if (!succeeded(listed)) return { kind: "unknown" };
  const id = refIn(listed.stdout, ref);
  return id === undefined ? { kind: "absent" } : { kind: "at", id };
}

/**
 * The id of a ref in the output of `git ls-remote`, or undefined when it is not there. git takes what it is asked for as
 * the end of a name, so that other refs may be listed too.
 */
export function refIn(listed: Buffer, ref: string): string | undefined {
  const lines = listed
    .toString("utf8")
    .split("\n")
    .map((line) => line.split("\t"));
  return lines.find(([, name]) => name === ref)?.[0];
}
