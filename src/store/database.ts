import { join } from "node:path";
import { Kysely, PGliteDialect, PostgresDialect, sql } from "kysely";
import { fromPglite, type ConstructorOptions } from "pg-boss";
import { problem } from "../problems/problem.ts";
import { lockFolder } from "./folder-lock.ts";
import type { Tables } from "./schema.ts";

/** Where the store is: a folder that this process has alone, or a PostgreSQL server. */
export type StoreLocation =
  | { readonly kind: "embedded"; readonly folder: string }
  | { readonly kind: "server"; readonly url: string };

/** An open database, and how pg-boss reaches the same one. */
export interface Database {
  readonly kind: StoreLocation["kind"];
  readonly db: Kysely<Tables>;
  readonly jobs: ConstructorOptions;
  /** The whole of the embedded database as a gzipped tar; a server has tools of its own. */
  dump(): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** Throws IM_STORE_HELD when another process has the folder, IM_STORE_FAILED when the database cannot be reached. */
export async function openDatabase(location: StoreLocation): Promise<Database> {
  return location.kind === "embedded" ? openFolder(location.folder) : openServer(location.url);
}

async function openFolder(folder: string): Promise<Database> {
  const lock = await lockFolder(folder);
  try {
    const { PGlite } = await import("@electric-sql/pglite");
    const pglite = await PGlite.create(join(folder, "pglite"));
    return {
      kind: "embedded",
      db: new Kysely<Tables>({ dialect: new PGliteDialect({ pglite }) }),
      jobs: { db: fromPglite(pglite), backend: "pglite" },
      async dump() {
        const file = await pglite.dumpDataDir("gzip");
        return new Uint8Array(await file.arrayBuffer());
      },
      async close() {
        await pglite.close();
        await lock.release();
      },
    };
  } catch (cause) {
    await lock.release();
    throw problem("IM_STORE_FAILED", {
      what: `The data in ${folder} cannot be opened`,
      because: cause instanceof Error ? cause.message : String(cause),
      hint: "Restore a backup with `instant-micros restore`, or start with another folder and rebuild the list of services",
      where: folder,
      cause,
    });
  }
}

async function openServer(url: string): Promise<Database> {
  const { Pool } = await import("pg");
  const pool = new Pool({ connectionString: url, max: 10, connectionTimeoutMillis: 10_000 });
  // A connection that breaks while idle is replaced by the pool; without a listener it would end the process.
  pool.on("error", () => {});
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  try {
    await sql`select 1`.execute(db);
  } catch (cause) {
    await pool.end();
    throw problem("IM_STORE_FAILED", {
      what: "The PostgreSQL server cannot be used",
      because: cause instanceof Error ? cause.message : String(cause),
      hint: "Check the address given with --store; its form is postgres://user:password@host/database",
      cause,
    });
  }
  return {
    kind: "server",
    db,
    jobs: { connectionString: url, max: 4 },
    async dump() {
      throw problem("IM_USAGE", {
        what: "A PostgreSQL server is not backed up from here",
        because: "its own tools do that better",
        hint: "Use pg_dump",
      });
    },
    close: () => db.destroy(),
  };
}
