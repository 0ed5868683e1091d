import { useState, type ReactElement } from "react";
import { Link, useLocation } from "wouter";
import type { ServiceDetail } from "../../server/api/schemas/service.ts";
import { api } from "../api/client.ts";
import { problemOf, type ApiProblem } from "../api/problem.ts";
import { useSession } from "../api/session.tsx";
import { useLoaded } from "../api/use-loaded.ts";
import { shareQuery } from "../form/share.ts";
import { nothingWanted } from "../form/wanted.ts";
import { Icon } from "../parts/icons.tsx";
import { ProposalLink } from "../update/proposal-link.tsx";
import { CopyButton } from "../parts/copy-button.tsx";
import { Dialog } from "../parts/dialog.tsx";
import { PageHead } from "../parts/frame.tsx";
import { LoadPage, ProblemNote } from "../parts/states.tsx";
import { TimeOf } from "../parts/time-of.tsx";
import { StatusOf } from "./services.tsx";

/** One created service: what it is, why it is so, and what happened to it. */
export function ServicePage({ id }: { readonly id: string }): ReactElement {
  const service = useLoaded(id, (signal) => api.service(id, signal));
  return (
    <LoadPage of={service}>
      {(detail) => (
        <>
          <PageHead
            title={detail.name}
            lead={detail.description === "" ? undefined : detail.description}
            crumb={{ href: "/services", text: "Created services" }}
            beside={<StatusOf service={detail} />}
            actions={
              <>
                {detail.status === "unmanaged" ? null : (
                  <Link
                    className={`button ${detail.status === "behind" ? "is-primary" : ""}`}
                    href={`/services/${encodeURIComponent(detail.id)}/update`}
                  >
                    Update
                  </Link>
                )}
                <Link className="button" href={`/services/new?${likeThis(detail)}`}>
                  New one like this
                </Link>
              </>
            }
          />
          <div className="two-columns">
            <div className="stack">
              <Standing detail={detail} />
              <OnDeprecated detail={detail} />
              <Features detail={detail} />
              <Answers detail={detail} />
              <History detail={detail} />
              <Forget detail={detail} />
            </div>
            <Identity detail={detail} />
          </div>
        </>
      )}
    </LoadPage>
  );
}

/** Whether something is to be done about its template. */
function Standing({ detail }: { readonly detail: ServiceDetail }): ReactElement | null {
  const { proposal, version, latest } = detail;
  if (proposal !== null) {
    return (
      <div className="note" role="status">
        <Icon name="external" />
        <p>
          <ProposalLink proposal={proposal} /> carries it to {proposal.version}
          {proposal.draft ? "; something in it waits for a person" : ""}.
        </p>
      </div>
    );
  }
  if (detail.status !== "behind") return null;
  return (
    <div className="note is-warn" role="status">
      <Icon name="warning" />
      <p>
        It is on {version}; {latest} is there.
      </p>
    </div>
  );
}

function OnDeprecated({ detail }: { readonly detail: ServiceDetail }): ReactElement | null {
  if (detail.badge !== "deprecated") return null;
  return (
    <div className="note is-warn" role="status">
      <Icon name="warning" />
      <p>
        Its template is deprecated: <Link href={`/templates/${detail.template}`}>what to use instead</Link>.
      </p>
    </div>
  );
}

function Features({ detail }: { readonly detail: ServiceDetail }): ReactElement {
  return (
    <section className="panel" aria-labelledby="features">
      <h2 id="features">Features, and why</h2>
      <dl className="described">
        {detail.resolved.map((feature) => (
          <div key={feature.id}>
            <dt>{feature.name}</dt>
            <dd>{feature.reason}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Answers({ detail }: { readonly detail: ServiceDetail }): ReactElement {
  const answers = Object.entries(detail.answers);
  return (
    <section className="panel" aria-labelledby="answers">
      <h2 id="answers">Answers</h2>
      {answers.length === 0 ? (
        <p className="quiet">Nothing was asked.</p>
      ) : (
        <dl className="described">
          {answers.map(([question, answer]) => (
            <div key={question}>
              <dt>
                <code>{question}</code>
              </dt>
              <dd className="long">{String(answer)}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}

function History({ detail }: { readonly detail: ServiceDetail }): ReactElement {
  return (
    <section className="panel" aria-labelledby="history">
      <h2 id="history">History</h2>
      <ol role="list" className="history">
        {detail.history.map((event) => (
          <li key={`${event.at} ${event.what}`}>
            <span className="quiet small">
              <TimeOf at={event.at} />
            </span>
            <span>
              {event.operation === null ? (
                event.what
              ) : (
                <Link href={`/operations/${event.operation}`}>{event.what}</Link>
              )}{" "}
              <span className="quiet">by {event.by}</span>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** For a service that is no more. */
function Forget({ detail }: { readonly detail: ServiceDetail }): ReactElement | null {
  const { who } = useSession();
  const [, navigate] = useLocation();
  const [isAsking, setAsking] = useState(false);
  const [problem, setProblem] = useState<ApiProblem>();
  const isOwn = detail.createdBy === who.user && who.permissions.includes("create");
  if (!isOwn && !who.permissions.includes("operate")) return null;
  const forget = (): void => {
    api.forgetService(detail.id).then(
      () => navigate("/services"),
      (error: unknown) => setProblem(problemOf(error)),
    );
  };
  return (
    <div>
      <button className="button is-small is-quiet" type="button" onClick={() => setAsking(true)}>
        Take it off the list…
      </button>
      <Dialog
        isOpen={isAsking}
        isNarrow
        title={`Take ${detail.name} off the list`}
        describedBy="what-stays"
        onClose={() => setAsking(false)}
      >
        <p id="what-stays">
          Its repository stays as it is; delete it on its forge if it is not needed any more. As long as the
          repository is there, making the list again from the repositories brings the service back.
        </p>
        {problem === undefined ? null : <ProblemNote problem={problem} />}
        <div className="dialog-actions">
          <button className="button" type="button" onClick={() => setAsking(false)}>
            Keep it
          </button>
          <button className="button is-primary" type="button" onClick={forget}>
            Take it off
          </button>
        </div>
      </Dialog>
    </div>
  );
}

function Identity({ detail }: { readonly detail: ServiceDetail }): ReactElement {
  const { owner, template, version, latest, forge, webUrl, cloneUrl, commit, tree } = detail;
  const clone = `git clone ${cloneUrl}`;
  return (
    <aside className="panel stack" aria-label="Identity">
      <div className="stack-close">
        <h2>Get it</h2>
        <div className="code-line">
          <pre tabIndex={0} aria-label="Command to clone it">
            {clone}
          </pre>
        </div>
        <div>
          <CopyButton text={clone} label="Copy" name="Copy the command" />
        </div>
      </div>
      <dl className="facts is-stacked">
        <dt>Owner</dt>
        <dd>
          <Link href={`/services?owner=${encodeURIComponent(owner)}`}>{owner}</Link>
        </dd>
        <dt>Template</dt>
        <dd>
          <Link href={`/templates/${template}`}>{template}</Link> {version}
          {latest === null || latest === version ? null : `, newest is ${latest}`}
        </dd>
        <dt>Code repository</dt>
        <dd className="long">{webUrl === cloneUrl ? forge : <a href={webUrl}>{webUrl}</a>}</dd>
        <dt>First commit</dt>
        <dd className="long">
          <code>{commit}</code>
        </dd>
        <dt>Tree</dt>
        <dd className="long">
          <code>{tree}</code>
        </dd>
      </dl>
    </aside>
  );
}

/** The form with the choices of this service. Its answers stay behind: many of them say its own name. */
function likeThis({ template, requested, owner, forge }: ServiceDetail): string {
  return shareQuery({ ...nothingWanted, template, selection: requested, owner, forge });
}
