import { execFile } from "node:child_process";
import { chmod, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { person } from "./person.ts";

/** What a forge does with a repository besides serving it to git. */
export interface BareRepository {
  readonly directory: string;
  /** Commit id of a branch, or null. */
  head(branch: string): Promise<string | null>;
  /** Commit ids by branch. */
  branches(): Promise<ReadonlyMap<string, string>>;
  /** Whether everything of the one commit is in the other. */
  isAncestor(commit: string, of: string): Promise<boolean>;
  /** Keeps a commit under a name of its own, as forges do for pull requests. */
  keep(ref: string, commit: string): Promise<void>;
  /** Merges a commit into a branch with a merge commit, as on the forge's page. */
  merge(branch: string, commit: string): Promise<string>;
  /** Branches that pushes are refused for, with the words that the server says. */
  protect(branches: readonly string[], words: string): Promise<void>;
}

/** Makes a bare repository, or opens the one that is there. */
export async function bareRepository(directory: string): Promise<BareRepository> {
  await mkdir(directory, { recursive: true });
  const git = async (...args: readonly string[]): Promise<string> => {
    const { stdout } = await promisify(execFile)("git", ["--git-dir", directory, ...args], {
      env: environment,
    });
    return stdout.trim();
  };
  await git("init", "--quiet", "--bare", "--initial-branch=main", directory);
  await git("config", "receive.fsckObjects", "true");
  const hook = join(directory, "hooks", "update");
  await writeFile(hook, refuseWhatIsProtected);
  await chmod(hook, 0o755);

  const head = async (branch: string): Promise<string | null> => {
    const text = await git("for-each-ref", "--format=%(objectname)", `refs/heads/${branch}`);
    return text === "" ? null : text;
  };
  return {
    directory,
    head,
    async branches() {
      const text = await git("for-each-ref", "--format=%(refname:lstrip=2) %(objectname)", "refs/heads");
      const lines = text === "" ? [] : text.split("\n");
      return new Map(
        lines.map((line): [string, string] => {
          const [name = "", id = ""] = line.split(" ");
          return [name, id];
        }),
      );
    },
    isAncestor: (commit, of) =>
      git("merge-base", "--is-ancestor", commit, of).then(
        () => true,
        () => false,
      ),
    async keep(ref, commit) {
      await git("update-ref", ref, commit);
    },
    async merge(branch, commit) {
      const onto = await head(branch);
      if (onto === null) throw new Error(`${branch} does not exist`);
      const [tree = ""] = (await git("merge-tree", "--write-tree", onto, commit)).split("\n");
      const merged = await git("commit-tree", tree, "-p", onto, "-p", commit, "-m", "Merge");
      await git("update-ref", `refs/heads/${branch}`, merged, onto);
      return merged;
    },
    async protect(branches, words) {
      await writeFile(join(directory, "protected"), [words, ...branches, ""].join("\n"));
    },
  };
}

/** First line: what is said; each further one: a branch that nobody may push to. */
const refuseWhatIsProtected = `#!/bin/sh
[ -f protected ] || exit 0
{
  read -r words
  while read -r branch; do
    [ "$1" = "refs/heads/$branch" ] && echo "$words" >&2 && exit 1
  done
} < protected
exit 0
`;

const environment = { PATH: process.env["PATH"], HOME: "/nonexistent", ...person };
