import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import { expect, onTestFinished, test } from "vitest";
import { askServer } from "../../src/cli/ask-server.ts";

/** The address of a server that gives this answer, and the tokens that it was sent. */
async function answering(
  answer: (response: ServerResponse) => void,
): Promise<{ readonly address: string; readonly sent: readonly unknown[] }> {
  const sent: unknown[] = [];
  const server = createServer((request, response) => {
    sent.push(request.headers.authorization);
    answer(response);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close());
  const place = server.address();
  if (place === null || typeof place === "string") throw new Error("It does not listen");
  return { address: `http://127.0.0.1:${place.port}`, sent };
}

test("a server is asked with the token of the environment, and its JSON comes back", async () => {
  const { address, sent } = await answering((response) => response.end('{"found":1}'));
  expect(await askServer("POST", "/api", address, { INSTANT_MICROS_TOKEN: "imp_x" })).toEqual({ found: 1 });
  expect(await askServer("GET", "/api", address, {})).toEqual({ found: 1 });
  expect(sent).toEqual(["Bearer imp_x", undefined]);
});

test.each([
  [403, '{"code":"IM_FORBIDDEN","title":"You may not do this"}', "IM_FORBIDDEN", "You may not do this"],
  [400, '{"code":"OF_ANOTHER_VERSION","title":"No"}', "IM_UNAVAILABLE", "No"],
  [502, "<html>Bad gateway</html>", "IM_UNAVAILABLE", / answered 502$/],
  [200, "<html>Sign in</html>", "IM_UNAVAILABLE", / answered 200$/],
])("%i with %s is %s", async (status, body, code, message) => {
  const { address } = await answering((response) => response.writeHead(status).end(body));
  await expect(askServer("GET", "/api", address, {})).rejects.toMatchObject({
    code,
    message: typeof message === "string" ? message : expect.stringMatching(message),
  });
});

test("where nobody listens, that is said", async () => {
  await expect(askServer("GET", "/api", "http://127.0.0.1:9", {})).rejects.toMatchObject({
    code: "IM_UNAVAILABLE",
    message: "No server answers at http://127.0.0.1:9",
  });
});
