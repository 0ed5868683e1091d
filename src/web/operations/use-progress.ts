import { useEffect, useRef, useState } from "react";
import type { Operation, OperationEvent } from "../../server/api/schemas/operation.ts";
import { api } from "../api/client.ts";
import { withNew } from "./events.ts";
import { isOver } from "./states.ts";

/** An operation as it is now, and what happened so far. */
export interface Progress {
  readonly operation: Operation;
  readonly events: readonly OperationEvent[];
  /** The answer to something that was done to it. */
  readonly replace: (operation: Operation) => void;
}

/** How long a stream may say nothing of what is known to have happened, before asking instead; in milliseconds. */
const patience = 4_000;

/**
 * Follows an operation by server-sent events, from the last that is known: a browser that reconnects says so by itself.
 * Where a proxy holds the stream back, or it breaks for good, it asks and waits for answers instead.
 */
export function useProgress(first: Operation): Progress {
  const [operation, setOperation] = useState(first);
  const [events, setEvents] = useState<readonly OperationEvent[]>([]);
  const last = useRef(0);
  const { id } = operation;
  const over = isOver(operation.status);

  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const take = (found: readonly OperationEvent[]): void => {
      last.current = Math.max(last.current, ...found.map((each) => each.seq));
      setEvents((known) => withNew(known, found));
    };
    const refresh = (): void => {
      api.operation(id, signal).then(setOperation, () => undefined);
    };
    const ask = async (): Promise<void> => {
      while (!signal.aborted) {
        try {
          const answer = await api.operationEvents(id, last.current, over ? 0 : 20, signal);
          take(answer.items);
          if (!over) refresh();
          if (isOver(answer.status) && answer.items.length === 0) return;
        } catch {
          // A server that restarts is back in a moment.
          await new Promise((resolve) => setTimeout(resolve, 2_000));
        }
      }
    };
    if (over) {
      void ask();
      return () => controller.abort();
    }
    const source = new EventSource(api.operationStream(id, last.current));
    const fallBack = (): void => {
      if (source.readyState !== EventSource.CLOSED) source.close();
      clearTimeout(silence);
      void ask();
    };
    const silence = setTimeout(fallBack, patience);
    const receive = (message: MessageEvent<string>): void => {
      clearTimeout(silence);
      const event = JSON.parse(message.data) as OperationEvent;
      take([event]);
      if (event.kind !== "log") refresh();
    };
    for (const kind of ["status", "step", "log"]) source.addEventListener(kind, receive);
    source.addEventListener("error", () => {
      refresh();
      if (source.readyState === EventSource.CLOSED && !signal.aborted) fallBack();
    });
    return () => {
      controller.abort();
      clearTimeout(silence);
      source.close();
    };
  }, [id, over]);
  return { operation, events, replace: setOperation };
}
