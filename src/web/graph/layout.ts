import type { FeatureId, FeatureModel, Formula, Group } from "../../resolver/model.ts";
import { groupText } from "../form/feature-words.ts";

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
  readonly kind: "requires" | "requires-any" | "conflicts";
  readonly from: FeatureId;
  readonly to: FeatureId;
  /** SVG path data. */
  readonly path: string;
}

export const nodeWidth = 216;
export const nodeHeight = 36;
const columnGap = 96;
const rowGap = 12;
const margin = 12;
/** Room above a group's members for its label, and around them. */
const groupHead = 26;
const groupPad = 10;
/** How many columns features that nothing ties to others are set in. */
const looseColumns = 3;

/** Features that stand together: the members of a group, or one feature. */
interface Block {
  readonly members: readonly FeatureId[];
  readonly group?: Group;
  readonly height: number;
}

/**
 * Columns from what nothing is needed for to what needs the most: a feature stands right of what it may need, as near
 * as possible to its height, so that lines are short and seldom cross. Members of a group stand in one box. Features
 * that nothing ties to others follow below, in rows.
 */
export function layoutGraph(model: FeatureModel): GraphLayout {
  const features = model.features.filter((each) => each.answerOf === undefined);
  const ids = new Set(features.map((each) => each.id));
  const ties = tiesOf(model, ids);
  const needs = new Map<FeatureId, Set<FeatureId>>([...ids].map((id) => [id, new Set()]));
  for (const tie of ties) if (tie.kind !== "conflicts") needs.get(tie.from)?.add(tie.to);

  const groups = model.groups.filter((group) => group.members.some((member) => ids.has(member)));
  const groupOf = new Map(groups.flatMap((group) => group.members.map((member) => [member, group] as const)));
  const tied = new Set([...ties.flatMap((tie) => [tie.from, tie.to]), ...groupOf.keys()]);
  const depths = depthsOf([...ids], needs);
  // A group stands in one column: that of its deepest member.
  for (const group of groups) {
    const depth = Math.max(0, ...group.members.map((member) => depths.get(member) ?? 0));
    for (const member of group.members) depths.set(member, depth);
  }

  const columns: Block[][] = [];
  const placed = new Set<FeatureId>();
  for (const { id } of features) {
    if (placed.has(id) || !tied.has(id)) continue;
    const block = blockOf(id, groupOf.get(id), [...ids], placed);
    for (const member of block.members) placed.add(member);
    (columns[depths.get(id) ?? 0] ??= []).push(block);
  }

  const tops = new Map<FeatureId, { readonly x: number; readonly y: number }>();
  const boxes: GraphGroup[] = [];
  let height = margin;
  // Depths may leave a column empty where groups were moved to the right.
  const filled = columns.filter((column) => column !== undefined);
  for (const [index, column] of filled.entries()) {
    const x = margin + groupPad + index * (nodeWidth + 2 * groupPad + columnGap);
    const wished = column.map((block) => ({ block, at: wishedTop(block, needs, tops) }));
    // A column without wishes keeps the catalogue's order.
    wished.sort((left, right) => (left.at ?? 0) - (right.at ?? 0));
    let y = margin;
    for (const { block, at } of wished) {
      y = Math.max(y, at ?? y);
      placeBlock(block, x, y, tops, boxes);
      y += block.height + rowGap;
    }
    height = Math.max(height, y);
  }

  const loose = features.filter((each) => !tied.has(each.id));
  const looseTop = height === margin ? margin : height + rowGap;
  for (const [index, { id }] of loose.entries()) {
    const x = margin + groupPad + (index % looseColumns) * (nodeWidth + rowGap);
    const y = looseTop + Math.floor(index / looseColumns) * (nodeHeight + rowGap);
    tops.set(id, { x, y });
    height = Math.max(height, y + nodeHeight + rowGap);
  }

  const nodes = features.map(({ id, name, standard }): GraphNode => {
    const { x, y } = tops.get(id) ?? { x: 0, y: 0 };
    return { id, name, standard, x, y };
  });
  const right = Math.max(0, ...nodes.map((node) => node.x + nodeWidth));
  return {
    // Lines within the last column go around its right.
    width: right + groupPad + margin + (filled.length === 0 ? 0 : 40),
    height: height - rowGap + margin,
    nodes,
    groups: boxes,
    edges: ties.map((tie) => ({ ...tie, path: curve(tops.get(tie.from), tops.get(tie.to)) })),
  };
}

function blockOf(
  id: FeatureId,
  group: Group | undefined,
  ids: readonly FeatureId[],
  placed: ReadonlySet<FeatureId>,
): Block {
  if (group === undefined) return { members: [id], height: nodeHeight };
  const members = ids.filter((each) => group.members.includes(each) && !placed.has(each));
  const inner = members.length * (nodeHeight + rowGap) - rowGap;
  return { members, group, height: groupHead + inner + groupPad };
}

function placeBlock(
  { members, group, height }: Block,
  x: number,
  y: number,
  tops: Map<FeatureId, { readonly x: number; readonly y: number }>,
  boxes: GraphGroup[],
): void {
  const first = group === undefined ? y : y + groupHead;
  for (const [index, id] of members.entries()) tops.set(id, { x, y: first + index * (nodeHeight + rowGap) });
  if (group === undefined) return;
  const width = nodeWidth + 2 * groupPad;
  boxes.push({ id: group.id, label: groupText(group), x: x - groupPad, y, width, height });
}

/** Where a block would best begin: in the middle of what its members need; undefined when they need nothing. */
function wishedTop(
  { members, height }: Block,
  needs: ReadonlyMap<FeatureId, ReadonlySet<FeatureId>>,
  tops: ReadonlyMap<FeatureId, { readonly y: number }>,
): number | undefined {
  const needed = members.flatMap((id) => [...(needs.get(id) ?? [])]);
  const heights = needed.flatMap((id) => tops.get(id)?.y ?? []);
  if (heights.length === 0) return undefined;
  const middle = heights.reduce((sum, each) => sum + each, 0) / heights.length + nodeHeight / 2;
  return Math.max(margin, middle - height / 2);
}

type Tie = Pick<GraphEdge, "kind" | "from" | "to">;

function tiesOf(model: FeatureModel, ids: ReadonlySet<FeatureId>): readonly Tie[] {
  const providers = (capability: string): readonly FeatureId[] =>
    model.features.filter((each) => each.provides.includes(capability)).map((each) => each.id);
  const ties = new Map<string, Tie>();
  for (const rule of model.rules) {
    const found: readonly Tie[] =
      rule.kind === "conflicts"
        ? [{ kind: "conflicts", from: rule.feature, to: rule.other }]
        : mentioned(rule.formula, providers, "requires").map(({ id, kind }) => ({
            kind,
            from: rule.feature,
            to: id,
          }));
    for (const tie of found) {
      if (!ids.has(tie.from) || !ids.has(tie.to) || tie.from === tie.to) continue;
      ties.set(`${tie.kind} ${tie.from} ${tie.to}`, tie);
    }
  }
  return [...ties.values()];
}

/** The features that a formula speaks of, and whether each is needed or one of several. */
function mentioned(
  formula: Formula,
  providers: (capability: string) => readonly FeatureId[],
  kind: "requires" | "requires-any",
): readonly { readonly id: FeatureId; readonly kind: "requires" | "requires-any" }[] {
  switch (formula.kind) {
    case "feature":
      return [{ id: formula.id, kind }];
    case "all":
      return formula.of.flatMap((each) => mentioned(each, providers, kind));
    case "any":
      return formula.of.flatMap((each) => mentioned(each, providers, "requires-any"));
    case "capability": {
      const found = providers(formula.name);
      return found.map((id) => ({ id, kind: found.length > 1 ? "requires-any" : kind }));
    }
    case "not":
    case "constant":
      return [];
  }
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

/** From the left side of the one to the right side of the other; in one column, around the right. */
function curve(
  start: { readonly x: number; readonly y: number } | undefined,
  end: { readonly x: number; readonly y: number } | undefined,
): string {
  if (start === undefined || end === undefined) return "";
  const y1 = start.y + nodeHeight / 2;
  const y2 = end.y + nodeHeight / 2;
  if (start.x === end.x) {
    const x = start.x + nodeWidth;
    return `M${x},${y1} C${x + 40},${y1} ${x + 40},${y2} ${x},${y2}`;
  }
  const isRight = start.x > end.x;
  const x1 = isRight ? start.x : start.x + nodeWidth;
  const x2 = isRight ? end.x + nodeWidth : end.x;
  const middle = (x1 + x2) / 2;
  return `M${x1},${y1} C${middle},${y1} ${middle},${y2} ${x2},${y2}`;
}
