import cookie from "@fastify/cookie";
import fastify from "fastify";
import { expect, test } from "vitest";
import type { RouteApp } from "../../src/server/api/route-app.ts";
import { authenticate } from "../../src/server/security/authenticate.ts";

test("a session is looked up for the API, and not for pages, their files, health and metrics", async () => {
  let lookedUp = 0;
  const app: RouteApp = fastify();
  await app.register(cookie);
  authenticate(app, {
    mode: "accounts",
    address: () => "http://server",
    accounts: {
      async useSession() {
        lookedUp += 1;
        return null;
      },
      useToken: async () => null,
    },
  });
  const who = (request: { readonly principal: unknown }) => ({ signedIn: request.principal !== null });
  app.get("/page", { config: { access: "public", plain: true } }, async (request) => who(request));
  app.get("/whoami", { config: { access: "public" } }, async (request) => who(request));
  app.get("/clone", { config: { access: "read", plain: true } }, async (request) => who(request));
  const statusOf = async (url: string, headers: Readonly<Record<string, string>>): Promise<number> =>
    (await app.inject({ url, headers })).statusCode;

  expect([await statusOf("/page", { cookie: "im-session=x" }), lookedUp]).toEqual([200, 0]);
  expect([await statusOf("/whoami", { cookie: "im-session=x" }), lookedUp]).toEqual([200, 1]);
  expect(await statusOf("/clone", { cookie: "im-session=x" })).not.toBe(200);
  expect(lookedUp).toBe(2);
  // A token that is none is said to be none, wherever it is sent.
  expect(await statusOf("/page", { authorization: "Bearer x" })).not.toBe(200);
});
