import { useMemo, type ReactElement } from "react";
import type { PreviewDiff } from "../../server/api/schemas/preview.ts";
import { diffRows, sideRows, type DiffRow } from "../parts/diff-rows.ts";

export type DiffLook = "unified" | "split";

const signs = { added: "+", removed: "−", same: " ", gap: " " } as const;

/** What is different in one file. */
export function DiffView(props: {
  readonly file: PreviewDiff["files"][number];
  readonly look: DiffLook;
}): ReactElement {
  const { file, look } = props;
  const rows = useMemo(() => diffRows(file.before?.text ?? "", file.after?.text ?? ""), [file]);
  if (file.before?.text === null || file.after?.text === null) {
    return <p className="quiet">This is no text: the archives hold both.</p>;
  }
  if (file.before !== null && file.after !== null && file.before.text === file.after.text) {
    return (
      <p className="quiet">
        Only whether it can be run is different: {file.after.executable ? "now it can" : "now it cannot"}.
      </p>
    );
  }
  return (
    <div className="diff" tabIndex={0} role="region" aria-label={`Changes of ${file.path}`}>
      <table className={look === "split" ? "diff-table is-split" : "diff-table"}>
        <tbody>
          {look === "unified"
            ? rows.map((row, index) => (
                <tr key={index} className={`is-${row.kind}`}>
                  <td className="diff-number">{row.before}</td>
                  <td className="diff-number">{row.after}</td>
                  <td className="diff-sign">{signs[row.kind]}</td>
                  <td className="diff-text">{row.text}</td>
                </tr>
              ))
            : sideRows(rows).map(({ before, after }, index) => (
                <tr key={index}>
                  <Side row={before} number={before?.before} />
                  <Side row={after} number={after?.after} />
                </tr>
              ))}
        </tbody>
      </table>
    </div>
  );
}

function Side(props: {
  readonly row: DiffRow | undefined;
  readonly number: number | undefined;
}): ReactElement {
  const kind = props.row?.kind ?? "nothing";
  return (
    <>
      <td className={`diff-number is-${kind}`}>{props.number}</td>
      <td className={`diff-text is-${kind}`}>
        {kind === "added" || kind === "removed" ? <span className="only-read">{kind}: </span> : null}
        {props.row?.text}
      </td>
    </>
  );
}
