import { sql, type Kysely } from "kysely";
import type { Settings } from "../workflows/settings.ts";
import type { Tables } from "./schema.ts";

/** Settings in the table of that name. */
export function settingsStore(db: Kysely<Tables>): Settings {
  return {
    async get(name) {
      const row = await db.selectFrom("settings").select("value").where("name", "=", name).executeTakeFirst();
      return row?.value ?? null;
    },
    async set(name, value) {
      await db
        .insertInto("settings")
        .values({ name, value })
        .onConflict((conflict) =>
          conflict.column("name").doUpdateSet({ value, changed_at: sql<Date>`now()` }),
        )
        .execute();
    },
    async remove(name) {
      await db.deleteFrom("settings").where("name", "=", name).execute();
    },
  };
}
