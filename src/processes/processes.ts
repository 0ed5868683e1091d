import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { constants } from "node:os";
import { setTimeout as after } from "node:timers/promises";
import type { Ended } from "../conformance/observations.ts";
import { problem } from "../problems/problem.ts";
import type { Command, Processes, Running } from "../workflows/processes.ts";
import { freePort, occupy } from "./free-port.ts";
import { listenersOf, membersOf } from "./listeners.ts";

/** Keeps this much of what a process says, from its end: a build may talk for hours. */
const keptCharacters = 4_000_000;

/** Programs on this machine. Each leads a process group of its own, and the whole group ends with it. */
export function localProcesses(): Processes {
  return {
    async run({ seconds, ...command }) {
      const running = await started(command);
      const late = new AbortController();
      const limit = after(seconds * 1000, "late", { signal: late.signal }).catch(() => "ended");
      const first = await Promise.race([running.ended, limit]);
      late.abort();
      const ended = first === "late" ? await running.stop() : await running.ended;
      // Whatever it left running: nobody waits for it any more.
      await running.stop();
      return ended;
    },
    start: started,
    freePort,
    occupy,
    // Node's HTTP costs more to load than most commands take: whoever asks nobody goes without.
    ask: async (request) => (await import("./ask.ts")).ask(request),
    failingService: async () => (await import("./failing-service.ts")).failingService(),
    wait: (ms) => after(ms),
    now: () => performance.now(),
  };
}

/** Groups that run now. When this process ends, however it is told to, they end too. */
const groups = new Set<number>();
let watching = false;

function watchOverGroups(): void {
  if (watching) return;
  watching = true;
  process.on("exit", () => groups.forEach(endGroup));
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.once(signal, () => {
      groups.forEach(endGroup);
      process.kill(process.pid, signal);
    });
  }
}

async function started({ directory, words, env }: Omit<Command, "seconds">): Promise<Running> {
  const [program = "", ...args] = words;
  const since = performance.now();
  watchOverGroups();
  const child = spawn(program, args, {
    cwd: directory,
    env,
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
  });
  try {
    await once(child, "spawn");
  } catch (cause) {
    throw problem("IM_TOOL_MISSING", {
      what: `${program} cannot be started`,
      because: cause instanceof Error ? cause.message : String(cause),
      hint: `Install it, and see that it is on PATH`,
      cause,
    });
  }
  const group = child.pid ?? 0;
  groups.add(group);
  const stdout = collected(child.stdout);
  const stderr = collected(child.stderr);
  let killed = false;
  let hasEnded = false;
  const ended = endOf(child).then(async (code): Promise<Ended> => {
    hasEnded = true;
    const ms = performance.now() - since;
    const leftBehind = await isAliveSoon(group);
    if (leftBehind) endGroup(group);
    groups.delete(group);
    // Output may still be on its way; whoever held the other end is gone now.
    await Promise.all([stdout.finished, stderr.finished]);
    return { code, killed, ms, stdout: stdout.text(), stderr: stderr.text(), leftBehind };
  });
  return {
    ended,
    hasEnded: () => hasEnded,
    terminate: () => void child.kill("SIGTERM"),
    stop: () => {
      if (!hasEnded) {
        killed = true;
        endGroup(group);
      }
      return ended;
    },
    listeners: () => listenersOf(group),
  };
}

async function endOf(child: ChildProcess): Promise<number> {
  const [code, signal] = (await once(child, "exit")) as [number | null, NodeJS.Signals | null];
  return code ?? 128 + (signal === null ? 0 : constants.signals[signal]);
}

/** Whether processes of the group are still there shortly after their leader has gone. */
async function isAliveSoon(group: number): Promise<boolean> {
  for (let attempt = 0; attempt < 10; attempt++) {
    if (!(await isAlive(group))) return false;
    await after(20);
  }
  return true;
}

async function isAlive(group: number): Promise<boolean> {
  try {
    process.kill(-group, 0);
  } catch {
    return false;
  }
  // The signal also reaches those that are dead and that nobody has buried: orphans in a container.
  return process.platform !== "linux" || (await membersOf(group)).length > 0;
}

function endGroup(group: number): void {
  try {
    process.kill(-group, "SIGKILL");
  } catch {
    // It is gone already.
  }
}

function collected(stream: ChildProcess["stdout"]): { text(): string; readonly finished: Promise<unknown> } {
  let text = "";
  stream?.setEncoding("utf8").on("data", (chunk: string) => {
    text = (text + chunk).slice(-keptCharacters);
  });
  const finished = stream === null ? Promise.resolve() : once(stream, "close");
  return { text: () => text, finished };
}
