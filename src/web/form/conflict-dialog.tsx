import type { Dispatch, ReactElement } from "react";
import type { FeatureModel } from "../../resolver/model.ts";
import type { Fix } from "../../resolver/resolution.ts";
import { resolve } from "../../resolver/resolve.ts";
import { capitalised } from "../../text/sentence.ts";
import { Dialog } from "../parts/dialog.tsx";
import { Icon } from "../parts/icons.tsx";
import type { Conflict, FormAction, FormState } from "./form-state.ts";

/** Why a click cannot be, in as few reasons as there are, and the smallest ways out as buttons. */
export function ConflictDialog(props: {
  readonly model: FeatureModel;
  readonly state: FormState;
  readonly dispatch: Dispatch<FormAction>;
}): ReactElement {
  const { state, dispatch } = props;
  const { conflict } = state;
  const dismiss = (): void => dispatch({ kind: "dismiss" });
  return (
    <Dialog
      isOpen={conflict !== undefined}
      title={conflict?.text ?? ""}
      describedBy="causes"
      onClose={dismiss}
    >
      {conflict === undefined ? null : <Ways {...props} conflict={conflict} />}
      <div className="dialog-actions">
        <button className="button is-quiet" type="button" onClick={dismiss}>
          Leave it as it is
        </button>
      </div>
    </Dialog>
  );
}

function Ways(props: {
  readonly model: FeatureModel;
  readonly state: FormState;
  readonly dispatch: Dispatch<FormAction>;
  readonly conflict: Conflict;
}): ReactElement {
  const { model, state, conflict, dispatch } = props;
  const ways = conflict.fixes
    .map((fix) => ({ fix, effect: effectOf(model, state, fix) }))
    // To give up the click itself is what the last button is for.
    .filter(({ effect }) => effect.on.length + effect.off.length > 0);
  return (
    <>
      <ol role="list" className="causes" id="causes">
        {conflict.explanation.causes.map((cause) => (
          <li key={cause.text} className={cause.kind === "chosen" ? "is-choice" : ""}>
            {cause.kind === "chosen" || cause.kind === "group" ? capitalised(cause.text) : cause.text}
          </li>
        ))}
      </ol>
      {ways.length === 0 ? (
        <p className="quiet">No single change of your choices would make it possible.</p>
      ) : (
        <div className="stack-close">
          <h3>{ways.length === 1 ? "The way out" : "Ways out, the smallest first"}</h3>
          {ways.map(({ fix, effect }) => (
            <button
              key={fix.text}
              className="fix"
              type="button"
              onClick={() => dispatch({ kind: "fix", fix })}
            >
              <strong>{fix.text}</strong>
              <span className="fix-effect">
                {effect.on.map((name) => (
                  <span key={name} className="is-added">
                    <Icon name="plus" size={13} />
                    <span className="only-read">turns on </span>
                    {name}
                  </span>
                ))}
                {effect.off.map((name) => (
                  <span key={name} className="is-removed">
                    <Icon name="minus" size={13} />
                    <span className="only-read">turns off </span>
                    {name}
                  </span>
                ))}
              </span>
            </button>
          ))}
        </div>
      )}
    </>
  );
}

/** The names of what a fix would turn on and off, as things stand. */
function effectOf(
  model: FeatureModel,
  { resolution }: FormState,
  fix: Fix,
): { readonly on: readonly string[]; readonly off: readonly string[] } {
  const after = resolve(model, fix.selection);
  if (after.kind === "refused") return { on: [], off: [] };
  const changed = after.features.filter((each) => resolution.on.includes(each.id) !== each.state.on);
  return {
    on: changed.filter((each) => each.state.on).map((each) => each.name),
    off: changed.filter((each) => !each.state.on).map((each) => each.name),
  };
}
