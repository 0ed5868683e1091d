import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const checkout = fileURLToPath(new URL("../..", import.meta.url));

// In a process of its own, which is what has to survive.
const program = `
  import fastify from "fastify";
  import { gitHttpRoutes } from "./src/server/forge/git-http.ts";
  const app = fastify();
  app.addHook("onRequest", async (request) => {
    request.principal = { name: "ada", role: "admin", permissions: ["read"], by: "loopback", csrf: null };
  });
  gitHttpRoutes(app, { root: "/nowhere", environment: { PATH: "/nowhere" } });
  const answer = await app.inject("/git/acme/orders.git/info/refs?service=git-upload-pack");
  console.log(answer.json().code);
`;

test("a git that cannot be started fails the request, not the server", async () => {
  const words = ["--input-type=module", "--eval", program];
  const { stdout } = await promisify(execFile)(process.execPath, words, { cwd: checkout });
  expect(stdout.trim()).toBe("IM_GIT_FAILED");
});
