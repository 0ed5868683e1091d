import { sql, type Kysely, type Selectable } from "kysely";
import {
  roles,
  type Account,
  type AccountStore,
  type Role,
  type StoredToken,
} from "../workflows/accounts.ts";
import type { Tables } from "./schema.ts";

/** Accounts, sessions and tokens in the store's tables. */
export function accountStore(db: Kysely<Tables>): AccountStore {
  const tokensWithUser = () =>
    db
      .selectFrom("tokens")
      .innerJoin("users", "users.name", "tokens.user_name")
      .selectAll("tokens")
      .select(["users.role", "users.created_at as user_created_at"]);
  return {
    async count() {
      const row = await db
        .selectFrom("users")
        .select(sql<number>`count(*)::integer`.as("count"))
        .executeTakeFirstOrThrow();
      return row.count;
    },
    async list() {
      const rows = await db.selectFrom("users").selectAll().orderBy("name").execute();
      return rows.map((row) => accountOf(row.name, row.role, row.created_at));
    },
    async find(name) {
      const row = await db.selectFrom("users").selectAll().where("name", "=", name).executeTakeFirst();
      if (row === undefined) return null;
      return { ...accountOf(row.name, row.role, row.created_at), password: row.password };
    },
    async add(account) {
      const added = await db
        .insertInto("users")
        .values(account)
        .onConflict((conflict) => conflict.doNothing())
        .returning("name")
        .executeTakeFirst();
      return added === undefined ? "exists" : "added";
    },
    async addFirst({ name, password }) {
      return db.transaction().execute(async (transaction) => {
        // Two people with the same link: one of them is first.
        await sql`lock table users in exclusive mode`.execute(transaction);
        const any = await transaction.selectFrom("users").select("name").limit(1).executeTakeFirst();
        if (any !== undefined) return false;
        await transaction.insertInto("users").values({ name, password, role: "admin" }).execute();
        return true;
      });
    },
    async setRole(name, role) {
      const set = await db
        .updateTable("users")
        .set({ role })
        .where("name", "=", name)
        .returning("name")
        .executeTakeFirst();
      return set !== undefined;
    },
    async remove(name) {
      return db.transaction().execute(async (transaction) => {
        await transaction.deleteFrom("sessions").where("user_name", "=", name).execute();
        await transaction.deleteFrom("tokens").where("user_name", "=", name).execute();
        await transaction.deleteFrom("drafts").where("user_name", "=", name).execute();
        const gone = await transaction
          .deleteFrom("users")
          .where("name", "=", name)
          .returning("name")
          .executeTakeFirst();
        return gone !== undefined;
      });
    },

    async openSession(id, name, csrf) {
      await db.insertInto("sessions").values({ id, user_name: name, csrf }).execute();
    },
    async useSession(id, idleSeconds, absoluteSeconds) {
      const row = await db
        .updateTable("sessions")
        .from("users")
        .set({ used_at: sql<Date>`now()` })
        .whereRef("users.name", "=", "sessions.user_name")
        .where("sessions.id", "=", id)
        .where("sessions.used_at", ">", sql<Date>`now() - make_interval(secs => ${idleSeconds})`)
        .where("sessions.created_at", ">", sql<Date>`now() - make_interval(secs => ${absoluteSeconds})`)
        .returning(["users.name", "users.role", "users.created_at as user_created_at", "sessions.csrf"])
        .executeTakeFirst();
      if (row === undefined) return null;
      return { account: accountOf(row.name, row.role, row.user_created_at), csrf: row.csrf };
    },
    async closeSession(id) {
      await db.deleteFrom("sessions").where("id", "=", id).execute();
    },

    async addToken({ id, user, name, hash, scopes, days }) {
      await db
        .insertInto("tokens")
        .values({
          id,
          user_name: user,
          name,
          hash,
          scopes: [...scopes],
          expires_at: sql<Date>`now() + make_interval(days => ${days})`,
        })
        .execute();
      return tokenOf(await tokensWithUser().where("tokens.id", "=", id).executeTakeFirstOrThrow());
    },
    async useToken(hash) {
      const row = await db
        .updateTable("tokens")
        .from("users")
        .set({ used_at: sql<Date>`now()` })
        .whereRef("users.name", "=", "tokens.user_name")
        .where("tokens.hash", "=", hash)
        .where("tokens.expires_at", ">", sql<Date>`now()`)
        .returningAll("tokens")
        .returning(["users.role", "users.created_at as user_created_at"])
        .executeTakeFirst();
      return row === undefined ? null : tokenOf(row);
    },
    async tokens(user) {
      const rows = await tokensWithUser()
        .where("tokens.user_name", "=", user)
        .orderBy("tokens.created_at")
        .execute();
      return rows.map(tokenOf);
    },
    async removeToken(id, user) {
      const gone = await db
        .deleteFrom("tokens")
        .where("id", "=", id)
        .where("user_name", "=", user)
        .returning("id")
        .executeTakeFirst();
      return gone !== undefined;
    },
  };
}

function accountOf(name: string, role: string, createdAt: Date): Account {
  // An unknown word, from a later version, is the role that may do least.
  const known: Role = roles.find((each) => each === role) ?? "viewer";
  return { name, role: known, createdAt: createdAt.toISOString() };
}

function tokenOf(
  row: Selectable<Tables["tokens"]> & { readonly role: string; readonly user_created_at: Date },
): StoredToken {
  return {
    id: row.id,
    account: accountOf(row.user_name, row.role, row.user_created_at),
    name: row.name,
    scopes: row.scopes,
    createdAt: row.created_at.toISOString(),
    expiresAt: row.expires_at.toISOString(),
    lastUsedAt: row.used_at?.toISOString() ?? null,
  };
}
