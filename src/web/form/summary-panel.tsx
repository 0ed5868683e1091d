import type { Dispatch, ReactElement, ReactNode } from "react";
import type { ResolvedFeature } from "../../resolver/resolution.ts";
import type { TemplateDetail } from "../../server/api/schemas/template.ts";
import { Icon } from "../parts/icons.tsx";
import type { FormAction, FormState } from "./form-state.ts";
import type { LivePreview } from "./use-live-preview.ts";

/** What the service will have, what came along and why, and what that means for its files. */
export function SummaryPanel(props: {
  readonly detail: TemplateDetail;
  readonly state: FormState;
  readonly live: LivePreview;
  readonly dispatch: Dispatch<FormAction>;
  /** The buttons that end the form. */
  readonly children: ReactNode;
}): ReactElement {
  const { detail, state, dispatch } = props;
  const shown = new Set(
    detail.features.filter((each) => each.visibility !== "internal").map((each) => each.id),
  );
  const on = state.resolution.features.filter((each) => each.state.on && shown.has(each.id));
  const of = (kind: ResolvedFeature["state"]["kind"]): readonly ResolvedFeature[] =>
    on.filter((each) => each.state.kind === kind);
  const implied = of("implied");
  return (
    <aside className="panel summary" aria-label="What you get">
      <div>
        <h2>What you get</h2>
        <Figures live={props.live} />
      </div>
      <FeatureNames title="You chose" features={of("chosen")} tone="is-accent" />
      {implied.length === 0 ? null : (
        <div>
          <h3>Added for you</h3>
          <ul role="list" className="added-for-you">
            {implied.map(({ id, name, state }) => (
              <li key={id}>
                <strong>{name}</strong>
                {"because" in state ? <span className="quiet"> {state.because.text}</span> : null}
              </li>
            ))}
          </ul>
        </div>
      )}
      <FeatureNames title="By default" features={of("default")} tone="" />
      <FeatureNames title="Always" features={of("standard")} tone="" />
      <div role="status" aria-live="polite" className="only-read">
        {state.outcome === undefined ? "" : state.outcome.changes.map((change) => change.text).join(". ")}
      </div>
      {state.before.length === 0 ? null : (
        <div>
          <button className="button is-small" type="button" onClick={() => dispatch({ kind: "undo" })}>
            <Icon name="undo" size={14} />
            Undo the last choice
          </button>
        </div>
      )}
      {props.children}
    </aside>
  );
}

function FeatureNames(props: {
  readonly title: string;
  readonly features: readonly ResolvedFeature[];
  readonly tone: string;
}): ReactElement | null {
  if (props.features.length === 0) return null;
  return (
    <div>
      <h3>{props.title}</h3>
      <ul role="list" className="pills">
        {props.features.map((feature) => (
          <li key={feature.id} className={`badge ${props.tone}`}>
            {feature.name}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Figures({ live }: { readonly live: LivePreview }): ReactElement {
  if (live.files === undefined) {
    const text = live.problem === undefined ? "counting the files…" : "its files are not known yet";
    return <p className="figures quiet">{text}</p>;
  }
  const { preview, diff } = live.files;
  const isSame = diff.added + diff.removed + diff.changed === 0;
  return (
    <p className={live.isFresh && live.problem === undefined ? "figures" : "figures is-stale"}>
      <strong>{preview.fileCount} files</strong>
      {isSame ? (
        <span className="quiet">as the defaults give them</span>
      ) : (
        <span className="figures-diff">
          <span className="is-added">+{diff.added}</span>
          <span className="is-removed">−{diff.removed}</span>
          <span className="is-changed">~{diff.changed}</span>
          <span className="quiet">against the defaults</span>
          <span className="only-read">
            {diff.added} more, {diff.removed} fewer, {diff.changed} changed
          </span>
        </span>
      )}
    </p>
  );
}
