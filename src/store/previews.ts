import { sql, type Kysely } from "kysely";
import type { PreviewStore } from "../workflows/previews.ts";
import type { ServiceRequest } from "../workflows/service-request.ts";
import type { Tables } from "./schema.ts";

/** Previews in the table `previews`; expired ones go when a new one comes. */
export function previewStore(db: Kysely<Tables>): PreviewStore {
  return {
    async put(id, request, seconds) {
      const expires = sql<Date>`now() + make_interval(secs => ${seconds})`;
      await db
        .deleteFrom("previews")
        .where("expires_at", "<", sql<Date>`now()`)
        .execute();
      const row = await db
        .insertInto("previews")
        .values({ id, request: JSON.stringify(request), expires_at: expires })
        .onConflict((conflict) => conflict.column("id").doUpdateSet({ expires_at: expires }))
        .returning("expires_at")
        .executeTakeFirstOrThrow();
      return { id, request, expiresAt: row.expires_at.toISOString() };
    },
    async find(id) {
      const row = await db
        .selectFrom("previews")
        .selectAll()
        .where("id", "=", id)
        .where("expires_at", ">", sql<Date>`now()`)
        .executeTakeFirst();
      if (row === undefined) return null;
      // Only `put` writes here, and only requests.
      return { id, request: row.request as ServiceRequest, expiresAt: row.expires_at.toISOString() };
    },
  };
}
