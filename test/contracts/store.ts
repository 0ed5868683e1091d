import { afterAll, beforeAll, expect, test } from "vitest";
import { openStore, type Store } from "../../src/store/store.ts";
import { sql } from "kysely";
import { openDatabase, type StoreLocation } from "../../src/store/database.ts";
import type { Claim } from "../../src/workflows/operations/journal.ts";
import type { ServiceQuery } from "../../src/workflows/registry.ts";
import { aNewOperation, aRequest, aService } from "../support/operations.ts";

const quiet = { failed: () => {}, audited: async () => {} };

/** What every store does, wherever its tables are. `place` gives a location that is empty. */
export function storeContract(place: () => Promise<StoreLocation>): void {
  let store: Store;
  beforeAll(async () => {
    store = await openStore(await place(), quiet);
  });
  afterAll(async () => {
    await store.close();
  });

  const claimed = async (id: string): Promise<Claim> => {
    const taken = await store.journal.claim(id);
    if (taken === null) throw new Error("There was nothing to claim");
    return taken.claim;
  };

  test("an operation is written down with its steps and its first event", async () => {
    const { operation } = await submitted(store, aNewOperation("op-1"));
    expect(operation).toMatchObject({ id: "op-1", status: "queued", attempt: 1, lastEvent: 1 });
    expect(operation.steps.map((step) => step.status)).toEqual(["pending", "pending"]);
    expect(await store.journal.find("op-1")).toEqual(operation);
    expect(await store.journal.find("nothing")).toBeNull();
  });

  test("one key with one request makes one operation, however often and at once it is asked", async () => {
    const key = { key: "k", request: "hash" };
    const all = await Promise.all(
      Array.from({ length: 20 }, (_, index) => store.journal.submit(aNewOperation(`keyed-${index}`), key)),
    );
    const ids = all.map((each) => (each.kind === "key-reused" ? "reused" : each.operation.id));
    expect(new Set(ids).size).toBe(1);
    expect(all.filter((each) => each.kind === "submitted")).toHaveLength(1);
    const other = await store.journal.submit(aNewOperation("keyed-other"), { key: "k", request: "other" });
    expect(other.kind).toBe("key-reused");
    const stranger = { ...aNewOperation("keyed-stranger"), createdBy: "somebody" };
    expect((await store.journal.submit(stranger, key)).kind).toBe("submitted");
  });

  test("events count up by one, and can be read from any number on", async () => {
    await submitted(store, aNewOperation("events"));
    const claim = await claimed("events");
    for (const message of ["one", "two", "three"]) {
      await store.journal.record(claim, { kind: "log", step: "resolve", message });
    }
    const events = await store.journal.events("events", 0, 100);
    expect(events.map((event) => event.seq)).toEqual([1, 2, 3, 4, 5]);
    expect((await store.journal.events("events", 3, 1)).map((event) => event.message)).toEqual(["two"]);
  });

  test("events written at once still count up by one", async () => {
    await submitted(store, aNewOperation("busy"));
    const claim = await claimed("busy");
    await Promise.all(
      Array.from({ length: 10 }, () =>
        store.journal.record(claim, { kind: "log", step: "resolve", message: "x" }),
      ),
    );
    const seqs = (await store.journal.events("busy", 0, 100)).map((event) => event.seq);
    expect(seqs).toEqual(Array.from({ length: 12 }, (_, index) => index + 1));
  });

  test("a later claim makes an earlier one worthless", async () => {
    await submitted(store, aNewOperation("fenced"));
    const first = await claimed("fenced");
    const second = await claimed("fenced");
    const log = { kind: "log", step: "resolve", message: "x" } as const;
    expect(await store.journal.record(first, log)).toBe("superseded");
    expect(await store.journal.record(second, log)).toBe("running");
    expect(await store.journal.end(first, { kind: "cancelled", message: "no" })).toBe("superseded");
  });

  test("what waits is cancelled at once, and what runs before its next step", async () => {
    await submitted(store, aNewOperation("waiting"));
    expect(await store.journal.cancel("waiting", "me")).toBe("cancelled");
    expect(await store.journal.cancel("waiting", "me")).toBe("final");
    expect(await store.journal.claim("waiting")).toBeNull();

    await submitted(store, aNewOperation("running"));
    const claim = await claimed("running");
    expect(await store.journal.cancel("running", "me")).toBe("cancelling");
    expect(await store.journal.record(claim, { kind: "started", step: "resolve", before: {} })).toBe(
      "cancelling",
    );
    expect(await store.journal.end(claim, { kind: "cancelled", message: "Nothing was created." })).toBe(
      "ended",
    );
    const operation = await store.journal.find("running");
    expect(operation?.status).toBe("cancelled");
    expect(operation?.steps.map((step) => step.status)).toEqual(["cancelled", "cancelled"]);
    expect(await store.journal.cancel("nothing", "me")).toBe("missing");
  });

  test("only what failed is retried, from the step that failed", async () => {
    await submitted(store, aNewOperation("failing"));
    expect(await store.journal.retry("failing", "me")).toBe("not-failed");
    const claim = await claimed("failing");
    await store.journal.record(claim, { kind: "started", step: "resolve", before: {} });
    await store.journal.record(claim, { kind: "succeeded", step: "resolve", summary: "ok", after: { a: 1 } });
    await store.journal.record(claim, { kind: "started", step: "register", before: {} });
    const failure = { code: "IM_PUSH_FAILED", message: "no", step: "register", exists: "Nothing." } as const;
    await store.journal.end(claim, { kind: "failed", failure });
    expect((await store.journal.find("failing"))?.failure).toEqual(failure);

    expect(await store.journal.retry("failing", "me")).toBe("queued");
    const again = await store.journal.find("failing");
    expect(again).toMatchObject({ status: "queued", attempt: 2, failure: null });
    expect(again?.steps.map((step) => step.status)).toEqual(["succeeded", "pending"]);
    expect(again?.steps[0]?.after).toEqual({ a: 1 });
  });

  test("an operation ends and its service is registered, both or neither", async () => {
    await submitted(store, aNewOperation("registering"));
    const claim = await claimed("registering");
    const service = aService("end");
    const result = { service: service.id, webUrl: "w", cloneUrl: "c", commit: "1", tree: "2" };
    const last = { step: "register", summary: "done", after: { service: service.id } } as const;
    const ending = { kind: "succeeded", ...last, result, service } as const;
    expect(await store.journal.end(claim, ending)).toBe("ended");
    expect(await store.journal.end(claim, ending)).toBe("superseded");
    expect(await store.services.find(service.id)).toMatchObject(service);
    const ended = await store.journal.find("registering");
    expect(ended?.result).toEqual(result);
    expect(ended?.steps.at(-1)).toMatchObject({ name: "register", status: "succeeded", after: last.after });
  });

  test("jobs run, also those of operations that were submitted before anybody worked", async () => {
    const seen = new Set<string>();
    await submitted(store, aNewOperation("job-1"));
    await store.work(async (id) => {
      seen.add(id);
      const claim = await claimed(id).catch(() => null);
      if (claim !== null) await store.journal.end(claim, { kind: "cancelled", message: "test" });
    });
    await submitted(store, aNewOperation("job-2"));
    await expect.poll(() => seen.has("job-1") && seen.has("job-2"), { timeout: 20_000 }).toBe(true);
    expect(store.workerHealth().kind).toBe("working");
  });

  test("a search pages through everything once, in order, whatever has the same key", async () => {
    for (let index = 0; index < 25; index += 1) {
      await store.services.put({
        ...aService(`paged-${String(index).padStart(2, "0")}`),
        owner: `o${index % 3}`,
      });
    }
    for (const order of ["name", "owner", "created", "version"] as const) {
      for (const descending of [false, true]) {
        const query = { ...everything, q: "paged", order, descending, limit: 7 };
        const found: string[] = [];
        let cursor: string | null = null;
        do {
          const page = await store.services.search({ ...query, cursor });
          if (page === null) throw new Error("A cursor was refused");
          found.push(...page.items.map((item) => item.name));
          cursor = page.next;
        } while (cursor !== null);
        expect(new Set(found).size).toBe(25);
        expect(found).toHaveLength(25);
        if (order === "name")
          expect(found).toEqual([...found].sort((a, b) => (a < b ? -1 : 1) * (descending ? -1 : 1)));
      }
    }
    expect(await store.services.count({ ...everything, q: "paged" })).toBe(25);
  });

  test("a search knows words, wildcards as letters, features, versions and status", async () => {
    await store.services.put({
      ...aService("alpha"),
      description: "Takes 100% of orders",
      features: ["java", "rest"],
    });
    await store.services.put({ ...aService("beta"), version: "0.9.0", features: ["java"] });
    await store.services.put({ ...aService("gamma"), template: "gone" });
    const names = async (query: Partial<ServiceQuery>): Promise<readonly string[]> => {
      const page = await store.services.search({ ...everything, owner: "acme", ...query });
      return (page?.items ?? []).map((item) => item.name).filter((name) => /alpha|beta|gamma/.test(name));
    };
    expect(await names({ q: "ORDERS alph" })).toEqual(["alpha"]);
    expect(await names({ q: "100%" })).toEqual(["alpha"]);
    expect(await names({ q: "1__%" })).toEqual([]);
    expect(await names({ features: ["rest", "java"] })).toEqual(["alpha"]);
    expect(await names({ status: "behind" })).toEqual(["beta"]);
    const proposal = { number: 1, webUrl: "p", version: "1.0.0", draft: false };
    await store.services.put({ ...aService("beta"), version: "0.9.0", features: ["java"], proposal });
    expect(await names({ status: "behind" })).toEqual([]);
    expect(await names({ status: "proposed" })).toEqual(["beta"]);
    expect((await store.services.find("local:acme/beta"))?.proposal).toEqual(proposal);
    expect(await names({ status: "unmanaged" })).toEqual(["gamma"]);
    expect(await names({ status: "up-to-date", q: "alpha" })).toEqual(["alpha"]);
    expect(await names({ version: "0.9.0" })).toEqual(["beta"]);
    expect(await store.services.search({ ...everything, cursor: "forged" })).toBeNull();
  });

  test("versions sort as versions", async () => {
    for (const version of ["1.10.0", "1.9.0", "1.9.0-rc.1"]) {
      await store.services.put({ ...aService(`sorted-${version}`), version });
    }
    const page = await store.services.search({ ...everything, q: "sorted", order: "version" });
    expect(page?.items.map((item) => item.version)).toEqual(["1.9.0-rc.1", "1.9.0", "1.10.0"]);
  });

  test("the audit trail is one chain, whoever adds to it at once", async () => {
    for (const action of ["one", "two", "three"]) {
      const event = { actor: "me", action, object: "o", result: "done", detail: "", request: null } as const;
      await store.audit.add(event);
    }
    await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        store.audit.add({
          actor: "me",
          action: `at-once-${index}`,
          object: "o",
          result: "refused",
          detail: "",
          request: null,
        }),
      ),
    );
    expect(await store.audit.verify()).toEqual({ intact: true, events: 13, firstBroken: null });
    const [, second] = await store.audit.list(0, 100);
    expect(second).toMatchObject({ seq: 2, action: "two" });
  });

  test.each([
    ["changed", sql`update audit_events set actor = 'nobody' where seq = 2`, 2],
    ["taken out", sql`delete from audit_events where seq = 2`, 3],
  ] as const)("a row that is %s breaks the audit trail there", async (_, damage, firstBroken) => {
    const location = await place();
    const trail = await openStore(location, quiet);
    for (const action of ["one", "two", "three"]) {
      const event = { actor: "me", action, object: "o", result: "done", detail: "", request: null } as const;
      await trail.audit.add(event);
    }
    await trail.close();
    const database = await openDatabase(location);
    await damage.execute(database.db);
    await database.close();
    const damaged = await openStore(location, quiet);
    expect(await damaged.audit.verify()).toMatchObject({ intact: false, firstBroken });
    await damaged.close();
  });

  test("accounts, sessions and tokens end when they should", async () => {
    const { accounts } = store;
    expect(await accounts.addFirst({ name: "ada", password: "hash" })).toBe(true);
    expect(await accounts.addFirst({ name: "eve", password: "hash" })).toBe(false);
    expect(await accounts.add({ name: "bob", role: "viewer", password: "hash" })).toBe("added");
    expect(await accounts.add({ name: "bob", role: "admin", password: "hash" })).toBe("exists");
    await accounts.openSession("s", "bob", "csrf");
    expect(await accounts.useSession("s", 0, 100)).toBeNull();
    expect((await accounts.useSession("s", 100, 100))?.account.role).toBe("viewer");
    expect(await accounts.setRole("bob", "creator")).toBe(true);
    expect((await accounts.useSession("s", 100, 100))?.account.role).toBe("creator");
    await accounts.addToken({ id: "t", user: "bob", name: "ci", hash: "h", scopes: ["read"], days: 1 });
    await accounts.addToken({ id: "old", user: "bob", name: "ci", hash: "old", scopes: ["read"], days: -1 });
    expect((await accounts.useToken("h"))?.account.name).toBe("bob");
    expect(await accounts.useToken("old")).toBeNull();
    expect(await accounts.removeToken("t", "ada")).toBe(false);
    expect(await accounts.remove("bob")).toBe(true);
    expect(await accounts.useSession("s", 100, 100)).toBeNull();
    expect(await accounts.useToken("h")).toBeNull();
  });

  test("one draft for each person, the last; it goes with the account", async () => {
    const { accounts, drafts } = store;
    await accounts.add({ name: "dora", role: "creator", password: "hash" });
    await drafts.put("dora", "name=a");
    const last = await drafts.put("dora", "name=b");
    await drafts.put("eve", "name=c");
    expect(await drafts.find("dora")).toEqual(last);
    expect(last.query).toBe("name=b");
    await accounts.remove("dora");
    expect(await drafts.find("dora")).toBeNull();
    await drafts.remove("eve");
    expect(await drafts.find("eve")).toBeNull();
  });

  test("a delivery of a webhook is known once it was added, for its connection alone", async () => {
    const { deliveries } = store;
    expect(await deliveries.has("github-acme", "1")).toBe(false);
    await Promise.all([1, 2].map(() => deliveries.add("github-acme", "1")));
    expect(await deliveries.has("github-acme", "1")).toBe(true);
    expect(await deliveries.has("github-other", "1")).toBe(false);
  });

  test("services are found by the name of their repository, whoever owns them", async () => {
    const names = ["twice", "twice", "once"];
    for (const [index, name] of names.entries()) {
      const id = `local:${index}/${name}`;
      await store.services.put({ ...aService(name), id, owner: String(index) });
    }
    const ids = async (forge: string) => (await store.services.named(forge, "twice")).map(({ id }) => id);
    expect((await ids("local")).toSorted()).toEqual(["local:0/twice", "local:1/twice"]);
    expect(await ids("elsewhere")).toEqual([]);
  });

  test("that a service was once proposed something is not forgotten by whoever saw it before that", async () => {
    const seen = { ...aService("once-proposed"), everProposed: false };
    const known = async () => (await store.services.find(seen.id))?.everProposed;
    await store.services.put(seen);
    expect(await known()).toBe(false);
    await store.services.put({ ...seen, everProposed: true });
    await store.services.put(seen);
    expect(await known()).toBe(true);
  });

  test("a preview is found until it expires", async () => {
    await store.previews.put("p", aRequest, 100);
    expect((await store.previews.find("p"))?.request).toEqual(aRequest);
    await store.previews.put("gone", aRequest, -1);
    expect(await store.previews.find("gone")).toBeNull();
  });
}

const everything: ServiceQuery = {
  q: null,
  template: null,
  version: null,
  owner: null,
  features: [],
  status: null,
  latest: { tiny: "1.0.0" },
  order: "name",
  descending: false,
  limit: 100,
  cursor: null,
};

async function submitted(store: Store, operation: Parameters<Store["journal"]["submit"]>[0]) {
  const made = await store.journal.submit(operation, null);
  if (made.kind !== "submitted") throw new Error("It was not submitted");
  return made;
}
