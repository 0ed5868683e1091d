import { useMemo, type ReactElement } from "react";
import { capitalised } from "../../text/sentence.ts";
import { blipRadius, layoutRadar, radarRadius, type RadarEntry } from "./radar-layout.ts";

/** A technology of the radar, by the number that the table gives it. */
export interface NumberedEntry extends RadarEntry {
  readonly number: number;
  readonly name: string;
  readonly isMarked: boolean;
}

/** Half of the drawing's side, with room for the names of the sectors. */
const half = radarRadius + 24;

/**
 * The guidelines as a drawing: a sector for each area, a ring for each status. It is for those who see it and point
 * at it; the table beside it says the same, and more.
 */
export function Radar(props: {
  readonly entries: readonly NumberedEntry[];
  readonly pointed: string | null;
  readonly onPoint: (id: string | null) => void;
}): ReactElement {
  const { entries, pointed, onPoint } = props;
  const { rings, sectors, blips } = useMemo(() => layoutRadar(entries), [entries]);
  const byId = new Map(entries.map((each) => [each.id, each]));
  return (
    <figure className="panel radar">
      <svg
        role="img"
        aria-label="Radar of the guidelines; the table has the same facts"
        viewBox={`${-half} ${-half} ${2 * half} ${2 * half}`}
      >
        {rings.toReversed().map(({ status, radius }) => (
          <circle key={status} className={`radar-ring is-${status}`} r={radius} />
        ))}
        {sectors.length < 2
          ? null
          : sectors.map(({ area, edge }) => (
              <line key={area} className="radar-edge" x2={edge.x} y2={edge.y} />
            ))}
        {sectors.map(({ area, label }, index) => (
          <g key={area}>
            <path id={`radar-area-${index}`} d={label} fill="none" />
            <text className="radar-area">
              <textPath href={`#radar-area-${index}`} startOffset="50%" textAnchor="middle">
                {area}
              </textPath>
            </text>
          </g>
        ))}
        {blips.map(({ id, status, x, y }) => {
          const entry = byId.get(id);
          return (
            <g
              key={id}
              className={`radar-blip is-${status}${pointed === id ? " is-pointed" : ""}${pointed !== null && pointed !== id ? " is-dim" : ""}`}
              transform={`translate(${x},${y})`}
              onPointerEnter={() => onPoint(id)}
              onPointerLeave={() => onPoint(null)}
              onClick={() => document.getElementById(rowId(id))?.scrollIntoView({ block: "center" })}
            >
              <title>{`${entry?.name ?? id}, ${status}`}</title>
              {entry?.isMarked === true ? <circle className="radar-mark" r={blipRadius + 2.5} /> : null}
              <circle r={blipRadius} />
              <text y="0.5">{entry?.number}</text>
            </g>
          );
        })}
      </svg>
      <figcaption className="radar-legend">
        {rings.map(({ status }) => (
          <span key={status} className={`is-${status}`}>
            {capitalised(status)}
          </span>
        ))}
        <span className="is-marked">new or changed</span>
      </figcaption>
    </figure>
  );
}

/** The id of a technology's row in the table. */
export function rowId(technology: string): string {
  return `technology-${technology}`;
}
