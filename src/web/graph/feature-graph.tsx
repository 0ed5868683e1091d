import { useMemo, useState, type ReactElement } from "react";
import type { FeatureId, FeatureModel } from "../../resolver/model.ts";
import { layoutGraph, nodeHeight, nodeWidth } from "./layout.ts";

/**
 * The feature graph as a drawing: arrows point from a feature to what it requires, boxes are groups. Pointing at a
 * feature shows only its own lines. The table beside it says the same to those who do not see the drawing.
 */
export function FeatureGraph({ model }: { readonly model: FeatureModel }): ReactElement {
  const graph = useMemo(() => layoutGraph(model), [model]);
  const [pointed, setPointed] = useState<FeatureId | null>(null);
  const isLit = (from: FeatureId, to: FeatureId): boolean =>
    pointed === null || from === pointed || to === pointed;
  return (
    <div
      className="graph"
      role="img"
      aria-label={`Feature graph of ${model.stack.name}; the table has the same facts`}
    >
      <svg
        viewBox={`0 0 ${graph.width} ${graph.height}`}
        width={graph.width}
        height={graph.height}
        aria-hidden="true"
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
              rx="9"
            />
            <text className="graph-group-label" x={group.x + 8} y={group.y + 15}>
              {group.label}
            </text>
          </g>
        ))}
        {graph.edges.map((edge) => (
          <path
            key={`${edge.kind} ${edge.from} ${edge.to}`}
            className={`graph-edge is-${edge.kind}${isLit(edge.from, edge.to) ? "" : " is-dim"}`}
            d={edge.path}
            markerEnd={edge.kind === "requires" ? "url(#arrow)" : undefined}
          />
        ))}
        {graph.nodes.map((node) => (
          <g
            key={node.id}
            className={node.standard ? "graph-node is-standard" : "graph-node"}
            transform={`translate(${node.x},${node.y})`}
            onPointerEnter={() => setPointed(node.id)}
            onPointerLeave={() => setPointed(null)}
          >
            <rect width={nodeWidth} height={nodeHeight} rx="6" />
            <text x="12" y={nodeHeight / 2}>
              {node.name.length > 26 ? `${node.name.slice(0, 25)}…` : node.name}
            </text>
          </g>
        ))}
      </svg>
    </div>
  );
}
