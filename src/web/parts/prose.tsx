import { Fragment, type ReactElement } from "react";

/** A sentence of the server: what stands between backticks is code. */
export function Prose({ text }: { readonly text: string }): ReactElement {
  return (
    <>
      {text.split("`").map((part, index) => (
        <Fragment key={index}>{index % 2 === 1 ? <code>{part}</code> : part}</Fragment>
      ))}
    </>
  );
}
