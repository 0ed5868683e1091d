import { useState, type ReactElement } from "react";
import { Icon } from "./icons.tsx";

/** Copies a text, and says so to everyone. */
export function CopyButton(props: { readonly text: string; readonly label: string }): ReactElement {
  const [copied, setCopied] = useState(false);
  return (
    <button
      className="button is-small"
      type="button"
      onClick={() => {
        void navigator.clipboard.writeText(props.text).then(() => {
          setCopied(true);
          setTimeout(() => setCopied(false), 2_000);
        });
      }}
    >
      <Icon name={copied ? "check" : "copy"} size={15} />
      {props.label}
      <span className="only-read" role="status">
        {copied ? "Copied" : ""}
      </span>
    </button>
  );
}
