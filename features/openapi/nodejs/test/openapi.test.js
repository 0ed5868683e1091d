import assert from "node:assert/strict";
import { test } from "node:test";
import { addRoutes } from "../src/routes/index.js";
import { testApp } from "./test-app.js";

const platform = ["GET /deepcheck", "GET /healthcheck", "GET /openapi.json", "GET /ready"];

test("every route is described, and nothing else", async () => {
  const routes = [...platform];
  const { app } = await testApp({
    addRoutes: (toApp, context) => {
      toApp.addHook("onRoute", ({ method, url }) => {
        // Several methods at once are the answers to wrong ones.
        if (typeof method === "string" && method !== "HEAD") routes.push(`${method} ${url.replaceAll(/:(\w+)/g, "{$1}")}`);
      });
      addRoutes(toApp, context);
    },
  });
  const { paths } = (await app.inject("/openapi.json")).json();
  const described = Object.entries(paths).flatMap(([path, operations]) =>
    Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`),
  );
  assert.deepEqual(described.sort(), routes.sort());
});
