import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import { onTestFinished } from "vitest";

interface Attribute {
  readonly key: string;
  readonly value: { readonly stringValue?: string };
}

interface Span {
  readonly traceId: string;
  readonly parentSpanId?: string;
  readonly name: string;
}

interface ReceivedSpan extends Span {
  /** `service.name` of whoever sent it. */
  readonly service: string | undefined;
}

interface Traces {
  readonly resourceSpans: readonly {
    readonly resource: { readonly attributes: readonly Attribute[] };
    readonly scopeSpans: readonly { readonly spans: readonly Span[] }[];
  }[];
}

/** A collector of traces, until the end of the test: it takes OTLP over HTTP, in JSON, and keeps what it gets. */
export async function aCollector(): Promise<{
  readonly endpoint: string;
  readonly spans: readonly ReceivedSpan[];
}> {
  const spans: ReceivedSpan[] = [];
  const receive = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    spans.push(...(await spansOf(request)));
    response.writeHead(request.url === "/v1/traces" ? 200 : 404).end("{}");
  };
  const server = createServer((request, response) => void receive(request, response)).listen(0, "127.0.0.1");
  onTestFinished(() => void server.close());
  await once(server, "listening");
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("a TCP server has a port");
  return { endpoint: `http://127.0.0.1:${address.port}`, spans };
}

async function spansOf(request: IncomingMessage): Promise<readonly ReceivedSpan[]> {
  const { resourceSpans }: Traces = JSON.parse(await text(request));
  return resourceSpans.flatMap(({ resource, scopeSpans }) => {
    const service = resource.attributes.find(({ key }) => key === "service.name")?.value.stringValue;
    return scopeSpans.flatMap((scope) => scope.spans.map((span) => ({ service, ...span })));
  });
}
