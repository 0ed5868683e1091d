import { readdir, readFile, readlink } from "node:fs/promises";
import { seen, type Observed } from "../conformance/finding.ts";
import type { Listener } from "../conformance/observations.ts";

const listenState = "0A";

/** The TCP sockets that the processes of a group listen on, from the tables of Linux: proc(5). */
export async function listenersOf(group: number): Promise<Observed<readonly Listener[]>> {
  if (process.platform !== "linux") {
    return { kind: "unseen", because: `the sockets of a process cannot be listed on ${process.platform}` };
  }
  const own = new Set((await Promise.all((await membersOf(group)).map(socketsOf))).flat());
  const tables = await Promise.all(["/proc/net/tcp", "/proc/net/tcp6"].map(textOf));
  const all = tables.flatMap((text) => text.split("\n").slice(1));
  const found = all.flatMap((line) => {
    const [, local = "", , state, , , , , , inode = ""] = line.trim().split(/\s+/);
    return state === listenState && own.has(inode) ? [listenerOf(local)] : [];
  });
  // A socket that several processes share stands in the table once for each that opened it.
  return seen([...new Map(found.map((each) => [`${each.address} ${each.port}`, each])).values()]);
}

/** The processes of a group: one that was started detached leads a group with its own number. */
export async function membersOf(group: number): Promise<readonly number[]> {
  const pids = (await readdir("/proc").catch(() => [])).filter((name) => /^\d+$/.test(name));
  const members = await Promise.all(
    pids.map(async (pid) => {
      const stat = await textOf(`/proc/${pid}/stat`);
      // The name in brackets may hold anything; state, parent and group come behind it.
      const [state, , of] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
      return Number(of) === group && state !== "Z" ? [Number(pid)] : [];
    }),
  );
  return members.flat();
}

async function socketsOf(pid: number): Promise<readonly string[]> {
  const files = await readdir(`/proc/${pid}/fd`).catch(() => []);
  const targets = await Promise.all(files.map((file) => readlink(`/proc/${pid}/fd/${file}`).catch(() => "")));
  return targets.flatMap((target) => /^socket:\[(\d+)\]$/.exec(target)?.[1] ?? []);
}

/** `00000000:1F90` or the same with 32 hex digits. */
function listenerOf(local: string): Listener {
  const [address = "", port = ""] = local.split(":");
  return { address: /^0+$/.test(address) ? "*" : address, port: Number.parseInt(port, 16) };
}

function textOf(path: string): Promise<string> {
  return readFile(path, "utf8").catch(() => "");
}
