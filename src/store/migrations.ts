import { sql, type Kysely } from "kysely";
import { Migrator, type Migration } from "kysely/migration";
import { problem } from "../problems/problem.ts";
import type { Tables } from "./schema.ts";

const firstTables = `
create table operations (
  id text primary key,
  number integer generated always as identity unique,
  kind text not null,
  status text not null,
  input jsonb not null,
  attempt integer not null,
  fence integer not null default 0,
  created_at timestamptz not null default now(),
  created_by text not null,
  started_at timestamptz,
  finished_at timestamptz,
  last_event integer not null default 0,
  result jsonb,
  failure jsonb
);
create index operations_open on operations (status) where status in ('queued', 'running', 'cancelling');
create table operation_steps (
  operation text not null references operations (id),
  position integer not null,
  name text not null,
  status text not null,
  started_at timestamptz,
  finished_at timestamptz,
  summary text,
  before jsonb,
  after jsonb,
  primary key (operation, position)
);
create table operation_events (
  operation text not null references operations (id),
  seq integer not null,
  at timestamptz not null default now(),
  kind text not null,
  step text,
  status text,
  message text not null,
  primary key (operation, seq)
);
create table idempotency_keys (
  actor text not null,
  key text not null,
  request text not null,
  operation text not null,
  created_at timestamptz not null default now(),
  primary key (actor, key)
);
create table services (
  id text primary key,
  name text not null,
  owner text not null,
  description text not null,
  forge text not null,
  template text not null,
  version text not null,
  version_order text not null,
  bundle text not null,
  tree text not null,
  features text[] not null,
  requested jsonb not null,
  answers jsonb not null,
  web_url text not null,
  clone_url text not null,
  commit text not null,
  operation text,
  created_by text not null,
  created_at timestamptz not null default now(),
  words text not null
);
create index services_by_name on services (name collate "C", id collate "C");
create index services_by_owner on services (owner collate "C", id collate "C");
create index services_by_time on services (created_at, id collate "C");
create index services_by_version on services (version_order collate "C", id collate "C");
create index services_by_template on services (template, version);
create index services_by_feature on services using gin (features);
create table audit_events (
  seq integer primary key,
  at text not null,
  actor text not null,
  action text not null,
  object text not null,
  result text not null,
  detail text not null,
  request text,
  hash text not null
);
create table previews (
  id text primary key,
  request jsonb not null,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null
);
create table users (
  name text primary key,
  role text not null,
  password text not null,
  created_at timestamptz not null default now()
);
create table sessions (
  id text primary key,
  user_name text not null references users (name),
  csrf text not null,
  created_at timestamptz not null default now(),
  used_at timestamptz not null default now()
);
create table tokens (
  id text primary key,
  user_name text not null references users (name),
  name text not null,
  hash text not null unique,
  scopes text[] not null,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  used_at timestamptz
);
create table settings (
  name text primary key,
  value text not null,
  changed_at timestamptz not null default now()
);
`;

/** What each version of the store adds. A migration that was released is never changed. */
const migrations: Readonly<Record<string, string>> = {
  "0001-operations-services-accounts-audit": firstTables,
  "0002-connections": `
create table connections (
  id text primary key,
  connection jsonb not null,
  changed_at timestamptz not null default now()
);
`,
  "0003-proposals": "alter table services add column proposal jsonb",
  "0004-forge-requests": `
create table forge_requests (lane text not null, at bigint not null);
create index forge_requests_by_lane on forge_requests (lane, at);
`,
  "0005-kept": `
create table kept (
  name text primary key,
  bytes bytea not null,
  kept_at timestamptz not null default now()
);
`,
  "0006-drafts": `
create table drafts (
  user_name text primary key,
  query text not null,
  saved_at timestamptz not null default now()
);
`,
  "0007-webhook-deliveries": `
create table webhook_deliveries (
  forge text not null,
  delivery text not null,
  seen_at timestamptz not null default now(),
  primary key (forge, delivery)
);
`,
  "0008-updates-of-a-service": `
create index operations_of_service on operations ((input->>'forge'), (input->>'owner'), (input->>'name'))
  where kind = 'update-service';
`,
  // Of those that are there nobody knows.
  "0009-ever-proposed": "alter table services add column ever_proposed boolean not null default true",
};

/** The statements of a text, one after the other: each ends a line with a semicolon. */
function migrationOf(text: string): Migration {
  return {
    async up(db) {
      for (const statement of text.split(";\n")) {
        if (statement.trim() !== "") await sql.raw(statement).execute(db);
      }
    },
  };
}

/** Brings the tables to this version. Several servers may do so at once. Throws IM_STORE_FAILED. */
export async function migrate(db: Kysely<Tables>): Promise<void> {
  const all = Object.entries(migrations).map(([name, text]) => [name, migrationOf(text)] as const);
  const provider = { getMigrations: async () => Object.fromEntries(all) };
  const migrator = new Migrator({ db, provider });
  const { error } = await migrator.migrateToLatest();
  if (error === undefined) return;
  throw problem("IM_STORE_FAILED", {
    what: "The store's tables could not be brought to this version",
    because: error instanceof Error ? error.message : "a migration failed",
    hint: "Check that the store was not written by a later version of Instant Micros",
    cause: error,
  });
}
