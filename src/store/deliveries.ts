import { sql, type Kysely } from "kysely";
import type { Deliveries } from "../workflows/deliveries.ts";
import type { Tables } from "./schema.ts";

/** Deliveries in the table `webhook_deliveries`, for a week: forges send nothing again that is older. */
export function deliveries(db: Kysely<Tables>): Deliveries {
  return {
    async has(forge, delivery) {
      const row = await db
        .selectFrom("webhook_deliveries")
        .select("delivery")
        .where("forge", "=", forge)
        .where("delivery", "=", delivery)
        .executeTakeFirst();
      return row !== undefined;
    },
    async add(forge, delivery) {
      await db
        .insertInto("webhook_deliveries")
        .values({ forge, delivery })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
      await db
        .deleteFrom("webhook_deliveries")
        .where("seen_at", "<", sql<Date>`now() - interval '7 days'`)
        .execute();
    },
  };
}
