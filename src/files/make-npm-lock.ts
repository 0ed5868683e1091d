import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { problem } from "../problems/problem.ts";

/**
 * The lock file that npm makes of a `package.json`. It installs nothing and runs no script of a package; it asks the
 * registry that npm is set up for. Throws IM_LOCK_FAILED with npm's words.
 */
export async function makeNpmLock(packageText: string, npmrc: string | undefined): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), "instant-micros-lock-"));
  try {
    await writeFile(join(directory, "package.json"), packageText);
    if (npmrc !== undefined) await writeFile(join(directory, ".npmrc"), npmrc);
    const words = ["install", "--package-lock-only", "--ignore-scripts", "--no-audit", "--no-fund"];
    await promisify(execFile)("npm", words, { cwd: directory, timeout: 300_000 });
    return await readFile(join(directory, "package-lock.json"), "utf8");
  } catch (cause) {
    const said = cause instanceof Error && "stderr" in cause ? String(cause.stderr) : String(cause);
    throw problem("IM_LOCK_FAILED", {
      what: "npm could not make the lock file",
      because: said.trim().split("\n").slice(0, 5).join("; "),
      cause,
    });
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}
