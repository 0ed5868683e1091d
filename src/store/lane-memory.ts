import type { Kysely } from "kysely";
import { remembered, type LaneMemory } from "../forges/contract/lane-memory.ts";
import type { Tables } from "./schema.ts";

/** The memory of lanes in the table `forge_requests`: servers that share a store share it. */
export function laneMemory(db: Kysely<Tables>): LaneMemory {
  return {
    async recent(lane, since) {
      const rows = await db
        .selectFrom("forge_requests")
        .select("at")
        .where("lane", "=", lane)
        .where("at", ">", String(since))
        .orderBy("at")
        .execute();
      return rows.map((row) => Number(row.at));
    },
    async add(lane, at) {
      await db
        .insertInto("forge_requests")
        .values({ lane, at: String(at) })
        .execute();
      await db
        .deleteFrom("forge_requests")
        .where("lane", "=", lane)
        .where("at", "<", String(at - remembered))
        .execute();
    },
  };
}
