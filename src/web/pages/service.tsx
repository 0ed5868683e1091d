import type { ReactElement } from "react";
import { Link } from "wouter";
import { api } from "../api/client.ts";
import { useLoaded } from "../api/use-loaded.ts";
import { CopyButton } from "../parts/copy-button.tsx";
import { PageHead } from "../parts/frame.tsx";
import { Load } from "../parts/states.tsx";
import { StatusOf } from "./services.tsx";

/** One created service: what it is, why it is so, and what happened to it. */
export function ServicePage({ id }: { readonly id: string }): ReactElement {
  const service = useLoaded(id, (signal) => api.service(id, signal));
  return (
    <Load of={service}>
      {(detail) => (
        <>
          <PageHead
            title={detail.name}
            lead={detail.description === "" ? undefined : detail.description}
            crumb={{ href: "/services", text: "Created services" }}
            actions={<StatusOf service={detail} />}
          />
          <div className="two-columns">
            <div className="stack">
              <section className="panel" aria-labelledby="features">
                <h2 id="features">Features</h2>
                <dl className="facts is-wide">
                  {detail.resolved.map((feature) => (
                    <div key={feature.id} className="fact">
                      <dt>{feature.name}</dt>
                      <dd>{feature.reason}</dd>
                    </div>
                  ))}
                </dl>
              </section>
              <section className="panel" aria-labelledby="answers">
                <h2 id="answers">Answers</h2>
                {Object.keys(detail.answers).length === 0 ? (
                  <p className="quiet">Nothing was asked.</p>
                ) : (
                  <dl className="facts is-wide">
                    {Object.entries(detail.answers).map(([question, answer]) => (
                      <div key={question} className="fact">
                        <dt>
                          <code>{question}</code>
                        </dt>
                        <dd>{String(answer)}</dd>
                      </div>
                    ))}
                  </dl>
                )}
              </section>
              <section className="panel" aria-labelledby="history">
                <h2 id="history">History</h2>
                <ol role="list" className="stack-close">
                  {detail.history.map((event) => (
                    <li key={`${event.at} ${event.what}`}>
                      <time className="quiet small" dateTime={event.at}>
                        {new Date(event.at).toLocaleString()}
                      </time>{" "}
                      {event.what} <span className="quiet">by {event.by}</span>
                    </li>
                  ))}
                </ol>
                {detail.operation === null ? null : (
                  <p>
                    <Link href={`/operations/${detail.operation}`}>How it was created</Link>
                  </p>
                )}
              </section>
            </div>
            <aside className="panel stack" aria-label="Identity">
              <dl className="facts">
                <dt>Owner</dt>
                <dd>{detail.owner}</dd>
                <dt>Template</dt>
                <dd>
                  <Link href={`/templates/${detail.template}`}>{detail.template}</Link> {detail.version}
                  {detail.latest === null || detail.latest === detail.version
                    ? null
                    : ` (newest: ${detail.latest})`}
                </dd>
                <dt>Forge</dt>
                <dd>{detail.forge}</dd>
                <dt>First commit</dt>
                <dd>
                  <code>{detail.commit.slice(0, 12)}</code>
                </dd>
              </dl>
              <div className="stack-close">
                <h2>Get it</h2>
                <pre className="code-line" tabIndex={0}>
                  git clone {detail.cloneUrl}
                </pre>
                <div>
                  <CopyButton text={`git clone ${detail.cloneUrl}`} label="Copy" />
                </div>
              </div>
            </aside>
          </div>
        </>
      )}
    </Load>
  );
}
