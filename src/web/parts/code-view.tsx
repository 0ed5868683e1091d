import { useEffect, useState, type ReactElement } from "react";
import { highlight, type CodeToken } from "./highlight.ts";

/** A file's text with line numbers; colours come when they are ready. */
export function CodeView({ path, text }: { readonly path: string; readonly text: string }): ReactElement {
  const [lines, setLines] = useState<{
    readonly of: string;
    readonly lines: readonly (readonly CodeToken[])[];
  }>();
  useEffect(() => {
    let isStale = false;
    highlight(path, text).then(
      (found) => {
        if (!isStale && found !== undefined) setLines({ of: path, lines: found });
      },
      // Colours are a help, not a need.
      () => undefined,
    );
    return () => {
      isStale = true;
    };
  }, [path, text]);
  const plain = text.replace(/\n$/, "").split("\n");
  const coloured = lines?.of === path ? lines.lines : undefined;
  return (
    <pre className="code" tabIndex={0} aria-label={path}>
      <code>
        {plain.map((line, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- lines are what the index says
          <span key={index} className="code-row">
            {(coloured?.[index] ?? [{ text: line, light: "", dark: "" }]).map((token, at) => (
              <Token key={at} token={token} />
            ))}
            {"\n"}
          </span>
        ))}
      </code>
    </pre>
  );
}

function Token({ token }: { readonly token: CodeToken }): ReactElement {
  if (token.light === "") return <>{token.text}</>;
  return (
    <span
      className="token"
      ref={(element) => {
        // Through the object model: the content security policy allows no style in markup.
        element?.style.setProperty("--light", token.light);
        element?.style.setProperty("--dark", token.dark);
      }}
    >
      {token.text}
    </span>
  );
}
