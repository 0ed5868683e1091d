import { once } from "node:events";
import { createServer } from "node:http";
import { buffer } from "node:stream/consumers";
import { onTestFinished } from "vitest";
import type { WebhookDelivery } from "../../src/forges/contract/webhooks.ts";

/** A server that hears webhooks, and what it heard. */
export async function aListener(): Promise<{
  readonly url: string;
  readonly deliveries: readonly WebhookDelivery[];
}> {
  const deliveries: WebhookDelivery[] = [];
  const server = createServer((request, response) => {
    const headers = Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [name, value?.toString()]),
    );
    const hear = async (): Promise<void> => {
      deliveries.push({ headers, body: await buffer(request) });
      response.end();
    };
    void hear();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close());
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("a TCP server has a port");
  return { url: `http://127.0.0.1:${address.port}/hooks/forge`, deliveries };
}
