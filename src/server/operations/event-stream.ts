import type { ServerResponse } from "node:http";
import { isFinal } from "../../workflows/operations/operation.ts";
import type { ServerContext } from "../context.ts";

/** How often those who wait look at the store: other servers' writes are noticed by nothing else. In milliseconds. */
export const lookEvery = 500;
/** How many events are read at once. */
export const page = 500;
const heartbeatEvery = 15_000;

/**
 * Sends an operation's events after a number as server-sent events, as they come, and ends when it has ended. The id of
 * each is its number, so that a browser which reconnects goes on where it was. Proxies that cut silent connections get a
 * comment every 15 seconds.
 */
export async function streamEvents(
  { journal, signal }: Pick<ServerContext, "journal" | "signal">,
  response: ServerResponse,
  id: string,
  after: number,
  gone: AbortSignal,
): Promise<void> {
  response.writeHead(200, {
    "content-type": "text/event-stream; charset=utf-8",
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
    // nginx would collect them otherwise.
    "x-accel-buffering": "no",
  });
  response.write(": connected\n\n");
  let last = after;
  let quietSince = Date.now();
  while (!gone.aborted) {
    // Its state is read first: whatever it says, its events up to then are in the store.
    const operation = await journal.find(id);
    const events = await journal.events(id, last, page);
    for (const event of events) {
      response.write(`id: ${event.seq}\nevent: ${event.kind}\ndata: ${JSON.stringify(event)}\n\n`);
      last = event.seq;
    }
    if (events.length > 0) {
      quietSince = Date.now();
      continue;
    }
    if (operation === null || isFinal(operation.status)) break;
    if (Date.now() - quietSince >= heartbeatEvery) {
      response.write(": still here\n\n");
      quietSince = Date.now();
    }
    await signal.wait(id, lookEvery, gone);
  }
  response.end();
}
