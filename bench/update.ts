import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { growthExponent, medians, type Candidate, type Row } from "./measure.ts";
import { installPeers } from "./peers.ts";
import { publishedCommand } from "./published.ts";
import {
  committed,
  copier,
  cruft,
  instantMicros,
  write,
  type Files,
  type Updater,
  type Version,
} from "./updaters.ts";

const rounds = 5;
const sizes = [
  { files: 20, timesFaster: 10 },
  { files: 300, timesFaster: 15 },
  { files: 1000, timesFaster: 30 },
];

/**
 * The update of one service by a process of its own: the template changed every tenth file, the user one. Beside it the
 * same update by Copier and by cruft, of the same files.
 */
export async function rows(): Promise<readonly Row[]> {
  const peers = await installPeers();
  const measured: { readonly size: number; readonly times: ReadonlyMap<string, number> }[] = [];
  const program = await publishedCommand();
  for (const { files } of sizes) {
    measured.push({ size: files, times: await updateTimes(files, program, peers) });
  }
  const points = measured.map(({ size, times }) => ({ size, ms: times.get(ours) ?? Number.NaN }));
  return sizes.flatMap(({ files, timesFaster }, index) => {
    const times = measured[index]?.times ?? new Map<string, number>();
    return ["Copier", "cruft"].map((peer): Row => ({
      what: `update, cold, ${files} files`,
      ours: times.get(ours) ?? Number.NaN,
      against: `${peer} update`,
      theirs: times.get(peer) ?? null,
      target: { timesFaster },
      ...(index === 0 ? { note: `growth ~ files^${growthExponent(points).toFixed(2)}` } : {}),
    }));
  });
}

const ours = "Instant Micros";

async function updateTimes(
  size: number,
  program: string,
  peers: Awaited<ReturnType<typeof installPeers>>,
): Promise<ReadonlyMap<string, number>> {
  const place = await mkdtemp(join(tmpdir(), "instant-micros-bench-"));
  try {
    const candidates: Candidate[] = [];
    const add = async (make: (place: string) => Updater): Promise<void> => {
      const tool = make(await mkdtemp(join(place, "tool-")));
      await tool.create(version("1.0.0", size));
      await write(tool.service, { "folder-1/file-1.txt": textOf(1, "MINE") });
      await committed(tool.service);
      await tool.release(version("1.1.0", size));
      const kept = `${tool.service}-kept`;
      await cp(tool.service, kept, { recursive: true });
      candidates.push({
        name: tool.name,
        before: async () => {
          await rm(tool.service, { recursive: true });
          await cp(kept, tool.service, { recursive: true, preserveTimestamps: true });
        },
        run: async () => {
          const ended = await tool.update({ withoutMetrics: false });
          if (ended.exit !== 0) throw new Error(`${tool.name}: ${ended.output}`);
        },
      });
    };
    await add((at) => instantMicros(at, program));
    if (peers !== null) {
      await add((at) => copier(peers.copier, at));
      await add((at) => cruft(peers.cruft, at));
    }
    return await medians(candidates, rounds);
  } finally {
    await rm(place, { recursive: true, force: true });
  }
}

/** Every tenth file differs between the versions. */
function version(number: string, size: number): Version {
  const files: Record<string, string> = {};
  for (let at = 0; at < size; at += 1) {
    const changes = number !== "1.0.0" && at % 10 === 1;
    files[`folder-${at % 20}/file-${at}.txt`] = textOf(at, undefined, changes ? number : undefined);
  }
  return { number, files: files satisfies Files };
}

/** Forty lines; the user changes the last, the template the first. */
function textOf(at: number, last?: string, first?: string): string {
  const all = Array.from({ length: 40 }, (_, line) => `line ${line} of file ${at}`);
  if (first !== undefined) all[0] = `changed in ${first}`;
  if (last !== undefined) all[39] = last;
  return `${all.join("\n")}\n`;
}
