import type { OperationJournal } from "../../workflows/operations/journal.ts";
import type { EventSignal } from "./event-signal.ts";

/** The journal, which tells those who wait after every write. Other processes notice by looking. */
export function announcingJournal(journal: OperationJournal, signal: EventSignal): OperationJournal {
  const announced = async <T>(id: string, result: Promise<T>): Promise<T> => {
    const value = await result;
    signal.happened(id);
    return value;
  };
  return {
    submit: (operation, key) => announced(operation.id, journal.submit(operation, key)),
    replayed: (createdBy, key) => journal.replayed(createdBy, key),
    find: (id) => journal.find(id),
    list: (query) => journal.list(query),
    updatesOf: (service, limit) => journal.updatesOf(service, limit),
    claim: (id) => announced(id, journal.claim(id)),
    record: (claim, entry) => announced(claim.operation, journal.record(claim, entry)),
    end: (claim, ending) => announced(claim.operation, journal.end(claim, ending)),
    cancel: (id, by) => announced(id, journal.cancel(id, by)),
    retry: (id, by) => announced(id, journal.retry(id, by)),
    events: (id, after, limit) => journal.events(id, after, limit),
  };
}
