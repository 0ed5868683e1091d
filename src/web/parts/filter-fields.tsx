import type { ReactElement, ReactNode } from "react";
import { Empty } from "./states.tsx";

/** The filters of a list, side by side. */
export function Filters(props: { readonly label: string; readonly children: ReactNode }): ReactElement {
  return (
    <form
      className="filters"
      role="search"
      aria-label={props.label}
      onSubmit={(event) => event.preventDefault()}
    >
      {props.children}
    </form>
  );
}

/** A filter by what is typed. */
export function SearchFilter(props: {
  readonly value: string;
  /** What it looks at. */
  readonly placeholder: string;
  readonly onChange: (value: string) => void;
}): ReactElement {
  return (
    <label className="field is-wide">
      <span className="label">Search</span>
      <input
        className="input"
        type="search"
        value={props.value}
        placeholder={props.placeholder}
        onChange={(event) => props.onChange(event.target.value)}
      />
    </label>
  );
}

/** A filter by one of a few values; empty while it lets everything through. */
export function ChoiceFilter(props: {
  readonly label: string;
  /** What the list is called without it: "Every template". */
  readonly every: string;
  readonly value: string;
  /** What is chosen, and what people call it. */
  readonly choices: Iterable<readonly [value: string, title: string]>;
  readonly onChange: (value: string) => void;
}): ReactElement {
  return (
    <label className="field">
      <span className="label">{props.label}</span>
      <select className="input" value={props.value} onChange={(event) => props.onChange(event.target.value)}>
        <option value="">{props.every}</option>
        {[...props.choices].map(([value, title]) => (
          <option key={value} value={value}>
            {title}
          </option>
        ))}
      </select>
    </label>
  );
}

/** In place of a list that its filters leave empty. */
export function NothingLikeThat(props: {
  /** "No service is like that". */
  readonly title: string;
  readonly onClear: () => void;
}): ReactElement {
  return (
    <Empty title={props.title}>
      <button className="button" type="button" onClick={props.onClear}>
        Clear the filters
      </button>
    </Empty>
  );
}
