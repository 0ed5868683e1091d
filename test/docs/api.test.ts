import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { aServer, type TestServer } from "../support/a-server.ts";

let server: TestServer;
beforeAll(async () => {
  server = await aServer();
});
afterAll(() => server.stop());

test("docs/api.md names every address of the API, and no other", async () => {
  const text = await readFile("docs/api.md", "utf8");
  const description = (await (await fetch(`${server.server.address}/api/openapi.json`)).json()) as {
    readonly paths: Readonly<Record<string, object>>;
  };
  const real = Object.keys(description.paths).map((path) => path.replace("/api/v1", ""));
  const written = new Set(
    [...text.matchAll(/(?:GET|POST|PATCH|DELETE|`)[ ]?(\/[\w{}:./-]+)/g)].map(([, path = ""]) =>
      path.replace(/[.,]$/, ""),
    ),
  );
  const withoutContinuation = [...written].filter((path) => !["/api/v1", "/api/openapi.json"].includes(path));
  expect(real.filter((path) => !written.has(path) && !isShortened(path, text))).toEqual([]);
  const outside = ["/healthz", "/readyz", "/metrics", "/version"];
  expect(withoutContinuation.filter((path) => !real.includes(path) && !outside.includes(path))).toEqual([]);
});

/** `POST /operations/{id}:cancel`, `:retry`: the second is written short. */
function isShortened(path: string, text: string): boolean {
  const ending = /:[a-z]+$/.exec(path)?.[0];
  return ending !== undefined && text.includes(`\`${ending}\``);
}
