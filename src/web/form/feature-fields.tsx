import type { Dispatch, ReactElement } from "react";
import type { FeatureState } from "../../resolver/resolution.ts";
import type { TemplateDetail, TemplateFeature } from "../../server/api/schemas/template.ts";
import { Icon } from "../parts/icons.tsx";
import type { FormAction, FormState } from "./form-state.ts";

/** The features as boxes to tick, indented as the template lists them; every one says what it is and why. */
export function FeatureFields(props: {
  readonly detail: TemplateDetail;
  readonly state: FormState;
  readonly dispatch: Dispatch<FormAction>;
}): ReactElement {
  const { detail, state, dispatch } = props;
  const states = new Map(state.resolution.features.map((each) => [each.id, each.state]));
  const standard = detail.features.filter((each) => each.standard);
  const optional = detail.features.filter((each) => !each.standard && each.visibility !== "internal");
  const depth = (parent: string | null): number => {
    if (parent === null) return 0;
    return depth(detail.features.find((each) => each.id === parent)?.parent ?? null) + 1;
  };
  return (
    <>
      <fieldset className="panel">
        <legend>
          <h2>Standard features</h2>
        </legend>
        <ul role="list" className="features">
          {standard.map((feature) => (
            <li key={feature.id} className="feature is-standard" data-depth="0">
              <label>
                <input
                  type="checkbox"
                  checked
                  readOnly
                  aria-disabled="true"
                  aria-describedby={`why-${feature.id}`}
                />
                <span>{feature.name}</span>
              </label>
              <p id={`why-${feature.id}`} className="feature-note">
                {feature.summary}
              </p>
            </li>
          ))}
        </ul>
      </fieldset>
      <fieldset className="panel">
        <legend>
          <h2>Optional features</h2>
        </legend>
        <ul role="list" className="features">
          {optional.map((feature) => (
            <FeatureField
              key={feature.id}
              feature={feature}
              depth={depth(feature.parent)}
              state={states.get(feature.id)}
              onClick={(on) => dispatch({ kind: "click", feature: feature.id, on })}
            />
          ))}
        </ul>
      </fieldset>
    </>
  );
}

function FeatureField(props: {
  readonly feature: TemplateFeature;
  readonly depth: number;
  readonly state: FeatureState | undefined;
  readonly onClick: (on: boolean) => void;
}): ReactElement {
  const { feature, depth, state, onClick } = props;
  const on = state?.on === true;
  const reason = state !== undefined && "because" in state ? state.because.text : undefined;
  const locked = state?.kind === "blocked" || state?.kind === "implied" || state?.kind === "unavailable";
  return (
    <li className={`feature is-${state?.kind ?? "available"}`} data-depth={depth}>
      <label>
        <input
          type="checkbox"
          name={feature.id}
          checked={on}
          aria-disabled={locked}
          aria-describedby={`why-${feature.id}`}
          onChange={() => onClick(!on)}
        />
        <span>{feature.name}</span>
        {locked ? <Icon name="lock" size={14} /> : null}
        {feature.lifeCycle === "deprecated" ? <span className="badge is-bad">deprecated</span> : null}
      </label>
      <p id={`why-${feature.id}`} className="feature-note">
        {reason === undefined ? feature.summary : <span className="feature-reason">{reason}</span>}
      </p>
    </li>
  );
}
