import { useEffect, useState, type ReactElement } from "react";
import { Icon } from "./icons.tsx";

/** Copies a text, and says so to everyone. */
export function CopyButton(props: {
  readonly text: string;
  readonly label: string;
  /** What is copied, where the label alone does not say it. */
  readonly name?: string;
}): ReactElement {
  const [state, setState] = useState<"ready" | "copied" | "refused">("ready");
  useEffect(() => {
    if (state === "ready") return undefined;
    const timer = setTimeout(() => setState("ready"), 2_500);
    return () => clearTimeout(timer);
  }, [state]);
  return (
    <button
      className="button is-small"
      type="button"
      aria-label={state === "ready" ? props.name : undefined}
      onClick={() => {
        copyText(props.text).then(
          () => setState("copied"),
          () => setState("refused"),
        );
      }}
    >
      <Icon name={state === "copied" ? "check" : "copy"} size={15} />
      {state === "copied" ? "Copied" : state === "refused" ? "The browser refused" : props.label}
      <span className="only-read" role="status">
        {state === "copied" ? "Copied" : ""}
      </span>
    </button>
  );
}

/** Browsers offer the clipboard only to pages that came over https or from this machine; elsewhere, as people do it. */
async function copyText(text: string): Promise<void> {
  if (window.isSecureContext) return navigator.clipboard.writeText(text);
  const field = document.createElement("textarea");
  field.value = text;
  document.body.append(field);
  field.select();
  const copied = document.execCommand("copy");
  field.remove();
  if (!copied) throw new Error("the browser refused to copy");
}
