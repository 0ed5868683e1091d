import { useState, type ReactElement } from "react";
import { useLocation } from "wouter";
import { api } from "../api/client.ts";
import { problemOf, type ApiProblem } from "../api/problem.ts";
import { useSession } from "../api/session.tsx";
import { fieldText } from "../parts/field-text.ts";
import { Mark } from "../parts/mark.tsx";
import { ProblemNote } from "../parts/states.tsx";
import { useWindowTitle } from "../parts/use-window-title.ts";

/** Makes the first account, once, with the secret that stands behind the # of the printed link. */
export function SetUpPage(): ReactElement {
  const { changed } = useSession();
  const [, navigate] = useLocation();
  const [problem, setProblem] = useState<ApiProblem>();
  const [sending, setSending] = useState(false);
  useWindowTitle("Set up");
  return (
    <main className="lonely" id="main">
      <form
        className="panel stack"
        onSubmit={(event) => {
          event.preventDefault();
          const form = event.currentTarget;
          setSending(true);
          setProblem(undefined);
          const token = window.location.hash.slice(1);
          api.setUp({ token, user: fieldText(form, "user"), password: fieldText(form, "password") }).then(
            (who) => {
              changed(who);
              navigate("/templates", { replace: true });
            },
            (error: unknown) => {
              setSending(false);
              setProblem(problemOf(error));
            },
          );
        }}
      >
        <Mark size={36} />
        <h1>Set up</h1>
        <p className="quiet">Make the first account. It may do everything, and make the other accounts.</p>
        <label className="field">
          <span className="label">Name</span>
          <input
            className="input"
            name="user"
            autoComplete="username"
            required
            spellCheck={false}
            pattern="[a-z0-9][a-z0-9._\-]{0,63}"
            aria-describedby="user-hint"
          />
          <span id="user-hint" className="field-hint">
            a-z, 0-9, dot, dash and underscore
          </span>
        </label>
        <label className="field">
          <span className="label">Password</span>
          <input
            className="input"
            name="password"
            type="password"
            autoComplete="new-password"
            required
            minLength={12}
            maxLength={200}
            aria-describedby="password-hint"
          />
          <span id="password-hint" className="field-hint">
            at least 12 characters; a few words are better than signs
          </span>
        </label>
        {problem === undefined ? null : <ProblemNote problem={problem} />}
        <button className="button is-primary" type="submit" disabled={sending}>
          {sending ? "Making it…" : "Make the account"}
        </button>
      </form>
    </main>
  );
}
