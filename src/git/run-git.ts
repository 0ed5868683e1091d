import { spawn } from "node:child_process";
import { problem, type Problem } from "../problems/problem.ts";
import { gitEnvironment, type GitSurroundings, type Protocol } from "./environment.ts";
import { serverText, withoutSecrets } from "../text/server-text.ts";
import { secretsOf, type Credentials } from "./remote.ts";

/** One git command. */
export interface GitCall {
  /** The bare repository or `.git` directory that it works on; null only for commands that need none. */
  readonly repository: string | null;
  /** Set for the few commands that write files. */
  readonly workTree?: string;
  /** Values from outside stand behind `--end-of-options` or `--`. */
  readonly arguments: readonly string[];
  /** What it may talk to. */
  readonly protocols: readonly Protocol[];
  /** What it shows to the one server that it talks to; see `reach`. Nothing that it says afterwards holds them. */
  readonly credentials?: Credentials | null;
  /** What it reads from its standard input, or null for nothing. */
  readonly input: Uint8Array | null;
  /** It is stopped after this time, however much it has still to say. */
  readonly seconds: number;
}

/** How a git command ended. An exit code is an answer; what it means is the caller's affair. */
export type GitEnd =
  | { readonly kind: "exited"; readonly code: number; readonly stdout: Buffer; readonly stderr: string }
  | { readonly kind: "stopped"; readonly because: string; readonly stderr: string };

/** Runs git. Throws IM_GIT_MISSING when there is none. */
export type RunGit = (call: GitCall) => Promise<GitEnd>;

/** The one way in which git is started. */
export function gitRunner(surroundings: GitSurroundings): RunGit {
  return (call) =>
    new Promise((resolve, reject) => {
      // Never the directory of whoever calls: it may be a repository with a configuration of its own.
      const directory = call.workTree ?? call.repository;
      const child = spawn("git", [...placeOf(call), ...call.arguments], {
        env: gitEnvironment(surroundings, call.protocols, call.credentials ?? null),
        ...(directory === null ? {} : { cwd: directory }),
        stdio: ["pipe", "pipe", "pipe"],
        windowsHide: true,
      });
      const stdout: Buffer[] = [];
      const stderr: Buffer[] = [];
      child.stdout.on("data", (chunk: Buffer) => stdout.push(chunk));
      child.stderr.on("data", (chunk: Buffer) => stderr.push(chunk));

      let late = false;
      const deadline = setTimeout(() => {
        late = true;
        // SIGTERM first: git then stops the programs that it has started.
        child.kill("SIGTERM");
        setTimeout(() => child.kill("SIGKILL"), 2_000).unref();
      }, call.seconds * 1_000);

      child.on("error", (error) => {
        clearTimeout(deadline);
        reject(gitMissing(error));
      });
      child.on("close", (code, signal) => {
        clearTimeout(deadline);
        const said = withoutSecrets(
          Buffer.concat(stderr).toString("utf8"),
          secretsOf(call.credentials ?? null),
        );
        if (late) {
          resolve({ kind: "stopped", because: `it took longer than ${call.seconds} seconds`, stderr: said });
        } else if (code === null) {
          resolve({ kind: "stopped", because: `it was ended by ${signal ?? "a signal"}`, stderr: said });
        } else {
          resolve({ kind: "exited", code, stdout: Buffer.concat(stdout), stderr: said });
        }
      });

      // A child that ends early closes its input; its exit code says why.
      child.stdin.on("error", () => {});
      child.stdin.end(call.input ?? undefined);
    });
}

function placeOf({ repository, workTree }: GitCall): readonly string[] {
  if (repository === null) return [];
  return [`--git-dir=${repository}`, ...(workTree === undefined ? [] : [`--work-tree=${workTree}`])];
}

/** Runs git where only success makes sense, and returns its output. Throws IM_GIT_FAILED. */
export async function mustGit(run: RunGit, call: GitCall): Promise<Buffer> {
  const end = await run(call);
  if (succeeded(end)) return end.stdout;
  throw gitFailed(call, end);
}

/** Whether git ended by itself, with exit code 0. */
export function succeeded(end: GitEnd): end is GitEnd & { readonly kind: "exited"; readonly code: 0 } {
  return end.kind === "exited" && end.code === 0;
}

/** The problem of a git command that ended otherwise than it should. */
export function gitFailed(call: GitCall, end: GitEnd): Problem {
  return problem("IM_GIT_FAILED", {
    what: `\`git ${call.arguments[0] ?? ""}\` failed`,
    because: whatWasSaid(end),
  });
}

/** What a git command that failed left behind as an explanation. */
export function whatWasSaid(end: GitEnd): string {
  const said = serverText(end.stderr, []);
  if (end.kind === "stopped") return said === "" ? end.because : `${end.because}; it said: ${said}`;
  return said === "" ? `it ended with exit code ${end.code} and said nothing` : `it said: ${said}`;
}

function gitMissing(cause: Error): Problem {
  return problem("IM_GIT_MISSING", {
    what: "git cannot be started",
    because: cause.message,
    hint: "Install git 2.38 or later, and see that it is on PATH",
    cause,
  });
}
