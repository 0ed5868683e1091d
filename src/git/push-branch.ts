import type { GitRemote } from "../forges/contract/forge.ts";
import { serverText } from "../text/server-text.ts";
import { reach, secretsOf } from "./remote.ts";
import { whatWasSaid, type GitCall, type GitEnd, type RunGit } from "./run-git.ts";

/** A branch as it is to be. */
export interface BranchPush {
  /** What it is to be at: a ref or a commit of the pushing repository. */
  readonly from: string;
  /** Full name of the branch. */
  readonly ref: string;
  /** The commit that it must be at now; null: it must not be there. */
  readonly expected: string | null;
}

export type PushAnswer =
  | { readonly kind: "pushed" }
  | { readonly kind: "present" }
  | { readonly kind: "refused"; readonly because: string }
  /** No word about the branch: it may have been moved or not. */
  | { readonly kind: "lost"; readonly because: string };

/** Pushes one branch, once. What it was before decides whether it moves, so nobody's commit is ever lost. */
export async function pushBranch(
  run: RunGit,
  repository: string,
  remote: GitRemote,
  push: BranchPush,
): Promise<PushAnswer> {
  const call = await pushCall(repository, remote, push);
  return readPush(await run(call), push, secretsOf(call.credentials ?? null));
}

/** The empty value of a lease says that the branch must not exist; the refspec is full on both sides. */
async function pushCall(
  repository: string,
  remote: GitRemote,
  { from, ref, expected }: BranchPush,
): Promise<GitCall> {
  // The local forge lets nobody rewrite history. A branch of which we know what it holds is the exception.
  const rewriting = remote.protocol === "file" && expected !== null;
  return {
    repository,
    arguments: [
      "push",
      "--porcelain",
      "--atomic",
      `--force-with-lease=${ref}:${expected ?? ""}`,
      ...(rewriting ? ["--receive-pack=git -c receive.denyNonFastForwards=false receive-pack"] : []),
      "--end-of-options",
      remote.url,
      `${from}:${ref}`,
    ],
    ...(await reach(remote)),
    input: null,
    seconds: 120,
  };
}

/** Reads the line about the branch of `git push --porcelain`: flag, tab, refspec, tab, summary. */
function readPush(end: GitEnd, { from, ref }: BranchPush, secrets: readonly string[]): PushAnswer {
  const lines = end.kind === "exited" ? end.stdout.toString("utf8").split("\n") : [];
  const line = lines.map((each) => each.split("\t")).find(([, refs]) => refs === `${from}:${ref}`);
  if (line === undefined) return { kind: "lost", because: whatWasSaid(end) };
  const [flag = "", , ...rest] = line;
  const summary = serverText(rest.join(" "), secrets);
  if (flag === "*" || flag === " " || flag === "+") return { kind: "pushed" };
  if (flag === "=") return { kind: "present" };
  const said = end.stderr.trim() === "" ? "" : whatWasSaid(end);
  return { kind: "refused", because: said === "" ? summary : `${summary}; ${said}` };
}
