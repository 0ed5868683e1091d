import { mkdir, open, readdir, readFile, rename, rm } from "node:fs/promises";
import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { hasCode } from "../problems/has-code.ts";
import { problem, type Problem } from "../problems/problem.ts";

/** Who has, or wants, the folder. */
interface Holder {
  readonly pid: number;
  /** What the system says about when the process began: a later process with the same pid differs in it. */
  readonly began: string;
  readonly since: string;
}

/** A folder that is ours until it is released. */
export interface FolderLock {
  release(): Promise<void>;
}

const prefix = "holder-";

/**
 * Takes a folder for this process alone. PGlite locks nothing, and two processes on one folder lose rows without an
 * error. The note of a process that is gone counts for nothing. Throws IM_STORE_HELD, which names the holder.
 *
 * Everybody puts up a note of their own and then reads all the others. Of two who come at once, at least one therefore
 * sees the other and steps back; never do both go on.
 */
export async function lockFolder(folder: string): Promise<FolderLock> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const mine = `${prefix}${randomUUID()}.json`;
  await putUp(folder, mine);
  const release = (): Promise<void> => rm(join(folder, mine), { force: true });
  try {
    for (const name of await readdir(folder)) {
      if (name === mine || !name.startsWith(prefix) || !name.endsWith(".json")) continue;
      const holder = readHolder(await readFile(join(folder, name), "utf8").catch(() => ""));
      if (holder !== undefined && (await isAlive(holder))) throw held(folder, holder);
      await rm(join(folder, name), { force: true });
    }
    return { release };
  } catch (error) {
    await release();
    throw error;
  }
}

/** By a rename, so that nobody reads half a note and takes its writer for dead. */
async function putUp(folder: string, name: string): Promise<void> {
  const holder: Holder = {
    pid: process.pid,
    began: await processBegan(process.pid),
    since: new Date().toISOString(),
  };
  const draft = join(folder, `${name}.draft`);
  const file = await open(draft, "w");
  try {
    await file.writeFile(JSON.stringify(holder));
  } finally {
    await file.close();
  }
  await rename(draft, join(folder, name));
}

function readHolder(text: string): Holder | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== "object" || value === null) return undefined;
    if (!("pid" in value) || !("began" in value) || !("since" in value)) return undefined;
    const { pid, began, since } = value;
    if (typeof pid !== "number" || typeof began !== "string" || typeof since !== "string") return undefined;
    return { pid, began, since };
  } catch {
    return undefined;
  }
}

async function isAlive({ pid, began }: Holder): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // Somebody else's process is alive, although we may not signal it.
    if (!hasCode(error, "EPERM")) return false;
  }
  return (await processBegan(pid)) === began;
}

/** Field 22 of `/proc/<pid>/stat`, counted from the closing parenthesis of the name; elsewhere nothing is known. */
async function processBegan(pid: number): Promise<string> {
  const text = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "");
  return text.slice(text.lastIndexOf(")") + 2).split(" ")[19] ?? "";
}

function held(folder: string, { pid, since }: Holder): Problem {
  return problem("IM_STORE_HELD", {
    what: `The data in ${folder} is in use`,
    because: `process ${pid} has had it open since ${since}, and only one process can`,
    hint: "Use the server that runs, stop it, or set INSTANT_MICROS_HOME to another folder",
    where: folder,
  });
}
