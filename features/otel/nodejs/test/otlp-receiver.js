import { json } from "node:stream/consumers";
import { upstream } from "./upstream.js";

/**
 * A collector: it takes spans at `endpoint`, as OTLP over HTTP. `spans` are those that have arrived, with their
 * attributes and those of their resource as plain objects.
 */
export async function otlpReceiver(t) {
  const spans = [];
  const endpoint = await upstream(t, async (request, response) => {
    const { resourceSpans } = await json(request);
    if (request.method === "POST" && request.url === "/v1/traces") spans.push(...resourceSpans.flatMap(readable));
    response.writeHead(200, { "content-type": "application/json" }).end("{}");
  });
  return { endpoint, spans };
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
