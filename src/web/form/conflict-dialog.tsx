import { Dialog } from "radix-ui";
import type { Dispatch, ReactElement } from "react";
import type { FormAction, FormState } from "./form-state.ts";

/** Why a click cannot be, in as few reasons as there are, and the smallest ways out as buttons. */
export function ConflictDialog(props: {
  readonly state: FormState;
  readonly dispatch: Dispatch<FormAction>;
}): ReactElement {
  const { state, dispatch } = props;
  const { conflict } = state;
  return (
    <Dialog.Root open={conflict !== undefined} onOpenChange={(open) => open || dispatch({ kind: "dismiss" })}>
      <Dialog.Portal>
        <Dialog.Overlay className="dialog-shade" />
        <Dialog.Content className="dialog stack" aria-describedby="causes">
          <Dialog.Title>{conflict?.text}</Dialog.Title>
          <ul id="causes" className="bullets">
            {conflict?.explanation.causes.map((cause) => (
              <li key={cause.text}>{capital(cause.text)}.</li>
            ))}
          </ul>
          {conflict === undefined || conflict.fixes.length === 0 ? null : (
            <div className="stack-close">
              <h3>{conflict.fixes.length === 1 ? "The way out" : "Ways out, the smallest first"}</h3>
              {conflict.fixes.map((fix) => (
                <button
                  key={fix.text}
                  className="button fix"
                  type="button"
                  onClick={() => dispatch({ kind: "fix", fix })}
                >
                  {fix.text}
                </button>
              ))}
            </div>
          )}
          <div className="dialog-actions">
            <Dialog.Close asChild>
              <button className="button is-quiet" type="button">
                Leave it as it is
              </button>
            </Dialog.Close>
          </div>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

/** Names keep their own spelling at the start of a sentence. */
function capital(text: string): string {
  return text.replace(/^(you|a|an)\b/, (word) => word.slice(0, 1).toUpperCase() + word.slice(1));
}
