import { useState, type Dispatch, type ReactElement } from "react";
import type { FeatureState } from "../../resolver/resolution.ts";
import type { TemplateDetail, TemplateFeature } from "../../server/api/schemas/template.ts";
import { DiscouragedNote, LifeCycleBadge } from "../guidelines/feature-advice.tsx";
import { Icon } from "../parts/icons.tsx";
import { depthsOf } from "./depths.ts";
import { groupText, isLocked, stateWord } from "./feature-words.ts";
import type { FormAction, FormState, Outcome } from "./form-state.ts";

/** From how many optional features on a filter is worth its place. */
const many = 8;

/** The features as boxes to tick, indented as the template lists them; every one says what it is and why. */
export function FeatureFields(props: {
  readonly detail: TemplateDetail;
  readonly state: FormState;
  readonly dispatch: Dispatch<FormAction>;
}): ReactElement {
  const { detail, state, dispatch } = props;
  const [filter, setFilter] = useState("");
  const states = new Map(state.resolution.features.map((each) => [each.id, each.state]));
  const standard = detail.features.filter((each) => each.standard);
  const optional = detail.features.filter((each) => !each.standard && each.visibility !== "internal");
  const depths = depthsOf(detail.features);
  const { earlier } = state.selection;
  const wishes = new Set([...(earlier?.with ?? []), ...(earlier?.without ?? [])]);
  const wanted = filter.trim().toLowerCase();
  const shown = optional.filter(({ id, name, summary }) =>
    `${id} ${name} ${summary}`.toLowerCase().includes(wanted),
  );
  return (
    <>
      <fieldset className="panel">
        <legend>
          <h2>Standard features</h2>
          <p className="quiet small">Part of every {detail.title} service.</p>
        </legend>
        <ul role="list" className="standard-features">
          {standard.map((feature) => (
            <li key={feature.id} className="feature is-standard">
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
        <legend className="panel-head">
          <div>
            <h2>Optional features</h2>
            <p className="quiet small">Click a locked one to see why, and what would free it.</p>
          </div>
        </legend>
        {optional.length < many ? null : (
          <input
            className="input feature-filter"
            type="search"
            aria-label="Filter the optional features"
            placeholder="Filter"
            value={filter}
            onChange={(event) => setFilter(event.target.value)}
          />
        )}
        <ul role="list" className="features">
          {shown.map((feature) => (
            <FeatureField
              key={feature.id}
              feature={feature}
              group={detail.groups.find((each) => each.members.includes(feature.id))}
              depth={wanted === "" ? (depths.get(feature.id) ?? 0) : 0}
              state={states.get(feature.id) ?? { kind: "available", on: false }}
              isWish={wishes.has(feature.id)}
              outcome={state.outcome?.feature === feature.id ? state.outcome : undefined}
              dispatch={dispatch}
            />
          ))}
        </ul>
        {shown.length === 0 ? <p className="quiet">No optional feature is like “{filter}”.</p> : null}
      </fieldset>
    </>
  );
}

function FeatureField(props: {
  readonly feature: TemplateFeature;
  readonly group: TemplateDetail["groups"][number] | undefined;
  readonly depth: number;
  readonly state: FeatureState;
  readonly isWish: boolean;
  readonly outcome: Outcome | undefined;
  readonly dispatch: Dispatch<FormAction>;
}): ReactElement {
  const { feature, group, depth, state, outcome, dispatch } = props;
  const { id, name, summary, lifeCycle, lifeCycleReason, replacedBy } = feature;
  const word = stateWord(state, props.isWish);
  const locked = isLocked(state);
  return (
    <li className={`feature is-${state.kind}`} data-depth={Math.min(depth, 3)} data-feature={id}>
      <div className="feature-line">
        <label>
          <input
            type="checkbox"
            name={id}
            checked={state.on}
            aria-disabled={locked}
            aria-describedby={`state-${id} why-${id}`}
            onChange={() => dispatch({ kind: "click", feature: id, on: !state.on })}
          />
          <span className="feature-name">
            <span>{name}</span>
            {group === undefined ? null : (
              <span className="feature-group" aria-hidden="true">
                {groupText(group)}
              </span>
            )}
            <LifeCycleBadge feature={feature} />
          </span>
        </label>
        <span id={`state-${id}`} className="feature-state">
          {locked ? <Icon name="lock" size={13} /> : null}
          {word}
        </span>
      </div>
      <div id={`why-${id}`} className="feature-note">
        {"because" in state ? <p className="feature-reason">{state.because.text}.</p> : null}
        <p>
          {summary}
          {group === undefined ? null : <span className="only-read"> A service has {groupText(group)}.</span>}
        </p>
        <DiscouragedNote technologies={feature.technologies} />
        {lifeCycle === "deprecated" ? (
          <p>
            {lifeCycleReason ?? "Not for new services."}
            {replacedBy === null ? null : ` Choose ${replacedBy} instead.`}
          </p>
        ) : null}
      </div>
      {outcome === undefined || outcome.changes.length === 0 ? null : (
        <div className="feature-outcome">
          <ul role="list">
            {outcome.changes.map((change) => (
              <li key={change.feature}>
                <Icon name={change.kind === "added" ? "plus" : "minus"} size={14} />
                {change.text}
              </li>
            ))}
          </ul>
          <button className="button is-small" type="button" onClick={() => dispatch({ kind: "undo" })}>
            <Icon name="undo" size={14} />
            Undo
          </button>
        </div>
      )}
    </li>
  );
}
