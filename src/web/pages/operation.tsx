import { useState, type ReactElement } from "react";
import { Link } from "wouter";
import type { Operation, OperationEvent } from "../../server/api/schemas/operation.ts";
import { api } from "../api/client.ts";
import { problemOf, type ApiProblem } from "../api/problem.ts";
import { useLoaded } from "../api/use-loaded.ts";
import { LogPanel } from "../operations/log-panel.tsx";
import { Removal } from "../operations/removal.tsx";
import { statusTexts, statusTones } from "../operations/states.ts";
import { StepList } from "../operations/step-list.tsx";
import { useProgress } from "../operations/use-progress.ts";
import { ProposalLink } from "../update/proposal-link.tsx";
import { CopyButton } from "../parts/copy-button.tsx";
import { PageHead } from "../parts/frame.tsx";
import { Icon } from "../parts/icons.tsx";
import { LoadPage, ProblemNote } from "../parts/states.tsx";
import { TimeOf } from "../parts/time-of.tsx";

/** A creation or an update as it happens, or as it happened. */
export function OperationPage({ id }: { readonly id: string }): ReactElement {
  const first = useLoaded(`operation ${id}`, (signal) => api.operation(id, signal));
  return <LoadPage of={first}>{(operation) => <OperationView first={operation} />}</LoadPage>;
}

function OperationView({ first }: { readonly first: Operation }): ReactElement {
  const { operation, events, replace } = useProgress(first);
  const [problem, setProblem] = useState<ApiProblem>();
  const { id, status, title, steps, attempt } = operation;
  const act = (call: Promise<Operation>): void => {
    setProblem(undefined);
    call.then(replace, (error: unknown) => setProblem(problemOf(error)));
  };
  const done = steps.filter((step) => step.status === "succeeded").length;
  const text = statusTexts[status];
  return (
    <>
      <PageHead
        title={title}
        windowTitle={status === "running" ? `${done}/${steps.length} ${title}` : `${text}: ${title}`}
        crumb={{ href: "/activity", text: "Activity" }}
        beside={<span className={`badge ${statusTones[status]}`}>{text}</span>}
        lead={
          <>
            Begun <TimeOf at={operation.createdAt} /> by {operation.createdBy}
            {attempt > 1 ? `, attempt ${attempt}` : ""}
          </>
        }
      />
      <p className="only-read" role="status" aria-live="polite">
        {text}, {done} of {steps.length} steps done
      </p>
      {operation.result === null ? null : (
        <Result result={operation.result} repository={operation.repository} />
      )}
      {operation.update === null ? null : <Updated update={operation.update} />}
      <div className="two-columns is-log">
        <div className="stack">
          {operation.error === null ? null : <Failure operation={operation} error={operation.error} />}
          {status === "cancelled" ? <Cancelled operation={operation} events={events} /> : null}
          {problem === undefined ? null : <ProblemNote problem={problem} />}
          {operation.canRetry || operation.canCancel ? (
            <div className="row">
              {operation.canRetry ? (
                <button
                  className="button is-primary"
                  type="button"
                  onClick={() => act(api.retryOperation(id))}
                >
                  Try again from the failed step
                </button>
              ) : null}
              {operation.canCancel ? (
                <>
                  <button className="button" type="button" onClick={() => act(api.cancelOperation(id))}>
                    Cancel
                  </button>
                  <span className="quiet small">Stops before its next step; what exists by then stays.</span>
                </>
              ) : null}
            </div>
          ) : null}
          <section className="panel" aria-labelledby="steps">
            <div className="panel-head">
              <h2 id="steps">Steps</h2>
              <span className="quiet small">
                {done} of {steps.length}
              </span>
            </div>
            <progress className="progress" max={steps.length} value={done} aria-label="Steps done" />
            <StepList steps={steps} />
          </section>
        </div>
        <LogPanel operation={operation} events={events} />
      </div>
    </>
  );
}

function Failure(props: {
  readonly operation: Operation;
  readonly error: NonNullable<Operation["error"]>;
}): ReactElement {
  const { message, because, exists, hint, code, reference, step } = props.error;
  const title = props.operation.steps.find((each) => each.name === step)?.title ?? step;
  return (
    <div className="note is-bad" role="alert">
      <Icon name="warning" />
      <div className="stack-close">
        <p>
          <strong>{message}</strong> <span className="quiet">at “{title}”</span>
        </p>
        {because === undefined ? null : <p>Because {because}.</p>}
        <p>{exists}</p>
        <RemovalOf operation={props.operation} />
        {hint === undefined ? null : <p>{hint}</p>}
        <p className="small">
          <code>{code}</code> · reference <code>{reference}</code>
        </p>
      </div>
    </div>
  );
}

/** What a cancelled operation leaves behind stands in its last event. */
function Cancelled(props: {
  readonly operation: Operation;
  readonly events: readonly OperationEvent[];
}): ReactElement {
  const last = props.events.findLast((each) => each.kind === "status" && each.status === "cancelled");
  return (
    <div className="note" role="status">
      <Icon name="info" />
      <div className="stack-close">
        <p>{last?.message ?? "Cancelled"}</p>
        <RemovalOf operation={props.operation} />
      </div>
    </div>
  );
}

function RemovalOf({ operation }: { readonly operation: Operation }): ReactElement | null {
  const { repository } = operation;
  return repository === null ? null : <Removal repository={repository} isListed={false} />;
}

const updateTexts = {
  proposed: "The update is proposed",
  "up-to-date": "There was nothing to propose",
  declined: "This version was declined before",
} as const;

function Updated({ update }: { readonly update: NonNullable<Operation["update"]> }): ReactElement {
  const { proposal, outcome, service } = update;
  return (
    <section className="panel result" aria-labelledby="next">
      <div className="panel-head">
        <h2 id="next">
          <Icon name="check" /> {updateTexts[outcome]}
        </h2>
        <Link className="button is-small" href={`/services/${encodeURIComponent(service)}`}>
          Open the service
        </Link>
      </div>
      {proposal === null ? null : (
        <p>
          <ProposalLink proposal={proposal} /> carries it to {proposal.version}.{" "}
          {proposal.draft
            ? "It is a draft: resolve what is in conflict on its branch, then mark it as ready."
            : "Review and merge it."}
        </p>
      )}
    </section>
  );
}

function Result(props: {
  readonly result: NonNullable<Operation["result"]>;
  readonly repository: Operation["repository"];
}): ReactElement {
  const { result, repository } = props;
  const folder = /([^/]+?)(\.git)?$/.exec(result.cloneUrl)?.[1] ?? "service";
  const commands = `git clone ${result.cloneUrl}\ncd ${folder}\nbin/first-run`;
  return (
    <section className="panel result" aria-labelledby="next">
      <div className="panel-head">
        <h2 id="next">
          <Icon name="check" /> The service is ready
        </h2>
        <Link className="button is-small" href={`/services/${encodeURIComponent(result.service)}`}>
          Open the service
        </Link>
      </div>
      <div className="code-line">
        <pre tabIndex={0} aria-label="Commands to get it">
          {commands}
        </pre>
        <CopyButton text={commands} label="Copy" name="Copy the commands" />
      </div>
      <p className="quiet small">
        <code>bin/first-run</code> installs what is missing and says what is left to do; the README goes on
        from there.
      </p>
      <div className="row">
        {result.webUrl === result.cloneUrl ? null : (
          <a className="button is-small" href={result.webUrl}>
            <Icon name="external" size={14} />
            Repository
          </a>
        )}
        <Link className="button is-small is-quiet" href="/services/new">
          Create another one
        </Link>
      </div>
      {repository === null ? null : <Removal repository={repository} isListed />}
    </section>
  );
}
