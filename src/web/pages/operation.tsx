import { useCallback, useEffect, useRef, useState, type ReactElement } from "react";
import { Link } from "wouter";
import type { Operation, OperationEvent, OperationStep } from "../../server/api/schemas/operation.ts";
import { api } from "../api/client.ts";
import { problemOf, type ApiProblem } from "../api/problem.ts";
import { useLoaded } from "../api/use-loaded.ts";
import { CopyButton } from "../parts/copy-button.tsx";
import { PageHead } from "../parts/frame.tsx";
import { Icon } from "../parts/icons.tsx";
import { Load, ProblemNote } from "../parts/states.tsx";

/** A creation as it happens, or as it happened. */
export function OperationPage({ id }: { readonly id: string }): ReactElement {
  const first = useLoaded(`operation ${id}`, (signal) => api.operation(id, signal));
  return <Load of={first}>{(operation) => <Progress first={operation} />}</Load>;
}

const ended: readonly Operation["status"][] = ["succeeded", "failed", "cancelled"];

function Progress({ first }: { readonly first: Operation }): ReactElement {
  const [operation, setOperation] = useState(first);
  const [events, setEvents] = useState<readonly OperationEvent[]>([]);
  const [problem, setProblem] = useState<ApiProblem>();
  const { id, status } = operation;

  const refresh = useCallback(async () => {
    setOperation(await api.operation(id, new AbortController().signal));
  }, [id]);
  useOperationEvents(id, status, setEvents, refresh);

  const act = (call: Promise<Operation>): void => {
    setProblem(undefined);
    call.then(setOperation, (error: unknown) => setProblem(problemOf(error)));
  };
  const done = operation.steps.filter((step) => step.status === "succeeded").length;
  return (
    <>
      <PageHead
        title={`${stateTexts[status]}: ${operation.title}`}
        crumb={{ href: "/services", text: "Created services" }}
      />
      <p className="only-read" role="status" aria-live="polite">
        {stateTexts[status]}, {done} of {operation.steps.length} steps done
      </p>
      <div className="two-columns">
        <div className="stack">
          <section className="panel" aria-labelledby="steps">
            <h2 id="steps">Steps</h2>
            <progress
              className="progress"
              max={operation.steps.length}
              value={done}
              aria-label="Steps done"
            />
            <ol role="list" className="steps">
              {operation.steps.map((step) => (
                <StepRow key={step.name} step={step} />
              ))}
            </ol>
          </section>
          {problem === undefined ? null : <ProblemNote problem={problem} />}
          {operation.error === null ? null : (
            <div className="note is-bad" role="alert">
              <Icon name="warning" />
              <div className="stack-close">
                <p>
                  <strong>{operation.error.message}</strong>
                </p>
                {operation.error.because === undefined ? null : <p>{operation.error.because}</p>}
                <p>{operation.error.exists}</p>
                {operation.error.hint === undefined ? null : <p>{operation.error.hint}</p>}
                <p className="small quiet">
                  <code>{operation.error.code}</code> · reference {operation.error.reference}
                </p>
              </div>
            </div>
          )}
          {operation.result === null ? null : <Result operation={operation} result={operation.result} />}
          <div className="row">
            {operation.canRetry ? (
              <button className="button is-primary" type="button" onClick={() => act(api.retryOperation(id))}>
                Try again from the failed step
              </button>
            ) : null}
            {operation.canCancel ? (
              <button className="button" type="button" onClick={() => act(api.cancelOperation(id))}>
                Cancel
              </button>
            ) : null}
          </div>
        </div>
        <section className="panel log-panel" aria-labelledby="log">
          <div className="row card-head">
            <h2 id="log">Log</h2>
            <a className="button is-small" href={`/api/v1/operations/${id}/log`} download={`${id}.log`}>
              Download
            </a>
          </div>
          <div role="log" aria-live="off" className="log" tabIndex={0} aria-label="Log lines">
            <ol role="list">
              {events.map((event) => (
                <li key={event.seq}>
                  <time dateTime={event.at}>{event.at.slice(11, 23)}</time> {event.message}
                </li>
              ))}
            </ol>
          </div>
        </section>
      </div>
    </>
  );
}

const stateTexts: Readonly<Record<Operation["status"], string>> = {
  queued: "Waiting",
  running: "Working",
  cancelling: "Cancelling",
  succeeded: "Done",
  failed: "Failed",
  cancelled: "Cancelled",
};

/** Follows the operation; the browser comes back by itself with the last event's id, and each is shown once. */
function useOperationEvents(
  id: string,
  status: Operation["status"],
  setEvents: (update: (events: readonly OperationEvent[]) => readonly OperationEvent[]) => void,
  refresh: () => Promise<void>,
): void {
  const last = useRef(0);
  const isOver = ended.includes(status);
  useEffect(() => {
    const source = new EventSource(api.operationEvents(id, last.current));
    const receive = (message: MessageEvent<string>): void => {
      const event = JSON.parse(message.data) as OperationEvent;
      if (event.seq <= last.current) return;
      last.current = event.seq;
      setEvents((events) => [...events, event]);
      if (event.kind !== "log") void refresh().catch(() => undefined);
    };
    for (const kind of ["message", "status", "step", "log"]) source.addEventListener(kind, receive);
    // Proxies that hold events back, and servers that restart: asking now and then finds the end all the same.
    const timer = isOver ? undefined : setInterval(() => void refresh().catch(() => undefined), 4_000);
    const stop = isOver ? setTimeout(() => source.close(), 1_500) : undefined;
    return () => {
      source.close();
      clearInterval(timer);
      clearTimeout(stop);
    };
  }, [id, isOver, refresh, setEvents]);
}

function StepRow({ step }: { readonly step: OperationStep }): ReactElement {
  const seconds =
    step.startedAt === null || step.finishedAt === null
      ? null
      : (Date.parse(step.finishedAt) - Date.parse(step.startedAt)) / 1_000;
  const mark = {
    succeeded: "check",
    failed: "cross",
    running: "clock",
    cancelled: "cross",
    pending: null,
  } as const;
  const icon = mark[step.status];
  return (
    <li className={`step is-${step.status}`} aria-current={step.status === "running" ? "step" : undefined}>
      <span className="step-mark">{icon === null ? null : <Icon name={icon} size={15} />}</span>
      <div>
        <strong>{step.title}</strong> <span className="only-read">{step.status}</span>
        {step.summary === null ? null : <div className="quiet small">{step.summary}</div>}
      </div>
      <span className="quiet small">{seconds === null ? "" : `${seconds.toFixed(2)} s`}</span>
    </li>
  );
}

function Result(props: {
  readonly operation: Operation;
  readonly result: NonNullable<Operation["result"]>;
}): ReactElement {
  const { result } = props;
  const commands = `git clone ${result.cloneUrl}`;
  return (
    <section className="panel stack" aria-labelledby="next">
      <h2 id="next">It is there</h2>
      <pre className="code-line" tabIndex={0}>
        {commands}
      </pre>
      <div className="row">
        <CopyButton text={commands} label="Copy" />
        <Link className="button is-small" href={`/services/${encodeURIComponent(result.service)}`}>
          Open the service
        </Link>
        <Link className="button is-small" href="/services/new">
          Another one
        </Link>
      </div>
      <p className="quiet">
        Then run <code>bin/first-run</code> in the clone: it installs what is missing and says what is left to
        do.
      </p>
    </section>
  );
}
