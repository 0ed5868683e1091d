import type { Dispatch, ReactElement } from "react";
import type { TemplateDetail } from "../../server/api/schemas/template.ts";
import { CopyButton } from "../parts/copy-button.tsx";
import type { FormAction, FormState } from "./form-state.ts";
import { asAnswersFile, asCommand, asCurl, shareQuery, type Wanted } from "./share.ts";

/** What the service will have, what came along and why, and the same wish in other forms. */
export function SummaryPanel(props: {
  readonly detail: TemplateDetail;
  readonly state: FormState;
  readonly wanted: Wanted;
  readonly dispatch: Dispatch<FormAction>;
}): ReactElement {
  const { detail, state, wanted, dispatch } = props;
  const { features, warnings } = state.resolution;
  const shown = new Set(
    detail.features.filter((each) => each.visibility !== "internal").map((each) => each.id),
  );
  const on = features.filter((each) => each.state.on && shown.has(each.id));
  const implied = on.filter((each) => each.state.kind === "implied");
  return (
    <aside className="panel stack summary" aria-label="What you get">
      <h2>What you get</h2>
      <ul role="list" className="pills">
        {on.map((feature) => (
          <li key={feature.id} className={feature.state.kind === "chosen" ? "badge is-accent" : "badge"}>
            {feature.name}
          </li>
        ))}
      </ul>
      {implied.length === 0 ? null : (
        <div className="stack-close">
          <h3>Added for you</h3>
          <ul className="bullets small">
            {implied.map((feature) => (
              <li key={feature.id}>
                {feature.name}: {feature.state.kind === "implied" ? feature.state.because.text : ""}
              </li>
            ))}
          </ul>
        </div>
      )}
      <div role="status" aria-live="polite">
        {state.changes.length === 0 ? null : (
          <div className="note">
            <div className="stack-close">
              <ul className="bullets small">
                {state.changes.map((change) => (
                  <li key={change.text}>{change.text}</li>
                ))}
              </ul>
              <div>
                <button className="button is-small" type="button" onClick={() => dispatch({ kind: "undo" })}>
                  Undo
                </button>
              </div>
            </div>
          </div>
        )}
      </div>
      {warnings.map((warning) => (
        <p key={warning.feature} className="note is-warn">
          {warning.text}
        </p>
      ))}
      <div className="stack-close">
        <h3>Copy as</h3>
        <div className="row">
          <CopyButton text={`${location.origin}/services/new?${shareQuery(wanted)}`} label="Link" />
          <CopyButton text={asCommand(wanted)} label="Command" />
          <CopyButton text={asCurl(wanted, location.origin)} label="curl" />
          <CopyButton text={asAnswersFile(wanted)} label="Answers" />
        </div>
      </div>
    </aside>
  );
}
