import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { aClone } from "../support/a-clone.ts";
import { aServer, type TestServer } from "../support/a-server.ts";
import { byCodeUnit } from "../../src/text/compare.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";

// The server runs in this process: a synchronous child that calls it would wait for ever.
const run = async (command: string, words: readonly string[], cwd?: string): Promise<string> =>
  (await promisify(execFile)(command, [...words], cwd === undefined ? {} : { cwd })).stdout;

let server: TestServer;
beforeAll(async () => {
  server = await aServer();
});
afterAll(() => server.stop());

const v1 = (path: string): string => `/api/v1${path}`;
const tiny = (name: string, more: object = {}): object => ({
  template: "tiny",
  service: { name, owner: "acme", description: "Takes orders" },
  forge: "local",
  ...more,
});

/** Creates a service and waits for the end of its operation. */
async function created(body: object, headers: Readonly<Record<string, string>> = {}) {
  const { status, body: operation } = await server.api("POST", v1("/services"), { body, headers });
  expect(status).toBe(202);
  return ended(operation.id);
}

async function ended(id: string) {
  for (let after = 0; ;) {
    const { body } = await server.api("GET", v1(`/operations/${id}/events?after=${after}&wait=10`));
    after = body.last;
    if (["succeeded", "failed", "cancelled"].includes(body.status)) {
      return (await server.api("GET", v1(`/operations/${id}`))).body;
    }
  }
}

test("templates are listed, found and described with the model that the browser resolves with", async () => {
  const list = await server.api("GET", v1("/templates"));
  expect(list.body.items.map((each: { name: string }) => each.name)).toEqual(["tiny"]);
  expect((await server.api("GET", v1("/templates?language=COBOL"))).body.items).toEqual([]);
  const { body } = await server.api("GET", v1("/templates/tiny"));
  expect(body.features.map((each: { id: string }) => each.id)).toEqual(["java", "kotlin", "checker"]);
  expect(body.model.features.map((each: { id: string }) => each.id)).toEqual(["java", "kotlin", "checker"]);
  const files = await server.api("GET", v1("/templates/tiny/files?feature=checker"));
  expect(files.body.items).toMatchObject([
    { path: "checker.xml", owner: { kind: "feature", id: "checker" } },
  ]);
  const unknown = await server.api("GET", v1("/templates/tinny"));
  expect(unknown.status).toBe(404);
  expect(unknown.body).toMatchObject({ code: "IM_NOT_FOUND", hint: "Did you mean `tiny`?" });
});

test("a form is kept until it is dropped, and only what a form can be", async () => {
  const query = "template=tiny&name=orders&description=Takes+orders";
  expect((await server.api("GET", v1("/draft"))).body).toEqual({ query: "", savedAt: null });
  await server.api("PUT", v1("/draft"), { body: { query: "template=tiny" } });
  const saved = await server.api("PUT", v1("/draft"), { body: { query } });
  expect(saved.body).toMatchObject({ query });
  expect((await server.api("GET", v1("/draft"))).body).toEqual(saved.body);
  for (const bad of ["x".repeat(8_001), "name=a\u0000b", "name=ü"]) {
    const refused = await server.api("PUT", v1("/draft"), { body: { query: bad } });
    expect([refused.status, refused.body.errors[0].pointer]).toEqual([400, "/query"]);
  }
  for (const _ of ["once", "again"]) expect((await server.api("DELETE", v1("/draft"))).status).toBe(204);
  expect((await server.api("GET", v1("/draft"))).body.query).toBe("");
});

test("guidelines say what is thought of technologies, and templates what they bring of them", async () => {
  const { body } = await server.api("GET", v1("/guidelines"));
  expect(body.items[0]).toMatchObject({
    id: "java",
    area: "Tools",
    advice: [{ stack: null, status: "recommended" }],
    usedBy: [{ kind: "feature", id: "java", stacks: ["tiny"] }],
  });
  const onTiny = { stack: "tiny", status: "deprecated", replacedBy: { id: "java", name: "Java" } };
  expect(body.items[1].advice).toMatchObject([{ stack: null, status: "acceptable" }, onTiny]);
  const template = await server.api("GET", v1("/templates/tiny"));
  expect(template.body.features[2].technologies).toMatchObject([{ id: "checker", advice: onTiny }]);
});

test("a resolution explains every feature; a conflict is an answer with verified fixes", async () => {
  const good = await server.api("POST", v1("/templates/tiny/resolutions"), { body: { with: ["kotlin"] } });
  expect(good.body.on).toEqual(["kotlin"]);
  const checker = good.body.features.find((each: { id: string }) => each.id === "checker");
  expect(checker.state.kind).toBe("blocked");
  const conflict = await server.api("POST", v1("/templates/tiny/resolutions"), {
    body: { with: ["kotlin", "checker"] },
  });
  expect(conflict.status).toBe(200);
  expect(conflict.body.refusals[0].kind).toBe("conflict");
  expect(conflict.body.refusals[0].fixes.length).toBeGreaterThan(0);
  for (const fix of conflict.body.refusals[0].fixes) {
    const { with: chosen, without } = fix.selection;
    const mended = await server.api("POST", v1("/templates/tiny/resolutions"), {
      body: { with: chosen, without },
    });
    expect(mended.body.kind).toBe("resolved");
  }
});

test("an unknown feature is refused at its place, with the one that was meant", async () => {
  const { status, body } = await server.api("POST", v1("/templates/tiny/resolutions"), {
    body: { with: ["java", "chekker"] },
  });
  expect(status).toBe(422);
  expect(body.errors).toMatchObject([
    { pointer: "/with/1", code: "IM_FEATURE_UNKNOWN", hint: "Did you mean `checker`?" },
  ]);
});

test("a preview shows every file, who wrote it, and the same hash every time", async () => {
  const body = { template: "tiny", with: ["checker"], service: { name: "orders" } };
  const first = await server.api("POST", v1("/previews"), { body });
  const second = await server.api("POST", v1("/previews"), { body });
  expect(first.status).toBe(201);
  expect(second.body.sha256).toBe(first.body.sha256);
  expect(second.body.id).toBe(first.body.id);
  const checker = first.body.files.find((file: { path: string }) => file.path === "checker.xml");
  expect(checker).toMatchObject({ text: true, writers: [{ owner: { kind: "feature", id: "checker" } }] });
  const run = first.body.files.find((file: { path: string }) => file.path === "bin/run");
  expect(run.executable).toBe(true);

  const content = await server.api("GET", v1(`/previews/${first.body.id}/file?path=bin%2Frun`));
  expect(content.body.text).toBe("#!/bin/sh\nexec true\n");
  expect((await server.api("GET", v1(`/previews/${first.body.id}/file?path=..%2Fetc`))).status).toBe(404);
  const diff = await server.api("GET", v1(`/previews/${first.body.id}/diff?against=default`));
  const paths = diff.body.files.map((file: { path: string; kind: string }) => `${file.kind} ${file.path}`);
  expect(paths).toEqual(["changed .instant-micros.json", "added checker.xml"]);
  expect((await server.api("GET", v1("/previews/nothing"))).status).toBe(404);
});

test("archives have the same bytes from every address, and unpack with their executable bits", async () => {
  const { body } = await server.api("POST", v1("/previews"), {
    body: { template: "tiny", service: { name: "orders" } },
  });
  const zip = await server.api("GET", v1(`/previews/${body.id}/archive`));
  const starter = await fetch(`${server.server.address}/starter.zip?template=tiny&name=orders`);
  const archive = await server.api("GET", v1("/archives?template=tiny&name=orders&format=zip"));
  expect(createHash("sha256").update(zip.bytes).digest("hex")).toBe(body.sha256);
  expect(Buffer.from(await starter.arrayBuffer()).equals(zip.bytes)).toBe(true);
  expect(archive.bytes.equals(zip.bytes)).toBe(true);
  expect(starter.headers.get("content-disposition")).toBe('attachment; filename="orders.zip"');

  const tgz = await server.api("GET", v1(`/previews/${body.id}/archive?format=tgz`));
  const again = await server.api("GET", v1("/archives?template=tiny&name=orders&format=tgz"));
  expect(again.bytes.equals(tgz.bytes)).toBe(true);
  const folder = await temporaryDirectory();
  writeFileSync(join(folder, "a.tgz"), tgz.bytes);
  const listing = await run("tar", ["-tvzf", join(folder, "a.tgz")]);
  expect(listing).toMatch(/-rwxr-xr-x .* orders\/bin\/run/);
  expect(listing.split("\n").filter((line) => line !== "" && !line.includes(" orders/"))).toEqual([]);
  await run("tar", ["-xzf", join(folder, "a.tgz"), "-C", folder]);
  const id = await run("sh", ["-c", "git init -q . && git add -A && git write-tree"], join(folder, "orders"));
  expect(id.trim()).toBe(body.tree);
});

test("a refused archive is a problem and no download", async () => {
  const response = await fetch(`${server.server.address}/starter.zip?template=tiny&features=bad`);
  expect(response.status).toBe(422);
  expect(response.headers.get("content-type")).toContain("application/problem+json");
  expect(response.headers.get("content-disposition")).toBeNull();
});

test("a service is created, can be cloned from the address shown, and is found again", async () => {
  const operation = await created(tiny("orders", { with: ["checker"], answers: { port: 9000 } }));
  expect(operation).toMatchObject({ status: "succeeded", error: null });
  expect(operation.steps.map((step: { status: string }) => step.status)).toEqual(
    Array.from({ length: 7 }, () => "succeeded"),
  );
  const { git } = await aClone(operation.result.cloneUrl);
  expect(await git.revparse("HEAD^{tree}")).toBe(operation.result.tree);
  await git.commit("Mine", { "--allow-empty": null });
  await git.push("origin", "main");

  const id = encodeURIComponent(operation.result.service);
  const { body } = await server.api("GET", v1(`/services/${id}`));
  expect(body).toMatchObject({ name: "orders", status: "up-to-date", answers: { port: 9000 } });
  expect(body.resolved.map((each: { id: string }) => each.id)).toEqual(["checker", "java"]);
  const log = await server.api("GET", v1(`/operations/${operation.id}/log`));
  expect(log.body).toMatch(/push: main is at/);
});

test("the same tree comes from preview and creation", async () => {
  const body = { template: "tiny", service: { name: "same", owner: "acme", description: "d" } };
  const preview = await server.api("POST", v1("/previews"), { body });
  const operation = await created({ ...body, forge: "local" });
  expect(operation.result.tree).toBe(preview.body.tree);
});

test("every bad name has its own explanation, and nothing is created", async () => {
  const names = ["my service!", "../x", "-rf", "con", "a".repeat(300), "", "😀😀😀", "Ａdmin", "dots.", "ab"];
  const messages = new Set<string>();
  for (const name of names) {
    const { status, body } = await server.api("POST", v1("/services"), { body: tiny(name) });
    expect(status).toBe(422);
    expect(body.errors[0]).toMatchObject({ code: "IM_NAME_INVALID", pointer: "/service/name" });
    messages.add(body.errors[0].because);
  }
  expect(messages.size).toBeGreaterThanOrEqual(5);
  const { body } = await server.api("GET", v1("/services?q=con"));
  expect(body.items.map((each: { name: string }) => each.name)).not.toContain("con");
});

test("malformed, unknown, forged and oversized requests are refused at the place that is wrong", async () => {
  const cases: readonly (readonly [string, string, unknown, number, string, string?])[] = [
    ["POST", "/services", "{", 400, "IM_REQUEST_INVALID"],
    ["POST", "/services", {}, 400, "IM_REQUEST_INVALID", "/template"],
    ["POST", "/services", tiny("orders-x", { withh: [] }), 400, "IM_REQUEST_INVALID", "/withh"],
    ["POST", "/services", tiny("orders-x", { with: "java" }), 400, "IM_REQUEST_INVALID", "/with"],
    ["POST", "/services", tiny("orders-x", { forge: "github" }), 422, "IM_FORGE_UNKNOWN", "/forge"],
    ["POST", "/services", tiny("orders-x", { template: "tny" }), 422, "IM_STACK_UNKNOWN", "/template"],
    [
      "POST",
      "/services",
      tiny("orders-x", { answers: { port: "x" } }),
      422,
      "IM_ANSWER_INVALID",
      "/answers/port",
    ],
    [
      "POST",
      "/services",
      tiny("orders-x", { answers: { __proto: 1 } }),
      422,
      "IM_QUESTION_UNKNOWN",
      "/answers/__proto",
    ],
    [
      "POST",
      "/services",
      tiny("orders-x", { with: ["kotlin", "checker"] }),
      422,
      "IM_SELECTION_REFUSED",
      "/with",
    ],
    ["POST", "/services", '{"__proto__":{"template":"tiny"}}', 400, "IM_REQUEST_INVALID"],
    ["POST", "/services", "x".repeat(300_000), 413, "IM_REQUEST_TOO_LARGE"],
    ["GET", "/services?limit=1000", undefined, 400, "IM_REQUEST_INVALID", "?limit"],
    ["GET", "/services?pagesize=3", undefined, 400, "IM_REQUEST_INVALID", "?pagesize"],
    ["GET", "/services?cursor=forged", undefined, 400, "IM_CURSOR_INVALID", "?cursor"],
    ["GET", "/nothing", undefined, 404, "IM_NOT_FOUND"],
    ["GET", "/services/nothing", undefined, 404, "IM_NOT_FOUND"],
    ["POST", "/operations/nothing:cancel", undefined, 404, "IM_NOT_FOUND"],
  ];
  for (const [method, path, body, status, code, pointer] of cases) {
    const answer = await server.api(method, v1(path), body === undefined ? {} : { body });
    expect([path, answer.status, answer.body.code]).toEqual([path, status, code]);
    if (pointer !== undefined) expect(answer.body.errors[0].pointer).toBe(pointer);
  }
  const form = { headers: { "content-type": "application/x-www-form-urlencoded" }, body: "a=b" };
  expect((await server.api("POST", v1("/services"), form)).status).toBe(415);
});

test("text in answers and descriptions is text, whatever it looks like", async () => {
  const description = '{{constructor.constructor "return process"}} ${x} <script>';
  const { body } = await server.api("POST", v1("/previews"), {
    body: { template: "tiny", service: { name: "plain", description } },
  });
  const readme = await server.api("GET", v1(`/previews/${body.id}/file?path=README.md`));
  expect(readme.body.text).toContain(description);
  const program = { type: "Program", body: [] };
  const refused = await server.api("POST", v1("/previews"), {
    body: { template: "tiny", answers: { port: program } },
  });
  expect(refused.status).toBe(400);
});

test("twenty requests at once with one key create one service", async () => {
  const headers = { "idempotency-key": "twenty" };
  const all = await Promise.all(
    Array.from({ length: 20 }, () => server.api("POST", v1("/services"), { body: tiny("twenty"), headers })),
  );
  expect(new Set(all.map((each) => each.status))).toEqual(new Set([202]));
  expect(new Set(all.map((each) => each.body.id)).size).toBe(1);
  expect((await ended(all[0]?.body.id)).status).toBe("succeeded");
  const later = await server.api("POST", v1("/services"), { body: tiny("twenty"), headers });
  expect(later.body.id).toBe(all[0]?.body.id);
  const other = await server.api("POST", v1("/services"), { body: tiny("other"), headers });
  expect([other.status, other.body.code]).toEqual([422, "IM_IDEMPOTENCY_KEY_REUSED"]);
  const keyless = await server.api("POST", v1("/services"), { body: tiny("twenty") });
  expect([keyless.status, keyless.body.errors[0].pointer]).toEqual([422, "/service/name"]);
});

test("a name can be looked up before it is used", async () => {
  const check = async (name: string) =>
    (
      await server.api(
        "GET",
        v1(`/repositories:check?forge=local&owner=acme&name=${encodeURIComponent(name)}`),
      )
    ).body;
  await created(tiny("taken"));
  expect(await check("free-name")).toMatchObject({ available: true });
  expect(await check("taken")).toMatchObject({ available: false });
  expect(await check("My Name")).toMatchObject({ available: false, suggestion: "my-name" });
  const nowhere = await server.api("GET", v1("/repositories:check?forge=locla&owner=acme&name=orders"));
  expect([nowhere.status, nowhere.body.errors[0]]).toMatchObject([422, { pointer: "?forge" }]);
});

test("a finished operation is neither cancelled nor retried", async () => {
  const { id } = await created(tiny("finished"));
  expect((await server.api("POST", v1(`/operations/${id}:cancel`))).status).toBe(409);
  expect((await server.api("POST", v1(`/operations/${id}:retry`))).status).toBe(409);
});

test("events are streamed with their numbers, and a reader that comes back goes on where it was", async () => {
  const { id, lastEvent } = await created(tiny("streamed"));
  const read = async (headers: Readonly<Record<string, string>>): Promise<readonly number[]> => {
    const response = await fetch(`${server.server.address}/api/v1/operations/${id}/events`, {
      headers: { accept: "text/event-stream", ...headers },
    });
    const text = await response.text();
    return [...text.matchAll(/^id: (\d+)$/gm)].map(([, seq]) => Number(seq));
  };
  expect(await read({})).toEqual(Array.from({ length: lastEvent }, (_, index) => index + 1));
  expect(await read({ "last-event-id": String(lastEvent - 2) })).toEqual([lastEvent - 1, lastEvent]);
});

test("the list is searched, paged and exported", async () => {
  for (const name of ["page-a", "page-b", "page-c"]) await created(tiny(name));
  const first = await server.api("GET", v1("/services?q=page&sort=name&limit=2"));
  expect(first.body).toMatchObject({ total: 3, items: [{ name: "page-a" }, { name: "page-b" }] });
  const link = /<(.*)>; rel="next"/.exec(first.headers.get("link") ?? "")?.[1] ?? "";
  const second = await server.api("GET", link);
  expect(second.body.items).toMatchObject([{ name: "page-c" }]);
  const csv = await server.api("GET", v1("/services.csv?q=page&sort=name"));
  expect(
    csv.body
      .split("\r\n")
      .slice(1, 4)
      .map((line: string) => line.split(",")[1]),
  ).toEqual(["page-a", "page-b", "page-c"]);
  const summary = await server.api("GET", v1("/services:summary"));
  expect(summary.body.templates).toMatchObject([{ template: "tiny", version: "1.0.0" }]);
});

test("a service is taken off the list, and its repository stays", async () => {
  const { result } = await created(tiny("leaving"));
  const path = v1(`/services/${encodeURIComponent(result.service)}`);
  expect((await server.api("DELETE", path)).status).toBe(204);
  expect((await server.api("GET", path)).status).toBe(404);
  expect((await server.api("DELETE", path)).status).toBe(404);
  const { git } = await aClone(result.cloneUrl);
  expect(await git.revparse("HEAD^{tree}")).toBe(result.tree);
});

test("a page of another site can neither change anything nor reach the server by another name", async () => {
  for (const headers of [{ origin: "https://evil.example" }, { "sec-fetch-site": "cross-site" }]) {
    const { status, body } = await server.api("POST", v1("/services"), { body: tiny("crossed"), headers });
    expect([status, body.code]).toEqual([403, "IM_CROSS_SITE"]);
  }
  // fetch does not let anybody set `Host`.
  const said = await run("curl", [
    "-s",
    "-o",
    "/dev/null",
    "-w",
    "%{http_code}",
    "-H",
    "Host: evil.example",
    `${server.server.address}/api/v1/templates`,
  ]);
  expect(said).toBe("403");
  const preflight = await fetch(`${server.server.address}/api/v1/services`, {
    method: "OPTIONS",
    headers: { origin: "https://evil.example", "access-control-request-method": "POST" },
  });
  expect(preflight.headers.get("access-control-allow-origin")).toBeNull();
});

test("refusals and effects are in the audit trail, whose chain is whole", async () => {
  const { body } = await server.api("GET", v1("/audit-events?limit=1000"));
  const actions = body.items.map(
    (each: { action: string; result: string }) => `${each.action} ${each.result}`,
  );
  expect(actions).toContain("service.create done");
  expect(actions).toContain("POST /api/v1/services refused");
  expect((await server.api("GET", v1("/audit-events:verify"))).body).toMatchObject({ intact: true });
});

test("only git's own calls reach a repository over HTTP", async () => {
  const { address } = server.server;
  for (const path of [
    "acme/orders.git/config",
    "acme/orders.git/HEAD",
    "acme/orders.git/objects/info/packs",
    ".forge/x.git/info/refs?service=git-upload-pack",
    "acme/..%2Fx.git/info/refs?service=git-upload-pack",
    "acme/orders.git/info/refs",
    "acme/orders.git/info/refs?service=git-upload-archive",
  ]) {
    expect([path, (await fetch(`${address}/git/${path}`)).status]).toEqual([path, 404]);
  }
});

test("every page forbids foreign content, and errors have a page", async () => {
  const page = await fetch(`${server.server.address}/`);
  expect(page.headers.get("content-security-policy")).toContain("default-src 'self'");
  expect(page.headers.get("x-content-type-options")).toBe("nosniff");
  const code = await fetch(`${server.server.address}/errors/IM_NAME_INVALID`);
  expect(await code.text()).toContain("IM_NAME_INVALID");
});

test("the server says that it is ready, and counts without naming anybody", async () => {
  expect((await fetch(`${server.server.address}/healthz`)).status).toBe(200);
  expect((await fetch(`${server.server.address}/readyz`)).status).toBe(200);
  const metrics = await (await fetch(`${server.server.address}/metrics`)).text();
  expect(metrics).toMatch(/im_operations_total\{kind="create-service",result="succeeded"\} \d+/);
  expect(metrics).not.toContain("acme");
});

test("the list of services is made again from the manifests, after the store is lost", async () => {
  await server.api("POST", v1("/services"), { body: tiny("kept") }).then(({ body }) => ended(body.id));
  const names = async () =>
    (await server.api("GET", v1("/services?sort=name&limit=100"))).body.items.map(
      (each: { name: string; commit: string; template: string }) => each.name,
    );
  // One was taken off the list, and its repository is still there.
  const before = [...(await names()), "leaving"].toSorted(byCodeUnit);
  await server.server.stop();
  await rm(join(server.home, "store"), { recursive: true });
  server = await server.restart();
  expect(await names()).toEqual([]);
  const report = await server.api("POST", v1("/services:rebuild"));
  expect(report.body).toMatchObject({ found: before.length, added: before.length, ignored: [] });
  expect(await names()).toEqual(before);
  expect((await server.api("POST", v1("/services:rebuild"))).body).toMatchObject({
    added: 0,
    updated: before.length,
  });
});
