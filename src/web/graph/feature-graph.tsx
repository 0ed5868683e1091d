import { useMemo, useState, type ReactElement } from "react";
import type { FeatureId, FeatureModel } from "../../resolver/model.ts";
import { layoutGraph, nodeHeight, nodeWidth } from "./layout.ts";

/** More than this is not sure to fit into a box; the whole name is told to whoever points at it. */
const longestName = 26;

const marginAround = 12;

/**
 * The feature graph as a drawing: arrows point from a feature to what it requires, boxes are groups. Pointing at a
 * feature shows only its own lines. The table beside it says the same to those who do not see the drawing.
 */
export function FeatureGraph({ model }: { readonly model: FeatureModel }): ReactElement {
  const graph = useMemo(() => layoutGraph(model), [model]);
  const [pointed, setPointed] = useState<FeatureId | null>(null);
  const near = new Set(
    graph.edges.flatMap(({ from, to }) => (from === pointed || to === pointed ? [from, to] : [])),
  );
  const isDim = (id: FeatureId): boolean => pointed !== null && id !== pointed && !near.has(id);
  const tied = new Set(graph.edges.flatMap((edge) => [edge.from, edge.to]));
  return (
    <figure className="graph">
      <div className="graph-scroll" tabIndex={0} role="region" aria-label="Drawing of the feature graph">
        <svg
          role="img"
          aria-label={`Feature graph of ${model.stack.name}; the table of features has the same facts`}
          viewBox={`0 0 ${graph.width} ${graph.height}`}
          width={graph.width}
          height={graph.height}
        >
          <defs>
            <marker
              id="arrow"
              viewBox="0 0 8 8"
              refX="7"
              refY="4"
              markerWidth="7"
              markerHeight="7"
              orient="auto"
            >
              <path d="M0,0 8,4 0,8z" className="graph-arrow" />
            </marker>
          </defs>
          {graph.groups.map((group) => (
            <g key={group.id}>
              <rect
                className="graph-group"
                x={group.x}
                y={group.y}
                width={group.width}
                height={group.height}
                rx="10"
              />
              <text className="graph-group-label" x={group.x + 11} y={group.y + 17}>
                {group.label}
              </text>
            </g>
          ))}
          {graph.edges.map((edge) => (
            <path
              key={`${edge.kind} ${edge.from} ${edge.to}`}
              className={`graph-edge is-${edge.kind}${
                pointed === null || edge.from === pointed || edge.to === pointed ? "" : " is-dim"
              }`}
              d={edge.path}
              markerEnd={edge.kind === "conflicts" ? undefined : "url(#arrow)"}
            />
          ))}
          {graph.nodes.map((node) => (
            <g
              key={node.id}
              className={`graph-node${node.standard ? " is-standard" : ""}${isDim(node.id) ? " is-dim" : ""}`}
              transform={`translate(${node.x},${node.y})`}
              onPointerEnter={() => setPointed(tied.has(node.id) ? node.id : null)}
              onPointerLeave={() => setPointed(null)}
            >
              <title>{node.name}</title>
              <rect width={nodeWidth} height={nodeHeight} rx="7" />
              <text x={marginAround} y={nodeHeight / 2 + 1}>
                {node.name.length > longestName ? `${node.name.slice(0, longestName - 1)}…` : node.name}
              </text>
            </g>
          ))}
        </svg>
      </div>
      <figcaption className="graph-legend">
        <span className="is-standard">part of every service</span>
        <span className="is-requires">requires</span>
        {graph.edges.some((edge) => edge.kind === "requires-any") ? (
          <span className="is-any">requires one of</span>
        ) : null}
        {graph.edges.some((edge) => edge.kind === "conflicts") ? (
          <span className="is-conflicts">not together</span>
        ) : null}
      </figcaption>
    </figure>
  );
}
