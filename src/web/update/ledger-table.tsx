import { useState, type ReactElement } from "react";
import type { LedgerLine, UpdatePreview } from "../../server/api/schemas/update.ts";

/** What nobody has to look at. */
const quiet: ReadonlySet<string> = new Set(["unchanged", "yours", "agreed", "deleted-by-you"]);

/** What becomes of every path: what changes at first, all of them when asked for. */
export function LedgerTable({ preview }: { readonly preview: UpdatePreview }): ReactElement {
  const [all, setAll] = useState(false);
  const loud = preview.ledger.filter((line) => !quiet.has(line.kind) || line.note !== null);
  const shown = all ? preview.ledger : loud;
  const counts = Object.entries(preview.counts).map(([kind, count]) => `${count} ${kind}`);
  return (
    <section className="panel" aria-labelledby="ledger">
      <div className="panel-head">
        <h2 id="ledger">What becomes of every path</h2>
        <button
          className="button is-small"
          type="button"
          aria-pressed={all}
          onClick={() => setAll((before) => !before)}
        >
          {all ? "Only what changes" : `All ${preview.ledger.length} paths`}
        </button>
      </div>
      {shown.length === 0 ? null : (
        <div className="table-scroll" tabIndex={0} role="region" aria-label="Ledger">
          <table className="table">
            <thead>
              <tr>
                <th scope="col">What</th>
                <th scope="col">Path</th>
                <th scope="col">Note</th>
              </tr>
            </thead>
            <tbody>
              {shown.map((line) => (
                <tr key={line.path}>
                  <td>
                    <span className={`badge ${toneOf(line)}`}>{line.kind}</span>
                  </td>
                  <th scope="row" className="long">
                    <code>{line.path}</code>
                  </th>
                  <td className="quiet small">{noteOf(line)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <p className="quiet small">{counts.join(", ")}</p>
    </section>
  );
}

function toneOf({ kind }: LedgerLine): string {
  if (kind === "conflict") return "is-bad";
  if (kind === "withheld" || kind === "regenerate") return "is-warn";
  return quiet.has(kind) ? "" : "is-good";
}

function noteOf({ conflict, to, from, note }: LedgerLine): string {
  const parts = [conflict, to === null ? null : `to ${to}`, from === null ? null : `was ${from}`, note];
  return parts.filter((part) => part !== null).join("; ");
}
