import { request } from "node:http";
import type { Answer } from "../conformance/observations.ts";
import type { Request } from "../workflows/processes.ts";

/** Asks once, on a connection of its own that the service may keep open. */
export function ask({ port, method, path, headers, seconds }: Request): Promise<Answer> {
  const started = performance.now();
  return new Promise((resolve) => {
    const silent = (error: Error): void => resolve({ kind: "silent", because: error.message });
    const sent = request(
      {
        host: "127.0.0.1",
        port,
        method,
        path,
        // The service is to decide whether the connection goes on.
        headers: { connection: "keep-alive", ...headers },
        agent: false,
        timeout: seconds * 1000,
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("error", silent);
        response.on("end", () => {
          sent.destroy();
          resolve({
            kind: "answered",
            status: response.statusCode ?? 0,
            headers: Object.fromEntries(
              Object.entries(response.headers).map(([name, value]) => [name, [value].flat().join(", ")]),
            ),
            body: Buffer.concat(chunks).toString("utf8"),
            ms: performance.now() - started,
          });
        });
      },
    );
    sent.on("timeout", () => sent.destroy(new Error(`no answer within ${seconds} s`)));
    sent.on("error", silent);
    sent.end();
  });
}
