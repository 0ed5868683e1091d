import { sql, type Kysely, type Selectable, type SelectQueryBuilder } from "kysely";
import type {
  FleetCount,
  RegisteredService,
  ServiceOrder,
  ServicePage,
  ServiceQuery,
  ServiceRegistry,
  StoredService,
} from "../workflows/registry.ts";
import { readCursor, writeCursor } from "./cursor.ts";
import type { Tables } from "./schema.ts";

/** The registry in the table `services`. */
export function serviceRegistry(db: Kysely<Tables>): ServiceRegistry {
  return {
    async find(id) {
      const row = await db.selectFrom("services").selectAll().where("id", "=", id).executeTakeFirst();
      return row === undefined ? null : serviceOf(row);
    },
    async remove(id) {
      await db.deleteFrom("services").where("id", "=", id).execute();
    },
    async named(forge, name) {
      const rows = await db
        .selectFrom("services")
        .selectAll()
        .where("forge", "=", forge)
        .where("name", "=", name)
        .execute();
      return rows.map(serviceOf);
    },
    search: (query) => search(db, query),
    async count(query) {
      const row = await filtered(db.selectFrom("services"), query)
        .select(sql<number>`count(*)::integer`.as("count"))
        .executeTakeFirstOrThrow();
      return row.count;
    },
    counts: () => counts(db),
    async owners(limit) {
      const rows = await db
        .selectFrom("services")
        .select("owner")
        .groupBy("owner")
        .orderBy(sql`count(*)`, "desc")
        .orderBy("owner")
        .limit(limit)
        .execute();
      return rows.map((row) => row.owner);
    },
    put: (service) => putService(db, service),
  };
}

/** Adds a service, or replaces what is known about it; when it came and who made it stay as they are. */
export async function putService(
  db: Kysely<Tables>,
  service: RegisteredService,
): Promise<"added" | "updated"> {
  const { webUrl, cloneUrl, createdBy, requested, answers, features, proposal, everProposed, ...plain } =
    service;
  const row = {
    ...plain,
    features: [...features],
    web_url: webUrl,
    clone_url: cloneUrl,
    requested: JSON.stringify(requested),
    answers: JSON.stringify(answers),
    proposal: proposal === null ? null : JSON.stringify(proposal),
    version_order: versionOrder(service.version),
    words: `${service.name} ${service.owner} ${service.description}`.toLowerCase(),
  };
  const { added } = await db
    .insertInto("services")
    .values({ ...row, created_by: createdBy, ever_proposed: everProposed })
    .onConflict((conflict) =>
      conflict
        .column("id")
        // What was once is not taken back by whoever looked before.
        .doUpdateSet({ ...row, ever_proposed: sql<boolean>`services.ever_proposed or ${everProposed}` }),
    )
    // Zero on a row that this statement inserted: PostgreSQL's own mark of who deleted or replaced it.
    .returning(sql<boolean>`xmax = 0`.as("added"))
    .executeTakeFirstOrThrow();
  return added ? "added" : "updated";
}

/** `1.10.0` as `000001.000010.000000`; a pre-release sorts before its release. */
function versionOrder(version: string): string {
  const [numbers = "", ...rest] = version.split("+")[0]?.split("-") ?? [];
  const padded = numbers.split(".").map((each) => each.padStart(6, "0"));
  return `${padded.join(".")}${rest.length === 0 ? "~" : `-${rest.join("-")}`}`;
}

const columns = {
  name: "name",
  owner: "owner",
  created: "created_at",
  version: "version_order",
} as const satisfies Record<ServiceOrder, keyof Tables["services"]>;

async function search(db: Kysely<Tables>, query: ServiceQuery): Promise<ServicePage | null> {
  const { order, descending, limit } = query;
  // Code-unit order, as everywhere; times have an order of their own.
  const key =
    order === "created" ? sql<string>`created_at` : sql<string>`${sql.ref(columns[order])} collate "C"`;
  const id = sql<string>`id collate "C"`;
  const direction = descending ? "desc" : "asc";
  let page = filtered(db.selectFrom("services"), query)
    .selectAll()
    .orderBy(key, direction)
    .orderBy(id, direction)
    .limit(limit + 1);
  if (query.cursor !== null) {
    const cursor = readCursor(query.cursor, `${order} ${direction}`);
    if (cursor === null) return null;
    const from = order === "created" ? sql`${cursor.key}::timestamptz` : sql`${cursor.key}`;
    page = page.where(
      descending
        ? sql<boolean>`(${key}, ${id}) < (${from}, ${cursor.id})`
        : sql<boolean>`(${key}, ${id}) > (${from}, ${cursor.id})`,
    );
  }
  const rows = await page.select(sql<string>`created_at::text`.as("exact_time")).execute();
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  if (rows.length <= limit || last === undefined) return { items: shown.map(serviceOf), next: null };
  // JavaScript's times have milliseconds and PostgreSQL's microseconds: the cursor takes the text.
  const value = order === "created" ? last.exact_time : last[columns[order]];
  return {
    items: shown.map(serviceOf),
    next: writeCursor(`${order} ${direction}`, { key: value, id: last.id }),
  };
}

function filtered<O>(
  services: SelectQueryBuilder<Tables, "services", O>,
  query: ServiceQuery,
): SelectQueryBuilder<Tables, "services", O> {
  const words = (query.q ?? "")
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "");
  let found = services;
  for (const word of words) {
    found = found.where(sql<boolean>`strpos(words, ${word}) > 0`);
  }
  if (query.template !== null) found = found.where("template", "=", query.template);
  if (query.version !== null) found = found.where("version", "=", query.version);
  if (query.owner !== null) found = found.where("owner", "=", query.owner);
  if (query.features.length > 0)
    found = found.where(sql<boolean>`features @> ${[...query.features]}::text[]`);
  return query.status === null ? found : found.where(statusIs(query.status, query.latest));
}

/** One comparison for each template: a join with a list of them would look at every row for itself. */
function statusIs(status: NonNullable<ServiceQuery["status"]>, latest: ServiceQuery["latest"]) {
  const templates = Object.keys(latest);
  if (status === "unmanaged") return sql<boolean>`not (template = any(${templates}::text[]))`;
  const condition = (version: string) => {
    const isProposed = sql`proposal->>'version' is not distinct from ${version}`;
    switch (status) {
      case "up-to-date":
        return sql`version = ${version}`;
      case "proposed":
        return sql`version <> ${version} and ${isProposed}`;
      case "behind":
        return sql`version <> ${version} and not ${isProposed}`;
    }
  };
  const each = Object.entries(latest).map(
    ([template, version]) => sql`(template = ${template} and ${condition(version)})`,
  );
  return each.length === 0 ? sql<boolean>`false` : sql<boolean>`(${sql.join(each, sql` or `)})`;
}

async function counts(db: Kysely<Tables>): Promise<readonly FleetCount[]> {
  return db
    .selectFrom("services")
    .select(["template", "version", sql<number>`count(*)::integer`.as("services")])
    .groupBy(["template", "version", "version_order"])
    .orderBy("template")
    .orderBy("version_order", "desc")
    .execute();
}

function serviceOf(row: Selectable<Tables["services"]>): StoredService {
  return {
    id: row.id,
    name: row.name,
    owner: row.owner,
    description: row.description,
    forge: row.forge,
    template: row.template,
    version: row.version,
    bundle: row.bundle,
    tree: row.tree,
    features: row.features,
    requested: row.requested,
    answers: row.answers,
    webUrl: row.web_url,
    cloneUrl: row.clone_url,
    commit: row.commit,
    operation: row.operation,
    createdBy: row.created_by,
    proposal: row.proposal,
    everProposed: row.ever_proposed,
    createdAt: row.created_at.toISOString(),
  };
}
