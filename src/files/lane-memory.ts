import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { remembered, type LaneMemory } from "../forges/contract/lane-memory.ts";

/** The memory of lanes for the command line, a small file for each. What is not readable counts as nothing. */
export function laneMemoryIn(folder: string): LaneMemory {
  const fileOf = (lane: string): string =>
    join(folder, `${bytesToHex(sha256(utf8ToBytes(lane))).slice(0, 32)}.json`);
  const times = async (lane: string): Promise<readonly number[]> => {
    const text = await readFile(fileOf(lane), "utf8").catch(() => "[]");
    try {
      const value: unknown = JSON.parse(text);
      return Array.isArray(value) ? value.filter((each) => typeof each === "number") : [];
    } catch {
      return [];
    }
  };
  return {
    recent: async (lane, since) => (await times(lane)).filter((each) => each > since),
    async add(lane, at) {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const kept = [...(await times(lane)).filter((each) => each > at - remembered), at];
      const draft = `${fileOf(lane)}.${process.pid}.part`;
      await writeFile(draft, JSON.stringify(kept));
      await rename(draft, fileOf(lane));
    },
  };
}
