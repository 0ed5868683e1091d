import type { ReactElement } from "react";
import type { ConnectionTest } from "../../server/api/schemas/connection.ts";
import { Icon } from "../parts/icons.tsx";

const words = { yes: "granted", no: "lacks", unknown: "the forge does not say" } as const;

/** What the forge said of the credentials: who we are there, and each permission. */
export function TestReport({ tested }: { readonly tested: ConnectionTest }): ReactElement {
  const { works, identity, version, permissions, missing, problem } = tested;
  if (problem !== null) {
    return (
      <div className="note is-warn">
        <Icon name="warning" />
        <div className="stack-close">
          <p>
            <strong>{problem.message}</strong>
            {problem.because === undefined ? null : `: ${problem.because}`}
          </p>
          {problem.hint === undefined ? null : <p>{problem.hint}</p>}
        </div>
      </div>
    );
  }
  return (
    <div className="stack-close">
      <div className={works ? "note" : "note is-warn"}>
        <Icon name={works ? "check" : "warning"} />
        <p>
          <strong>{works ? "The connection works" : `It lacks ${missing.join(", ")}`}</strong>
          {identity === null ? "" : `, as ${identity}`}
          {version === null ? "" : `, version ${version}`}.
        </p>
      </div>
      {permissions.length === 0 ? null : (
        <div className="table-scroll" tabIndex={0} role="region" aria-label="Permissions">
          <table className="table">
            <thead>
              <tr>
                <th scope="col">Permission</th>
                <th scope="col">Needed for</th>
                <th scope="col">State</th>
              </tr>
            </thead>
            <tbody>
              {permissions.map((each) => (
                <tr key={`${each.name} ${each.neededFor}`}>
                  <th scope="row">
                    <code>{each.name}</code>
                  </th>
                  <td>{each.neededFor}</td>
                  <td>{words[each.granted]}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </div>
  );
}
