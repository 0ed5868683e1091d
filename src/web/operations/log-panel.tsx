import { useEffect, useRef, type ReactElement } from "react";
import type { Operation, OperationEvent } from "../../server/api/schemas/operation.ts";
import { api } from "../api/client.ts";
import { Icon } from "../parts/icons.tsx";
import { LogLines } from "./log-lines.tsx";

/** What happened, line by line; it follows the end unless somebody reads further up. */
export function LogPanel(props: {
  readonly operation: Operation;
  readonly events: readonly OperationEvent[];
}): ReactElement {
  const { operation, events } = props;
  const box = useRef<HTMLDivElement>(null);
  const lines = useRef<HTMLDivElement>(null);
  const isAtEnd = useRef(true);
  const lastTop = useRef(0);
  useEffect(() => {
    // Lines that come, and lines that turn out longer than they were thought to be once they are in sight.
    const observer = new ResizeObserver(() =>
      requestAnimationFrame(() => {
        if (isAtEnd.current && box.current !== null) box.current.scrollTop = box.current.scrollHeight;
      }),
    );
    if (lines.current !== null) observer.observe(lines.current);
    return () => observer.disconnect();
  }, []);
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
          // Only a reader goes up; what grows below leaves the place as it is.
          if (scrollHeight - scrollTop - clientHeight < 24) isAtEnd.current = true;
          else if (scrollTop < lastTop.current) isAtEnd.current = false;
          lastTop.current = scrollTop;
        }}
      >
        <div ref={lines}>
          <LogLines events={events} />
        </div>
      </div>
    </section>
  );
}
