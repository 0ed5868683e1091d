import { once } from "node:events";
import { createServer } from "node:http";
import type { Hit } from "../conformance/observations.ts";
import type { FailingService } from "../workflows/processes.ts";

/** A service on loopback that fails: it answers 503, or nothing. */
export async function failingService(): Promise<FailingService> {
  let hits: Hit[] = [];
  let answers = true;
  const server = createServer((request, response) => {
    const headers = Object.entries(request.headers).map(([name, value]) => [name, [value].flat().join(", ")]);
    hits.push({ atMs: performance.now(), headers: Object.fromEntries(headers) });
    if (answers) response.writeHead(503).end();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("a TCP server has a port");
  return {
    address: `http://127.0.0.1:${address.port}`,
    answer: (with503) => {
      answers = with503;
    },
    newHits: () => {
      const told = hits;
      hits = [];
      return told;
    },
    release: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
