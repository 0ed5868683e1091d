import { sql, type Kysely } from "kysely";
import type { Shelf } from "../workflows/pristine-store.ts";
import type { Tables } from "./schema.ts";

/** A shelf in the table `kept`: whatever one server keeps, all servers of the store have. */
export function tableShelf(db: Kysely<Tables>): Shelf {
  return {
    async has(name) {
      const row = await db.selectFrom("kept").select("name").where("name", "=", name).executeTakeFirst();
      return row !== undefined;
    },
    async put(name, bytes) {
      await db
        .insertInto("kept")
        .values({ name, bytes })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    },
    async get(name) {
      const row = await db.selectFrom("kept").select("bytes").where("name", "=", name).executeTakeFirst();
      return row === undefined ? undefined : new Uint8Array(row.bytes);
    },
    async names(prefix) {
      const rows = await db
        .selectFrom("kept")
        .select("name")
        .where(sql<boolean>`starts_with(name, ${prefix})`)
        .orderBy(sql`name collate "C"`)
        .execute();
      return rows.map((row) => row.name);
    },
  };
}
