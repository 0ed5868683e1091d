import type { ReactElement, ReactNode } from "react";
import type { ApiProblem } from "../api/problem.ts";
import type { Loaded } from "../api/use-loaded.ts";
import { Icon } from "./icons.tsx";

/** Shows what was loaded; before that a sketch of it, and when it cannot be had, why. */
export function Load<T>(props: {
  readonly of: Loaded<T>;
  readonly rows?: number;
  readonly children: (value: T) => ReactNode;
}): ReactElement {
  const { of } = props;
  if (of.kind === "loaded") return <>{props.children(of.value)}</>;
  if (of.kind === "failed") return <ProblemNote problem={of.problem} retry={of.retry} />;
  return (
    <div className="stack" aria-busy="true">
      <span className="only-read" role="status">
        Loading
      </span>
      {Array.from({ length: props.rows ?? 4 }, (_, index) => (
        <div key={index} className="skeleton" />
      ))}
    </div>
  );
}

/** A problem as a person needs it: what, why, what to do next, and the code to search for. */
export function ProblemNote(props: {
  readonly problem: ApiProblem;
  readonly retry?: () => void;
}): ReactElement {
  const { title, detail, hint, errors, code } = props.problem;
  return (
    <div className="note is-bad" role="alert">
      <Icon name="warning" />
      <div className="stack-close">
        <p>
          <strong>{title}</strong>
        </p>
        {detail === undefined ? null : <p>{detail}</p>}
        {errors.length === 0 ? null : (
          <ul>
            {errors.map((each) => (
              <li key={`${each.pointer ?? ""} ${each.message}`}>
                {each.message}
                {each.because === undefined ? null : `: ${each.because}`}
                {each.hint === undefined ? null : `. ${each.hint}`}
              </li>
            ))}
          </ul>
        )}
        {hint === undefined ? null : <p>{hint}</p>}
        <p className="small quiet">
          <code>{code}</code>
        </p>
        {props.retry === undefined ? null : (
          <div>
            <button className="button is-small" type="button" onClick={props.retry}>
              Try again
            </button>
          </div>
        )}
      </div>
    </div>
  );
}

/** Nothing there yet, and what would change that. */
export function Empty(props: { readonly title: string; readonly children: ReactNode }): ReactElement {
  return (
    <div className="empty">
      <h2>{props.title}</h2>
      {props.children}
    </div>
  );
}
