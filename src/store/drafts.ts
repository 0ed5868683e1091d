import { sql, type Kysely, type Selectable } from "kysely";
import type { DraftStore, StoredDraft } from "../workflows/drafts.ts";
import type { Tables } from "./schema.ts";

/** Drafts in the table of that name. */
export function draftStore(db: Kysely<Tables>): DraftStore {
  return {
    async find(user) {
      const row = await db.selectFrom("drafts").selectAll().where("user_name", "=", user).executeTakeFirst();
      return row === undefined ? null : draftOf(row);
    },
    async put(user, query) {
      const row = await db
        .insertInto("drafts")
        .values({ user_name: user, query })
        .onConflict((conflict) =>
          conflict.column("user_name").doUpdateSet({ query, saved_at: sql<Date>`now()` }),
        )
        .returningAll()
        .executeTakeFirstOrThrow();
      return draftOf(row);
    },
    async remove(user) {
      await db.deleteFrom("drafts").where("user_name", "=", user).execute();
    },
  };
}

function draftOf({ query, saved_at: savedAt }: Selectable<Tables["drafts"]>): StoredDraft {
  return { query, savedAt: savedAt.toISOString() };
}
