import type { OperationEvent } from "../../server/api/schemas/operation.ts";

/** Events that are new, in order, each once: streams that begin again and answers may overlap. */
export function withNew(
  events: readonly OperationEvent[],
  found: readonly OperationEvent[],
): readonly OperationEvent[] {
  const last = events.at(-1)?.seq ?? 0;
  const fresh = found.filter((each) => each.seq > last).sort((left, right) => left.seq - right.seq);
  return fresh.length === 0 ? events : [...events, ...fresh];
}
