import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { forgeFetch } from "../../../src/forges/http/forge-fetch.ts";
import { freePort } from "../../../src/processes/free-port.ts";

async function aServer(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const fetchOf = (origin: string, seconds = 30) =>
  forgeFetch({ host: "the forge", origin, seconds, longest: 1_000 }, globalThis.fetch);

test("an answer is an answer, whatever its status", async () => {
  const origin = await aServer((request, response) => {
    response
      .writeHead(request.url === "/nothing" ? 204 : 418, { "x-a": "b" })
      .end(request.url === "/nothing" ? "" : "tea");
  });
  const answer = await fetchOf(origin)(`${origin}/`);
  expect([answer.status, answer.headers.get("x-a"), await answer.text()]).toEqual([418, "b", "tea"]);
  expect((await fetchOf(origin)(`${origin}/nothing`, { method: "DELETE" })).status).toBe(204);
});

test("credentials go to one origin, whatever address is asked for and wherever an answer leads", async () => {
  const seen: string[] = [];
  const elsewhere = await aServer((request, response) => {
    seen.push(request.headers.authorization ?? "nothing");
    response.end();
  });
  const origin = await aServer((_, response) => response.writeHead(302, { location: `${elsewhere}/` }).end());
  const headers = { authorization: "Bearer canary" };
  for (const address of [`${origin}/`, `${elsewhere}/page/2`, origin.replace("127.0.0.1", "localhost")]) {
    await expect(fetchOf(origin)(address, { headers })).rejects.toMatchObject({
      code: "IM_FORGE_REFUSED",
      recovery: { retry: "never" },
    });
  }
  expect(seen).toEqual([]);
});

test("reading follows where the forge leads within itself; writing does not", async () => {
  const asked: string[] = [];
  const origin = await aServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    if (request.url === "/new") response.end("here");
    else response.writeHead(307, { location: request.url === "/round" ? "/round" : "/new" }).end();
  });
  expect(await (await fetchOf(origin)(`${origin}/old`)).text()).toBe("here");
  expect((await fetchOf(origin)(`${origin}/old`, { method: "POST", body: "{}" })).status).toBe(307);
  expect((await fetchOf(origin)(`${origin}/round`)).status).toBe(307);
  expect(asked).toEqual([
    "GET /old",
    "GET /new",
    "POST /old",
    ...Array.from({ length: 4 }, () => "GET /round"),
  ]);
});

test("a server that is not there has done nothing", async () => {
  const gone = `http://127.0.0.1:${await freePort()}`;
  for (const method of ["GET", "POST"]) {
    await expect(fetchOf(gone)(`${gone}/`, { method })).rejects.toMatchObject({
      code: "IM_FORGE_UNREACHABLE",
      because: expect.stringContaining("ECONNREFUSED"),
      recovery: { retry: "later", scope: "forge" },
    });
  }
});

test.each([
  ["cut", ({ socket }: { socket: { destroy(): void } }) => socket.destroy()],
  ["silent", () => {}],
])("a connection that is %s leaves open what a write did, and a read did nothing", async (_, then) => {
  const origin = await aServer((request) => then(request));
  const fetch = fetchOf(origin, 0.3);
  await expect(fetch(`${origin}/`)).rejects.toMatchObject({ code: "IM_FORGE_UNREACHABLE" });
  await expect(fetch(`${origin}/`, { method: "POST", body: "{}" })).rejects.toMatchObject({
    code: "IM_FORGE_OUTCOME_UNKNOWN",
    recovery: { retry: "look" },
  });
});

test("an answer that does not end is not read to its end", async () => {
  const origin = await aServer((_, response) => {
    const more = (): void => {
      if (response.write("x".repeat(10_000))) setImmediate(more);
      else response.once("drain", more);
    };
    more();
  });
  await expect(fetchOf(origin)(`${origin}/`)).rejects.toMatchObject({
    code: "IM_FORGE_REFUSED",
    because: "it has more than 1000 bytes",
  });
});
