import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { aServer, type TestServer } from "../support/a-server.ts";

let server: TestServer;
beforeAll(async () => {
  server = await aServer({ accounts: true });
});
afterAll(() => server.stop());

const v1 = (path: string): string => `/api/v1${path}`;
const password = "correct horse battery";
const service = (name: string): object => ({
  template: "tiny",
  service: { name, owner: "acme" },
  forge: "local",
});

type Headers = Readonly<Record<string, string>>;

/** Signs in; what a browser would then send. */
async function signedIn(
  user: string,
  earlier: Headers = {},
): Promise<{ readonly cookie: string; readonly "x-csrf-token": string }> {
  const answer = await server.api("POST", v1("/session"), { body: { user, password }, headers: earlier });
  expect(answer.status).toBe(200);
  return { cookie: answer.headers.get("set-cookie")?.split(";")[0] ?? "", "x-csrf-token": answer.body.csrf };
}

test("without an account, nothing but the set-up link works, and that once", async () => {
  for (const path of ["/templates", "/services", "/operations", "/users", "/audit-events"]) {
    expect([path, (await server.api("GET", v1(path))).status]).toEqual([path, 401]);
  }
  expect((await server.api("GET", v1("/whoami"))).body).toMatchObject({ signedIn: false, needsSetup: true });
  const token = server.server.setUpLink?.split("#")[1] ?? "";
  const wrong = await server.api("POST", v1("/setup"), { body: { token: "x", user: "ada", password } });
  expect([wrong.status, wrong.body.code]).toEqual([403, "IM_SET_UP_REFUSED"]);
  const short = await server.api("POST", v1("/setup"), { body: { token, user: "ada", password: "short" } });
  expect(short.status).toBe(400);
  const made = await server.api("POST", v1("/setup"), { body: { token, user: "ada", password } });
  expect(made.body).toMatchObject({ user: "ada", role: "admin", needsSetup: false });
  expect(made.headers.get("set-cookie")).toMatch(/HttpOnly.*SameSite=Lax/);
  expect((await server.api("POST", v1("/setup"), { body: { token, user: "eve", password } })).status).toBe(
    403,
  );
});

test("a session needs its token for changes, and ends when it is closed", async () => {
  const ada = await signedIn("ada");
  const { cookie } = ada;
  expect((await server.api("GET", v1("/templates"), { headers: { cookie } })).status).toBe(200);
  const bare = await server.api("POST", v1("/services"), { body: service("bare"), headers: { cookie } });
  expect([bare.status, bare.body.code]).toEqual([403, "IM_CROSS_SITE"]);
  const foreign = { ...ada, origin: "https://evil.example" };
  expect(
    (await server.api("POST", v1("/services"), { body: service("bare"), headers: foreign })).status,
  ).toBe(403);
  const fresh = await signedIn("ada", { cookie });
  expect(fresh.cookie).not.toBe(cookie);
  expect((await server.api("GET", v1("/templates"), { headers: { cookie } })).status).toBe(401);
  expect((await server.api("DELETE", v1("/session"), { headers: fresh })).status).toBe(204);
  expect((await server.api("GET", v1("/templates"), { headers: fresh })).status).toBe(401);
});

test("each role may do its part, a change of role counts at once, and others' operations are not there", async () => {
  const ada = await signedIn("ada");
  for (const [name, role] of [
    ["vera", "viewer"],
    ["carl", "creator"],
  ] as const) {
    expect(
      (await server.api("POST", v1("/users"), { body: { name, role, password }, headers: ada })).status,
    ).toBe(201);
  }
  expect(
    (
      await server.api("POST", v1("/users"), {
        body: { name: "carl", role: "admin", password },
        headers: ada,
      })
    ).status,
  ).toBe(409);
  const vera = await signedIn("vera");
  const carl = await signedIn("carl");
  const denied = await server.api("POST", v1("/services"), { body: service("veras"), headers: vera });
  expect([denied.status, denied.body.detail]).toEqual([403, "it needs the permission `create`"]);
  for (const path of ["/users", "/connections"]) {
    expect((await server.api("GET", v1(path), { headers: carl })).status).toBe(403);
  }
  const made = await server.api("POST", v1("/services"), { body: service("carls"), headers: carl });
  expect(made.status).toBe(202);
  expect((await server.api("GET", v1(`/operations/${made.body.id}`), { headers: vera })).status).toBe(404);
  expect((await server.api("GET", v1("/operations"), { headers: vera })).body.items).toEqual([]);
  expect((await server.api("GET", v1(`/operations/${made.body.id}`), { headers: ada })).status).toBe(200);

  const adas = await server.api("POST", v1("/services"), { body: service("adas"), headers: ada });
  await expect
    .poll(async () => (await server.api("GET", v1("/services?q=adas"), { headers: ada })).body.total)
    .toBe(1);
  const forget = await server.api("DELETE", v1("/services/local:acme%2Fadas"), { headers: carl });
  expect([adas.status, forget.status, forget.body.detail]).toEqual([
    202,
    403,
    "it needs the permission `operate`",
  ]);

  const role = { body: { role: "creator" }, headers: ada };
  expect((await server.api("PATCH", v1("/users/vera"), role)).body.role).toBe("creator");
  expect((await server.api("POST", v1("/services"), { body: service("veras"), headers: vera })).status).toBe(
    202,
  );
  expect((await server.api("DELETE", v1("/users/vera"), { headers: ada })).status).toBe(204);
  expect((await server.api("GET", v1("/templates"), { headers: vera })).status).toBe(401);
});

test("everybody has a draft of their own, which only their own pages change, and which goes with the account", async () => {
  const [ada, carl] = [await signedIn("ada"), await signedIn("carl")];
  const put = (query: string, headers: Headers) =>
    server.api("PUT", v1("/draft"), { body: { query }, headers });
  const draftOf = async (headers: Headers) => (await server.api("GET", v1("/draft"), { headers })).body.query;
  expect((await put("name=adas", ada)).status).toBe(200);
  expect((await put("name=carls", carl)).status).toBe(200);
  expect([await draftOf(ada), await draftOf(carl)]).toEqual(["name=adas", "name=carls"]);
  for (const method of ["PUT", "DELETE"]) {
    const body = method === "PUT" ? { body: { query: "" } } : {};
    const crossed = await server.api(method, v1("/draft"), { ...body, headers: { cookie: carl.cookie } });
    expect([crossed.status, crossed.body.code]).toEqual([403, "IM_CROSS_SITE"]);
  }
  expect((await server.api("GET", v1("/draft"))).status).toBe(401);

  const dora = { name: "dora", role: "creator", password };
  const add = () => server.api("POST", v1("/users"), { body: dora, headers: ada });
  await add();
  await put("name=doras", await signedIn("dora"));
  expect((await server.api("DELETE", v1("/users/dora"), { headers: ada })).status).toBe(204);
  await add();
  expect(await draftOf(await signedIn("dora"))).toBe("");
  await server.api("PATCH", v1("/users/dora"), { body: { role: "viewer" }, headers: ada });
  expect((await put("name=doras", await signedIn("dora"))).status).toBe(403);
});

test("a token does what its scopes say, needs no other proof, and counts before a cookie", async () => {
  const carl = await signedIn("carl");
  const make = async (scopes: readonly string[]) =>
    (await server.api("POST", v1("/tokens"), { body: { name: "ci", scopes, days: 1 }, headers: carl })).body;
  const reader = await make(["read"]);
  const creator = await make(["read", "create"]);
  const greedy = await make(["read", "operate"]);
  const bearer = (token: { secret: string }): Headers => ({ authorization: `Bearer ${token.secret}` });
  expect((await server.api("GET", v1("/templates"), { headers: bearer(reader) })).status).toBe(200);
  expect(
    (await server.api("POST", v1("/services"), { body: service("by-token"), headers: bearer(reader) }))
      .status,
  ).toBe(403);
  expect(
    (await server.api("POST", v1("/services"), { body: service("by-token"), headers: bearer(creator) }))
      .status,
  ).toBe(202);
  expect((await server.api("POST", v1("/services:rebuild"), { headers: bearer(greedy) })).status).toBe(403);
  const ada = await signedIn("ada");
  const both = { cookie: ada.cookie, ...bearer(reader) };
  expect((await server.api("GET", v1("/whoami"), { headers: both })).body.user).toBe("carl");
  expect(
    (
      await server.api("POST", v1("/tokens"), {
        body: { name: "x", scopes: ["read"], days: 1 },
        headers: bearer(creator),
      })
    ).status,
  ).toBe(403);
  const list = await server.api("GET", v1("/tokens"), { headers: carl });
  expect(JSON.stringify(list.body)).not.toContain("imp_");
  expect((await server.api("DELETE", v1(`/tokens/${reader.id}`), { headers: carl })).status).toBe(204);
  expect((await server.api("GET", v1("/templates"), { headers: bearer(reader) })).status).toBe(401);
});

test("git clones with a token only", async () => {
  const carl = await signedIn("carl");
  const token = await server.api("POST", v1("/tokens"), {
    body: { name: "git", scopes: ["read"], days: 1 },
    headers: carl,
  });
  await expect
    .poll(async () => (await server.api("GET", v1("/services?q=carls"), { headers: carl })).body.total)
    .toBe(1);
  const list = (url: string) =>
    promisify(execFile)("git", ["ls-remote", url], {
      env: { PATH: process.env["PATH"] ?? "", GIT_TERMINAL_PROMPT: "0", GIT_CONFIG_GLOBAL: "/dev/null" },
    });
  const url = new URL("/git/acme/carls.git", server.server.address);
  await expect(list(url.href)).rejects.toThrow();
  url.username = "carl";
  url.password = token.body.secret;
  expect((await list(url.href)).stdout).toContain("refs/heads/main");
});

test("what is counted is fit for Prometheus, and names nobody and nothing of theirs", async () => {
  const metrics = await (await fetch(`${server.server.address}/metrics`)).text();
  const samples = metrics.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  const isSample = /^[a-zA-Z_:][\w:]*(\{(\w+="([^"\\]|\\.)*",?)*\})? (NaN|[+-]?(Inf|[\d.e+-]+))$/;
  expect(samples.filter((line) => !isSample.test(line))).toEqual([]);
  expect(samples.filter((line) => line.startsWith("im_operations_total{")).length).toBeGreaterThan(0);
  expect(samples.filter((line) => /ada|carl|vera|dora|acme|by-token/.test(line))).toEqual([]);
});

test("guessing passwords is slowed down, the same for names that exist and names that do not", async () => {
  for (const user of ["carl", "nobody"]) {
    const answers = [];
    for (let attempt = 0; attempt < 8; attempt += 1) {
      const { status, body } = await server.api("POST", v1("/session"), {
        body: { user, password: "wrong" },
      });
      answers.push(`${status} ${body.code} ${body.title}`);
    }
    expect(answers.at(-1)).toBe("429 IM_TOO_MANY_REQUESTS There were too many wrong passwords");
  }
});

test("no other address is served without sign-in", async () => {
  await expect(aServer({ host: "0.0.0.0" })).rejects.toMatchObject({ code: "IM_ADDRESS_REFUSED" });
});
