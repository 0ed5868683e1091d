import { useState, type ReactElement } from "react";
import { api } from "../api/client.ts";
import { problemOf, type ApiProblem } from "../api/problem.ts";
import { useSession } from "../api/session.tsx";
import { Dialog } from "../parts/dialog.tsx";
import { fieldText } from "../parts/field-text.ts";
import { Mark } from "../parts/mark.tsx";
import { Icon } from "../parts/icons.tsx";
import { ProblemNote } from "../parts/states.tsx";
import { useWindowTitle } from "../parts/use-window-title.ts";

/** The way in. The address stays: the page that was wanted follows. */
export function SignInPage(): ReactElement {
  const { who } = useSession();
  useWindowTitle("Sign in");
  return (
    <main className="lonely" id="main">
      <div className="panel stack">
        <Mark size={36} />
        <h1>Sign in</h1>
        {who.needsSetup ? (
          <div className="note">
            <Icon name="info" />
            <p>
              This server has no account yet. Open the set-up link that it printed when it started; it makes
              the first one.
            </p>
          </div>
        ) : null}
        <SignInFields />
      </div>
    </main>
  );
}

/** The same over a page whose session has ended: what was typed there is kept. */
export function SignInDialog(): ReactElement | null {
  const { expired, who } = useSession();
  if (!expired || who.mode !== "accounts") return null;
  return (
    <Dialog isOpen isNarrow title="Sign in again" describedBy="expired">
      <p id="expired" className="quiet">
        Your session has ended. The page behind this keeps everything that you typed.
      </p>
      <SignInFields />
    </Dialog>
  );
}

function SignInFields(): ReactElement {
  const { changed } = useSession();
  const [problem, setProblem] = useState<ApiProblem>();
  const [sending, setSending] = useState(false);
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        const form = event.currentTarget;
        setSending(true);
        setProblem(undefined);
        api
          .signIn({ user: fieldText(form, "user"), password: fieldText(form, "password") })
          .then(changed, (error: unknown) => {
            setSending(false);
            setProblem(problemOf(error));
          });
      }}
    >
      <label className="field">
        <span className="label">Name</span>
        <input className="input" name="user" autoComplete="username" required spellCheck={false} />
      </label>
      <label className="field">
        <span className="label">Password</span>
        <input className="input" name="password" type="password" autoComplete="current-password" required />
      </label>
      {problem === undefined ? null : <ProblemNote problem={problem} />}
      <button className="button is-primary" type="submit" disabled={sending}>
        {sending ? "Signing in…" : "Sign in"}
      </button>
    </form>
  );
}
