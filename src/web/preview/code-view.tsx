import { useEffect, useRef, useState, type ReactElement } from "react";
import { highlight, type CodeToken } from "./highlight.ts";

/** A file's text with line numbers; colours come when they are ready. */
export function CodeView(props: {
  readonly path: string;
  readonly text: string;
  /** The line to show, from 1. */
  readonly line: number | undefined;
}): ReactElement {
  const { path, text, line } = props;
  const box = useRef<HTMLPreElement>(null);
  const [coloured, setColoured] = useState<{
    readonly of: string;
    readonly lines: readonly (readonly CodeToken[])[];
  }>();
  useEffect(() => {
    let isStale = false;
    highlight(path, text).then(
      (lines) => {
        if (!isStale && lines !== undefined) setColoured({ of: path, lines });
      },
      // Colours are a help, not a need.
      () => undefined,
    );
    return () => {
      isStale = true;
    };
  }, [path, text]);
  useEffect(() => {
    const row = line === undefined ? undefined : box.current?.querySelectorAll(".code-row")[line - 1];
    if (row instanceof HTMLElement && box.current !== null) {
      box.current.scrollTop = row.offsetTop - box.current.clientHeight / 3;
    }
  }, [line, path]);
  const plain = text.replace(/\n$/, "").split("\n");
  const lines = coloured?.of === path ? coloured.lines : undefined;
  return (
    <pre
      ref={box}
      className={/\.(md|txt)$/.test(path) ? "code is-wrapped" : "code"}
      tabIndex={0}
      aria-label={`Content of ${path}`}
    >
      <code>
        {plain.map((content, index) => (
          <span key={index} className={index + 1 === line ? "code-row is-found" : "code-row"}>
            <span className="code-text">
              {(lines?.[index] ?? [{ text: content }]).map((token, at) =>
                token.className === undefined ? (
                  token.text
                ) : (
                  <span key={at} className={token.className}>
                    {token.text}
                  </span>
                ),
              )}
              {content === "" ? "\n" : ""}
            </span>
          </span>
        ))}
      </code>
    </pre>
  );
}
