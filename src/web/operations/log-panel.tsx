import { useEffect, useRef, type ReactElement } from "react";
import type { Operation, OperationEvent } from "../../server/api/schemas/operation.ts";
import { api } from "../api/client.ts";
import { Icon } from "../parts/icons.tsx";

/** What happened, line by line; it follows the end unless somebody reads further up. */
export function LogPanel(props: {
  readonly operation: Operation;
  readonly events: readonly OperationEvent[];
}): ReactElement {
  const { operation, events } = props;
  const box = useRef<HTMLDivElement>(null);
  const isAtEnd = useRef(true);
  useEffect(() => {
    if (isAtEnd.current && box.current !== null) box.current.scrollTop = box.current.scrollHeight;
  }, [events]);
  return (
    <section className="panel log-panel" aria-labelledby="log">
      <div className="panel-head">
        <h2 id="log">Log</h2>
        <a
          className="button is-small is-quiet"
          href={api.operationLog(operation.id)}
          download={`${operation.id}.log`}
        >
          <Icon name="download" size={14} />
          Download
        </a>
      </div>
      <div
        ref={box}
        role="log"
        aria-live="off"
        aria-label="Log lines"
        className="log"
        tabIndex={0}
        onScroll={({ currentTarget: { scrollHeight, scrollTop, clientHeight } }) => {
          isAtEnd.current = scrollHeight - scrollTop - clientHeight < 24;
        }}
      >
        <ol role="list">
          {events.map((event) => (
            <li key={event.seq}>
              <time dateTime={event.at}>{event.at.slice(11, 19)}</time>
              <span className="log-step">{event.step ?? "operation"}</span>
              <span>{event.message}</span>
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}
