/** Searching the list of created services in the embedded store: `node bench/fleet-list.ts [services]`. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDatabase } from "../src/store/database.ts";
import { migrate } from "../src/store/migrations.ts";
import { serviceRegistry } from "../src/store/services.ts";
import type { ServiceQuery } from "../src/workflows/registry.ts";

const count = Number(process.argv[2] ?? 100_000);
const folder = await mkdtemp(join(tmpdir(), "instant-micros-bench-"));
const database = await openDatabase({ kind: "embedded", folder });
try {
  await migrate(database.db);
  const rows = Array.from({ length: count }, (_, index) => ({
    id: `local:team-${index % 200}/service-${index}`,
    name: `service-${index}`,
    owner: `team-${index % 200}`,
    description: "Takes orders and answers questions about them",
    forge: "local",
    template: ["nodejs", "spring-boot", "go"][index % 3] ?? "go",
    version: `1.${index % 7}.0`,
    version_order: `000001.00000${index % 7}.000000~`,
    bundle: "sha256:0",
    tree: "0",
    features: index % 5 === 0 ? ["micros", "coverage"] : ["micros"],
    requested: '{"with":[],"without":[]}',
    answers: "{}",
    web_url: "w",
    clone_url: "c",
    commit: "0",
    created_by: "bench",
    words: `service-${index} team-${index % 200} takes orders and answers questions about them`,
  }));
  for (let at = 0; at < count; at += 2_000) {
    await database.db
      .insertInto("services")
      .values(rows.slice(at, at + 2_000))
      .execute();
  }
  const registry = serviceRegistry(database.db);
  const plain: ServiceQuery = {
    q: null,
    template: null,
    version: null,
    owner: null,
    features: [],
    status: null,
    latest: { nodejs: "1.6.0", "spring-boot": "1.6.0", go: "1.6.0" },
    order: "created",
    descending: true,
    limit: 50,
    cursor: null,
  };
  const cases: Readonly<Record<string, Partial<ServiceQuery>>> = {
    "first page": {},
    "by name": { order: "name", descending: false },
    words: { q: "service-77 orders", order: "name", descending: false },
    "template and version": { template: "go", version: "1.3.0", order: "owner" },
    "feature and owner": { features: ["coverage"], owner: "team-5" },
    behind: { status: "behind", order: "version" },
  };
  for (const [name, query] of Object.entries(cases)) {
    const times: number[] = [];
    for (let round = 0; round < 40; round += 1) {
      const began = performance.now();
      await Promise.all([registry.search({ ...plain, ...query }), registry.count({ ...plain, ...query })]);
      times.push(performance.now() - began);
    }
    times.sort((left, right) => left - right);
    const at = (share: number): string => (times[Math.floor(times.length * share)] ?? 0).toFixed(1);
    process.stdout.write(`${name.padEnd(24)} p50 ${at(0.5)} ms  p95 ${at(0.95)} ms\n`);
  }
} finally {
  await database.close();
  await rm(folder, { recursive: true, force: true });
}
