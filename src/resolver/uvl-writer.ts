import { clausesOf, type Clauses } from "./clauses.ts";
import type { FeatureId, FeatureModel, Formula, Group, ModelFeature } from "./model.ts";

/**
 * The model in the Universal Variability Language. The root stands for the stack. A group stands below the feature
 * that it counts with; where UVL's tree cannot say so (a member of two groups), it becomes a constraint.
 */
export function toUvl(model: FeatureModel): string {
  const clauses = clausesOf(model);
  const root = quoted(model.stack.name);
  const { treeGroups, others } = split(model);
  const inGroup = new Set(treeGroups.flatMap((group) => group.members));
  const lines = ["features", `    ${root} {abstract}`];
  const features = new Map(model.features.map((each) => [each.id, each]));

  const writeGroup = (kind: string, members: readonly FeatureId[], depth: number): void => {
    if (members.length === 0) return;
    lines.push(`${indented(depth)}${kind}`);
    for (const id of members) writeFeature(id, depth + 1);
  };
  const writeFeature = (id: FeatureId, depth: number): void => {
    const feature = features.get(id);
    if (feature === undefined) return;
    lines.push(`${indented(depth)}${quoted(id)} ${attributes(feature)}`);
    for (const group of treeGroups)
      if (group.when === id) writeGroup(groupKind(group), group.members, depth + 1);
  };

  const free = model.features.filter(({ id }) => !inGroup.has(id));
  const ids = (of: readonly ModelFeature[]): readonly FeatureId[] => of.map(({ id }) => id);
  writeGroup("mandatory", ids(free.filter((each) => each.standard)), 2);
  for (const group of treeGroups) {
    if (group.when === undefined) writeGroup(groupKind(group), group.members, 2);
  }
  writeGroup("optional", ids(free.filter((each) => !each.standard)), 2);

  const constraints = [
    ...model.features.filter((each) => each.lifeCycle === "retired").map(({ id }) => `!${quoted(id)}`),
    ...model.rules
      .filter((rule) => features.has(rule.feature))
      .flatMap((rule) => {
        if (rule.kind === "requires") {
          return [`${quoted(rule.feature)} => ${formulaText(clauses, rule.formula, root)}`];
        }
        return features.has(rule.other) ? [`!(${quoted(rule.feature)} & ${quoted(rule.other)})`] : [];
      }),
    ...others.flatMap((group) => groupConstraints(clauses, group, root)),
  ];
  if (constraints.length > 0) lines.push("", "constraints", ...constraints.map((each) => `    ${each}`));
  return [...lines, ""].join("\n");
}

/** Groups that the tree can hold, and those that it cannot. */
function split({ features, groups }: FeatureModel): {
  readonly treeGroups: readonly Group[];
  readonly others: readonly Group[];
} {
  const known = new Map(features.map((each) => [each.id, each]));
  const hosts = new Set(groups.map((group) => group.when));
  const placed = new Set<FeatureId>();
  const treeGroups: Group[] = [];
  const others: Group[] = [];
  for (const group of groups) {
    const hosted = group.when === undefined || known.has(group.when);
    const isFree = (id: FeatureId): boolean =>
      known.get(id)?.standard === false && !placed.has(id) && !(group.when !== undefined && hosts.has(id));
    const bounded = group.min <= group.max && group.max <= group.members.length && group.members.length > 0;
    if (!hosted || !bounded || !group.members.every(isFree)) {
      others.push(group);
      continue;
    }
    for (const id of group.members) placed.add(id);
    treeGroups.push(group);
  }
  return { treeGroups, others };
}

function groupKind({ min, max, members }: Group): string {
  if (min === 1 && max === 1) return "alternative";
  if (min === 1 && max === members.length) return "or";
  if (min === 0 && max === members.length) return "optional";
  return `[${min}..${max}]`;
}

function groupConstraints(clauses: Clauses, group: Group, root: string): readonly string[] {
  const isKnown = (id: FeatureId): boolean => clauses.variable(id) !== undefined;
  const members = group.members.filter(isKnown).map(quoted);
  const { when, min, max } = group;
  const bounds = [
    atLeast(min, members, root),
    atLeast(
      members.length - max,
      members.map((each) => `!${each}`),
      root,
    ),
  ];
  if (when === undefined) return bounds;
  if (!isKnown(when)) return members.map((each) => `!${each}`);
  return [
    ...bounds.map((each) => `${quoted(when)} => ${each}`),
    ...members.map((each) => `${each} => ${quoted(when)}`),
  ];
}

function atLeast(least: number, [first, ...rest]: readonly string[], root: string): string {
  if (least <= 0) return root;
  if (first === undefined) return `!${root}`;
  if (rest.length + 1 === least) return `(${[first, ...rest].join(" & ")})`;
  if (least === 1) return `(${[first, ...rest].join(" | ")})`;
  return `((${first} & ${atLeast(least - 1, rest, root)}) | ${atLeast(least, rest, root)})`;
}

function formulaText(clauses: Clauses, formula: Formula, root: string): string {
  const joined = (of: readonly Formula[], sign: "&" | "|"): string => {
    if (of.length === 0) return sign === "&" ? root : `!${root}`;
    return `(${of.map((each) => formulaText(clauses, each, root)).join(` ${sign} `)})`;
  };
  switch (formula.kind) {
    case "feature":
      return clauses.variable(formula.id) === undefined ? `!${root}` : quoted(formula.id);
    case "not":
      return `!(${formulaText(clauses, formula.of, root)})`;
    case "constant":
      return formula.value ? root : `!${root}`;
    case "capability":
      return joined(
        clauses.providers(formula.name).map((id) => ({ kind: "feature", id })),
        "|",
      );
    case "all":
      return joined(formula.of, "&");
    case "any":
      return joined(formula.of, "|");
  }
}

function attributes({ name, preferred }: ModelFeature): string {
  const title = `name '${name.replaceAll("'", "’")}'`;
  return preferred ? `{${title}, default true}` : `{${title}}`;
}

function quoted(id: string): string {
  return /^[A-Za-z]\w*$/.test(id) && !keywords.has(id) ? id : `"${id.replaceAll('"', "”")}"`;
}

/** Words that UVL reads as something else than a feature. */
const keywords = new Set(
  "features constraints imports include namespace as mandatory optional alternative or cardinality constraint true false Boolean Integer Real String sum avg len floor ceil".split(
    " ",
  ),
);

function indented(depth: number): string {
  return "    ".repeat(depth);
}
