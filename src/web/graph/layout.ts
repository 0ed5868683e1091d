import type { FeatureId, FeatureModel, Formula } from "../../resolver/model.ts";

/** The feature graph as boxes and lines; all lengths in CSS pixels. */
export interface GraphLayout {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly GraphNode[];
  readonly groups: readonly GraphGroup[];
  readonly edges: readonly GraphEdge[];
}

export interface GraphNode {
  readonly id: FeatureId;
  readonly name: string;
  readonly standard: boolean;
  readonly x: number;
  readonly y: number;
}

export interface GraphGroup {
  readonly id: string;
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface GraphEdge {
  readonly kind: "requires" | "conflicts";
  readonly from: FeatureId;
  readonly to: FeatureId;
  /** SVG path data. */
  readonly path: string;
}

export const nodeWidth = 214;
export const nodeHeight = 34;
const columnGap = 72;
const rowGap = 12;
const margin = 16;
/** Room above a group's members for its label, and around them. */
const groupHead = 22;
const groupPad = 8;

/**
 * Columns from what nothing is needed for to what needs the most: a feature stands one column right of the features it
 * may need. Members of a group stand together in one box. Rows keep the catalogue's order.
 */
export function layoutGraph(model: FeatureModel): GraphLayout {
  const features = model.features.filter((each) => each.answerOf === undefined);
  const ids = new Set(features.map((each) => each.id));
  const providers = (capability: string): readonly FeatureId[] =>
    features.filter((each) => each.provides.includes(capability)).map((each) => each.id);
  const needs = new Map<FeatureId, Set<FeatureId>>(features.map((each) => [each.id, new Set()]));
  for (const rule of model.rules) {
    if (rule.kind !== "requires") continue;
    for (const id of mentioned(rule.formula, providers)) if (ids.has(id)) needs.get(rule.feature)?.add(id);
  }

  const groups = model.groups.filter((group) => group.members.some((member) => ids.has(member)));
  const groupOf = new Map(groups.flatMap((group) => group.members.map((member) => [member, group] as const)));
  const depths = depthsOf(
    features.map((each) => each.id),
    needs,
  );
  // A group stands in one column: that of its deepest member.
  for (const group of groups) {
    const depth = Math.max(0, ...group.members.map((member) => depths.get(member) ?? 0));
    for (const member of group.members) depths.set(member, depth);
  }

  const nodes: GraphNode[] = [];
  const boxes: GraphGroup[] = [];
  const columns = Math.max(0, ...depths.values()) + 1;
  let height = 0;
  for (let column = 0; column < columns; column++) {
    const x = margin + groupPad + column * (nodeWidth + columnGap);
    let y = margin;
    const placed = new Set<FeatureId>();
    for (const feature of features) {
      if (depths.get(feature.id) !== column || placed.has(feature.id)) continue;
      const group = groupOf.get(feature.id);
      const members =
        group === undefined ? [feature] : features.filter((each) => group.members.includes(each.id));
      const top = y;
      if (group !== undefined) y += groupHead;
      for (const { id, name, standard } of members) {
        placed.add(id);
        nodes.push({ id, name, standard, x, y });
        y += nodeHeight + rowGap;
      }
      if (group !== undefined) {
        const boxHeight = y - top - rowGap + groupPad;
        const box = { x: x - groupPad, y: top, width: nodeWidth + 2 * groupPad, height: boxHeight };
        boxes.push({ id: group.id, label: `${bounds(group.min, group.max)} ${group.noun}`, ...box });
        y += groupPad;
      }
    }
    height = Math.max(height, y);
  }
  const width = columns * nodeWidth + (columns - 1) * columnGap + 2 * (margin + groupPad);
  return {
    width,
    height: height + margin - rowGap,
    nodes,
    groups: boxes,
    edges: edgesOf(model, nodes, needs),
  };
}

function depthsOf(
  ids: readonly FeatureId[],
  needs: ReadonlyMap<FeatureId, ReadonlySet<FeatureId>>,
): Map<FeatureId, number> {
  const depths = new Map<FeatureId, number>();
  const depthOf = (id: FeatureId, path: readonly FeatureId[]): number => {
    const known = depths.get(id);
    if (known !== undefined) return known;
    // Features that need each other stand in one column.
    const below = [...(needs.get(id) ?? [])].filter((each) => !path.includes(each) && each !== id);
    const depth = Math.max(-1, ...below.map((each) => depthOf(each, [...path, id]))) + 1;
    depths.set(id, depth);
    return depth;
  };
  for (const id of ids) depthOf(id, []);
  return depths;
}

function edgesOf(
  model: FeatureModel,
  nodes: readonly GraphNode[],
  needs: ReadonlyMap<FeatureId, ReadonlySet<FeatureId>>,
): readonly GraphEdge[] {
  const at = new Map(nodes.map((node) => [node.id, node]));
  const edge = (kind: GraphEdge["kind"], from: FeatureId, to: FeatureId): readonly GraphEdge[] => {
    const [start, end] = [at.get(from), at.get(to)];
    return start === undefined || end === undefined ? [] : [{ kind, from, to, path: curve(start, end) }];
  };
  const requires = [...needs].flatMap(([from, targets]) =>
    [...targets].flatMap((to) => edge("requires", from, to)),
  );
  const conflicts = model.rules.flatMap((rule) =>
    rule.kind === "conflicts" ? edge("conflicts", rule.feature, rule.other) : [],
  );
  return [...requires, ...conflicts];
}

/** From the left side of the one to the right side of the other; in one column, around the right. */
function curve(start: GraphNode, end: GraphNode): string {
  const y1 = start.y + nodeHeight / 2;
  const y2 = end.y + nodeHeight / 2;
  if (start.x === end.x) {
    const x = start.x + nodeWidth;
    return `M${x},${y1} C${x + 44},${y1} ${x + 44},${y2} ${x},${y2}`;
  }
  const x1 = start.x;
  const x2 = end.x + nodeWidth;
  const middle = (x1 + x2) / 2;
  return `M${x1},${y1} C${middle},${y1} ${middle},${y2} ${x2},${y2}`;
}

function mentioned(
  formula: Formula,
  providers: (capability: string) => readonly FeatureId[],
): readonly FeatureId[] {
  switch (formula.kind) {
    case "feature":
      return [formula.id];
    case "all":
    case "any":
      return formula.of.flatMap((each) => mentioned(each, providers));
    case "not":
    case "constant":
      return [];
    case "capability":
      return providers(formula.name);
  }
}

function bounds(min: number, max: number): string {
  if (min === 1 && max === 1) return "exactly one";
  if (min === 0 && max === 1) return "at most one";
  return min === 1 ? "at least one" : `${min} to ${max}`;
}
