import type { ReactElement } from "react";
import type { UpdatePreview } from "../../server/api/schemas/update.ts";
import { Icon } from "../parts/icons.tsx";
import { DiffView } from "../preview/diff-view.tsx";
import { LedgerTable } from "./ledger-table.tsx";
import { ProposalLink } from "./proposal-link.tsx";

/** What an update would do, before anybody does it. */
export function UpdateOutcome({ preview }: { readonly preview: UpdatePreview }): ReactElement {
  const { conflicts, breaches, notes, releases, files } = preview;
  return (
    <div className="stack">
      <Verdict preview={preview} />
      {breaches.length === 0 ? null : (
        <div className="note is-bad" role="alert">
          <Icon name="warning" />
          <div className="stack-close">
            <p>A check of this update failed, which is a bug of ours: it would be a draft.</p>
            {breaches.map(({ path, what }) => (
              <p key={`${path} ${what}`}>
                <code>{path}</code>: {what}
              </p>
            ))}
          </div>
        </div>
      )}
      {conflicts.length === 0 ? null : (
        <section className="panel" aria-labelledby="conflicts">
          <h2 id="conflicts">
            {conflicts.length === 1 ? "One path needs you" : `${conflicts.length} paths need you`}
          </h2>
          <dl className="described">
            {conflicts.map(({ path, what }) => (
              <div key={path}>
                <dt>
                  <code>{path}</code>
                </dt>
                <dd>{what}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {notes.length === 0 ? null : (
        <section className="panel" aria-labelledby="notes">
          <h2 id="notes">Features and answers</h2>
          <ul>
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </section>
      )}
      {releases.map(({ version, date, changes }) => (
        <section key={version} className="panel" aria-label={`Release ${version}`}>
          <h2>
            {version} <span className="quiet small">{date}</span>
          </h2>
          <ul>
            {changes.map((change) => (
              <li key={change}>{change}</li>
            ))}
          </ul>
        </section>
      ))}
      <LedgerTable preview={preview} />
      {files.length === 0 ? null : (
        <section className="panel stack-close" aria-labelledby="difference">
          <h2 id="difference">The difference</h2>
          {files.map((file) => (
            <details key={file.path} open={files.length < 4}>
              <summary>
                <code>{file.path}</code> <span className="quiet small">{file.kind}</span>
              </summary>
              <DiffView file={file} look="unified" />
            </details>
          ))}
        </section>
      )}
    </div>
  );
}

function Verdict({ preview }: { readonly preview: UpdatePreview }): ReactElement {
  const { outcome, draft, proposal, from, to } = preview;
  switch (outcome) {
    case "up-to-date":
      return (
        <div className="note" role="status">
          <Icon name="check" />
          <p>The service is up to date with {to}: there is nothing to propose.</p>
        </div>
      );
    case "declined":
      return (
        <div className="note is-warn" role="status">
          <Icon name="warning" />
          <p>
            Version {to} was proposed and closed without merging. It is not proposed again; the next one will
            be.
          </p>
        </div>
      );
    case "taken-over":
      return (
        <div className="note is-warn" role="status">
          <Icon name="warning" />
          <p>
            Somebody has committed to the update branch, so it is left as it is. Merge or close{" "}
            {proposal === null ? "what it carries" : <ProposalLink proposal={proposal} />}, and delete the
            branch.
          </p>
        </div>
      );
    case "propose":
      return (
        <div className={draft ? "note is-warn" : "note"} role="status">
          <Icon name={draft ? "warning" : "check"} />
          <p>
            {from === to ? `Stays on ${to}` : `${from} → ${to}`}.{" "}
            {draft ? "It would be proposed as a draft." : "It merges without conflict."}
            {proposal === null ? null : (
              <>
                {" "}
                <ProposalLink proposal={proposal} /> is open already and would carry it.
              </>
            )}
          </p>
        </div>
      );
  }
}
