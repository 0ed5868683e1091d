import { sql, type Kysely } from "kysely";
import type { ConnectionStore } from "../workflows/connections.ts";
import type { Tables } from "./schema.ts";

/** The connections of the page in the table `connections`. Their secrets are sealed before they come here. */
export function connectionStore(db: Kysely<Tables>): ConnectionStore {
  return {
    async list() {
      const rows = await db
        .selectFrom("connections")
        .select("connection")
        .orderBy(sql`id collate "C"`)
        .execute();
      // Those of earlier versions know nothing of webhooks.
      return rows.map((row) => ({ ...row.connection, webhookSecrets: row.connection.webhookSecrets ?? [] }));
    },
    async put(connection) {
      const text = JSON.stringify(connection);
      const { added } = await db
        .insertInto("connections")
        .values({ id: connection.id, connection: text })
        .onConflict((conflict) =>
          conflict.column("id").doUpdateSet({ connection: text, changed_at: sql<Date>`now()` }),
        )
        .returning(sql<boolean>`xmax = 0`.as("added"))
        .executeTakeFirstOrThrow();
      return added ? "added" : "changed";
    },
    async remove(id) {
      const gone = await db.deleteFrom("connections").where("id", "=", id).returning("id").executeTakeFirst();
      return gone !== undefined;
    },
  };
}
