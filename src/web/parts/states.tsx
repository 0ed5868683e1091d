import type { ReactElement, ReactNode } from "react";
import { Link } from "wouter";
import type { ApiProblem } from "../api/problem.ts";
import type { Loaded } from "../api/use-loaded.ts";
import { PageHead } from "./frame.tsx";
import { Icon } from "./icons.tsx";
import { Prose } from "./prose.tsx";

interface LoadProps<T> {
  readonly of: Loaded<T>;
  readonly rows?: number;
  readonly children: (value: T) => ReactNode;
}

/** Shows what was loaded; before that a sketch of it, and when it cannot be had, why. */
export function Load<T>({ of, rows = 4, children }: LoadProps<T>): ReactElement {
  if (of.kind === "loaded") return <>{children(of.value)}</>;
  if (of.kind === "failed") return <ProblemNote problem={of.problem} retry={of.retry} />;
  return (
    <div className="stack" aria-busy="true">
      <span className="only-read" role="status">
        Loading
      </span>
      {Array.from({ length: rows }, (_, index) => (
        <div key={index} className="skeleton" />
      ))}
    </div>
  );
}

/** The same where the page is nothing without it: then the page says so. */
export function LoadPage<T>(props: LoadProps<T>): ReactElement {
  const { of } = props;
  if (of.kind !== "failed") return <Load {...props} />;
  if (of.problem.status !== 404) {
    return (
      <>
        <PageHead title="This cannot be shown" />
        <ProblemNote problem={of.problem} retry={of.retry} />
      </>
    );
  }
  return <Missing title={of.problem.title} hint={of.problem.hint} />;
}

/** Nothing is at this address. */
export function Missing(props: { readonly title: string; readonly hint: string | undefined }): ReactElement {
  return (
    <>
      <PageHead title="Not found" />
      <Empty title={<Prose text={props.title} />}>
        <p>
          <Prose text={props.hint ?? "The address may have been mistyped, or what it showed is gone."} />
        </p>
        <div className="row">
          <Link className="button" href="/templates">
            Templates
          </Link>
          <Link className="button" href="/services">
            Created services
          </Link>
        </div>
      </Empty>
    </>
  );
}

/** A problem as a person needs it: what, why, what to do next, and the code to search for. */
export function ProblemNote(props: {
  readonly problem: ApiProblem;
  readonly retry?: () => void;
}): ReactElement {
  const { title, detail, hint, code } = props.problem;
  // The first of several stands in the title already.
  const errors = props.problem.errors.length > 1 ? props.problem.errors : [];
  return (
    <div className="note is-bad" role="alert">
      <Icon name="warning" />
      <div className="stack-close">
        <p>
          <strong>
            <Prose text={title} />
          </strong>
        </p>
        {errors.length > 0 || detail === undefined ? null : (
          <p>
            <Prose text={detail} />
          </p>
        )}
        {errors.length === 0 ? null : (
          <ul className="bullets">
            {errors.map(({ pointer = "", message, because, hint: next }) => (
              <li key={`${pointer} ${message}`}>
                <Prose
                  text={[
                    message,
                    because === undefined ? "" : `: ${because}`,
                    next === undefined ? "" : `. ${next}`,
                  ].join("")}
                />
              </li>
            ))}
          </ul>
        )}
        {errors.length > 0 || hint === undefined ? null : (
          <p>
            <Prose text={hint} />
          </p>
        )}
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
export function Empty(props: { readonly title: ReactNode; readonly children: ReactNode }): ReactElement {
  return (
    <div className="empty">
      <h2>{props.title}</h2>
      {props.children}
    </div>
  );
}
