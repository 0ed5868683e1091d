import { useState, type ReactElement } from "react";
import type { ConnectionDetail, ConnectionTest } from "../../server/api/schemas/connection.ts";
import { api } from "../api/client.ts";
import { problemOf, type ApiProblem } from "../api/problem.ts";
import { useSession } from "../api/session.tsx";
import { useLoaded } from "../api/use-loaded.ts";
import { ConnectionDialog } from "../connections/connection-dialog.tsx";
import { TestReport } from "../connections/test-report.tsx";
import { kindTitles, policyWords } from "../connections/words.ts";
import { PageHead } from "../parts/frame.tsx";
import { Icon } from "../parts/icons.tsx";
import { Empty, Load, ProblemNote } from "../parts/states.tsx";

/** The forges that services can be created on: tested with one button, and changed where the file does not say them. */
export function ConnectionsPage(): ReactElement {
  const { who } = useSession();
  const [round, setRound] = useState(0);
  const [edited, setEdited] = useState<ConnectionDetail | "new">();
  const connections = useLoaded(`connections ${round}`, (signal) => api.connections(signal));
  const changed = (): void => {
    setEdited(undefined);
    setRound((count) => count + 1);
  };
  if (!who.permissions.includes("administer")) {
    return (
      <Empty title="Connections are for administrators">
        <p>They say which forges services are created on, and as whom.</p>
      </Empty>
    );
  }
  return (
    <>
      <PageHead
        title="Connections"
        lead="The forges that services are created on, and as whom. Secrets are kept encrypted and never shown."
        actions={
          <button className="button is-primary" type="button" onClick={() => setEdited("new")}>
            <Icon name="plus" />
            New connection
          </button>
        }
      />
      <Load of={connections}>
        {({ items }) => (
          <div className="stack">
            {items.map((each) => (
              <ConnectionPanel
                key={each.id}
                connection={each}
                onEdit={() => setEdited(each)}
                onRemoved={changed}
              />
            ))}
          </div>
        )}
      </Load>
      {edited === undefined ? null : (
        <ConnectionDialog
          connection={edited === "new" ? undefined : edited}
          onSaved={changed}
          onClose={() => setEdited(undefined)}
        />
      )}
    </>
  );
}

function ConnectionPanel(props: {
  readonly connection: ConnectionDetail;
  readonly onEdit: () => void;
  readonly onRemoved: () => void;
}): ReactElement {
  const { connection } = props;
  const { id, title, kind, url, owners, credentials, defaults, origin } = connection;
  const [busy, setBusy] = useState<"testing" | "removing">();
  const [tested, setTested] = useState<ConnectionTest>();
  const [problem, setProblem] = useState<ApiProblem>();
  const [isSure, setSure] = useState(false);
  const failed = (error: unknown): void => {
    setBusy(undefined);
    setProblem(problemOf(error));
  };
  const test = (): void => {
    setBusy("testing");
    setProblem(undefined);
    setTested(undefined);
    api.testConnection(id).then((report) => {
      setBusy(undefined);
      setTested(report);
    }, failed);
  };
  const remove = (): void => {
    if (!isSure) return setSure(true);
    setBusy("removing");
    api.removeConnection(id).then(props.onRemoved, failed);
  };
  return (
    <section className="panel stack" aria-label={title}>
      <div className="row is-apart">
        <div className="row">
          <h2>{title}</h2>
          <span className="badge">{kindTitles[kind]}</span>
          {origin === "page" ? null : (
            <span className="badge">{origin === "file" ? "from connections.yaml" : "built in"}</span>
          )}
        </div>
        <div className="row">
          <button className="button is-small" type="button" onClick={test} aria-disabled={busy !== undefined}>
            {busy === "testing" ? "Testing…" : "Test connection"}
          </button>
          {origin === "page" ? (
            <>
              <button className="button is-small" type="button" onClick={props.onEdit}>
                Change
              </button>
              <button className="button is-small" type="button" onClick={remove}>
                {isSure ? `Remove ${id} for good` : "Remove"}
              </button>
            </>
          ) : null}
        </div>
      </div>
      <dl className="facts">
        <dt>Id</dt>
        <dd>
          <code>{id}</code>
        </dd>
        {url === "" ? null : (
          <>
            <dt>Address</dt>
            <dd className="long">{url}</dd>
          </>
        )}
        <dt>Owners</dt>
        <dd>{owners.length === 0 ? "any that it can reach" : owners.join(", ")}</dd>
        {credentials.secret === null ? null : (
          <>
            <dt>Secret</dt>
            <dd>{credentials.secret}</dd>
          </>
        )}
        <dt>New repositories</dt>
        <dd>{policyWords(defaults)}</dd>
      </dl>
      {problem === undefined ? null : <ProblemNote problem={problem} />}
      <div role="status">{tested === undefined ? null : <TestReport tested={tested} />}</div>
    </section>
  );
}
