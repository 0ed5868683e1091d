import { once } from "node:events";
import { createServer } from "node:http";
import { json } from "node:stream/consumers";

/**
 * A collector: it takes spans at `endpoint`, as OTLP over HTTP. `spans` are those that have arrived, with their
 * attributes and those of their resource as plain objects; `untilSpans` waits until there are as many.
 */
export async function otlpReceiver(t, { status = 200 } = {}) {
  const spans = [];
  const waiting = [];
  const server = createServer(async (request, response) => {
    const { resourceSpans } = await json(request);
    if (status === 200 && request.method === "POST" && request.url === "/v1/traces") {
      spans.push(...resourceSpans.flatMap(readable));
    }
    response.writeHead(status, { "content-type": "application/json" }).end("{}");
    waiting.splice(0).forEach((look) => look());
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  t.after(() => {
    server.close();
    server.closeAllConnections();
  });
  const untilSpans = async (count) => {
    while (spans.length < count) await new Promise((resolve) => waiting.push(resolve));
    return spans;
  };
  return { endpoint: `http://127.0.0.1:${server.address().port}`, spans, untilSpans };
}

function readable({ resource, scopeSpans }) {
  return scopeSpans.flatMap((scope) =>
    scope.spans.map((span) => ({
      ...span,
      attributes: plain(span.attributes),
      resource: plain(resource.attributes),
    })),
  );
}

function plain(attributes) {
  return Object.fromEntries(attributes.map(({ key, value }) => [key, Object.values(value)[0]]));
}
