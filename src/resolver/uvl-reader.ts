import { problem } from "../problems/problem.ts";
import type { FeatureId, FeatureModel, Formula, Group, ModelFeature, Rule, SourceRef } from "./model.ts";
import { uvlFormula } from "./uvl-formula.ts";

interface Line {
  readonly indent: number;
  readonly text: string;
  readonly source: SourceRef;
}

/** A feature of the tree whose children are being read. */
interface Open {
  readonly indent: number;
  readonly id: FeatureId | undefined;
}

/**
 * Reads a feature model in the Universal Variability Language: Boolean features, group cardinalities and Boolean
 * constraints. The root becomes the stack, and a standard feature only where a constraint needs one to hang on.
 * Throws `IM_UVL_INVALID` with the line, also for what it does not support.
 */
export function parseUvl(text: string, file: string): FeatureModel {
  const sections = sectionsOf(linesOf(text, file));
  const [root, ...below] = sections.features;
  if (root === undefined) throw invalid("there is no section `features`", { file, line: 1, column: 1 });
  const name = featureIn(root).name;
  const tree = readTree(below, root.indent);
  const ids = new Set(tree.features.map(({ id }) => id));
  const named =
    (line: Line) =>
    (id: string): Formula => {
      if (id === name) return { kind: "constant", value: true, text: name };
      if (!ids.has(id)) throw invalid(`there is no feature \`${id}\``, line.source);
      return { kind: "feature", id };
    };
  const constraints = sections.constraints.map((line): Rule => {
    const formula = understood(line, () => uvlFormula(line.text, named(line)));
    return ruleOf(formula, name, line.source);
  });
  const rooted = constraints.some((rule) => rule.feature === name) ? [rootFeature(name, root.source)] : [];
  return {
    stack: { id: name, name, version: "0.0.0" },
    features: [...rooted, ...tree.features],
    groups: tree.groups,
    rules: [...tree.rules, ...constraints],
    elsewhere: [],
  };
}

function linesOf(text: string, file: string): readonly Line[] {
  return text.split("\n").flatMap((raw, index): readonly Line[] => {
    const line = raw
      .replaceAll("\t", "    ")
      .replace(/\/\/.*$/, "")
      .trimEnd();
    const indent = line.length - line.trimStart().length;
    const source = { file, line: index + 1, column: indent + 1 };
    return line.trim() === "" ? [] : [{ indent, text: line.trim(), source }];
  });
}

function sectionsOf(lines: readonly Line[]): {
  readonly features: readonly Line[];
  readonly constraints: readonly Line[];
} {
  const sections = { features: [] as Line[], constraints: [] as Line[] };
  let section = "";
  for (const line of lines) {
    const [word = ""] = line.text.split(/\s+/);
    if (line.indent === 0) {
      section = word;
      if (!["namespace", "include", "features", "constraints"].includes(word)) {
        throw invalid(`the section \`${word}\` is not read`, line.source);
      }
    } else if (section === "include" && !/^Boolean\b/.test(line.text)) {
      throw invalid(`the language level \`${line.text}\` is not read`, line.source);
    } else if (section === "features") sections.features.push(line);
    else if (section === "constraints") sections.constraints.push(line);
  }
  return sections;
}

function readTree(lines: readonly Line[], rootIndent: number) {
  const features: ModelFeature[] = [];
  const groups: Group[] = [];
  const rules: Rule[] = [];
  const open: Open[] = [{ indent: rootIndent, id: undefined }];
  let group: { readonly indent: number; readonly kind: string; readonly members: FeatureId[] } | undefined;
  const kinds: (typeof group)[] = [];
  for (const line of lines) {
    while ((open.at(-1)?.indent ?? -1) >= line.indent) open.pop();
    while ((kinds.at(-1)?.indent ?? -1) >= line.indent) kinds.pop();
    const parent = open.at(-1);
    if (parent === undefined) throw invalid("there is a second root", line.source);
    if (/^(mandatory|optional|alternative|or|\[[\d.*]+\])$/.test(line.text)) {
      group = { indent: line.indent, kind: line.text, members: [] };
      kinds.push(group);
      if (/^(alternative|or|\[)/.test(line.text)) addGroup(groups, group, parent.id, line.source);
      continue;
    }
    const within = kinds.at(-1);
    if (within === undefined || within.indent <= parent.indent) {
      throw invalid("a feature stands outside any group", line.source);
    }
    const { name: id, attributes } = featureIn(line);
    if (features.some((each) => each.id === id))
      throw invalid(`the feature \`${id}\` stands there twice`, line.source);
    within.members.push(id);
    const mandatory = within.kind === "mandatory";
    features.push({
      ...rootFeature(id, line.source),
      name: attributes.get("name") ?? id,
      standard: mandatory && parent.id === undefined,
      preferred: attributes.get("default") === "true",
    });
    if (parent.id !== undefined && (mandatory || within.kind === "optional")) {
      rules.push(requires(id, parent.id, line.source));
      if (mandatory) rules.push(requires(parent.id, id, line.source));
    }
    open.push({ indent: line.indent, id });
  }
  return { features, rules, groups: groups.map(closed) };
}

function addGroup(
  groups: Group[],
  { kind, members }: { readonly kind: string; readonly members: readonly FeatureId[] },
  when: FeatureId | undefined,
  source: SourceRef,
): void {
  const [least = "1", most = least] = kind.replace(/[[\]]/g, "").split("..");
  const bounds = {
    alternative: { min: 1, max: 1 },
    or: { min: 1, max: Infinity },
  }[kind] ?? { min: Number(least), max: most === "*" ? Infinity : Number(most) };
  const hosted = when === undefined ? {} : { when };
  groups.push({
    id: `group-${groups.length + 1}`,
    noun: "member",
    members,
    ...bounds,
    ...hosted,
    ask: true,
    source,
  });
}

/** The group with all its members read: no upper bound means all of them, and one that has a default does not ask. */
function closed(group: Group): Group {
  return { ...group, max: Math.min(group.max, group.members.length) };
}

function featureIn(line: Line): { readonly name: string; readonly attributes: ReadonlyMap<string, string> } {
  const match = /^(?:Boolean\s+)?(?:"([^"]+)"|([A-Za-z_][\w.]*))\s*(?:\{(.*)\})?$/.exec(line.text);
  if (match === null) throw invalid(`\`${line.text}\` is not a Boolean feature`, line.source);
  const [, inQuotes, plain = "", written = ""] = match;
  const attributes = new Map<string, string>();
  for (const [, key = "", text, word] of written.matchAll(
    /(\w+)(?:\s+(?:'([^']*)'|([\w.-]+)))?\s*(?:,|$)/g,
  )) {
    attributes.set(key, text ?? word ?? "true");
  }
  return { name: inQuotes ?? plain, attributes };
}

/** A constraint as a rule of one feature: of the root where no feature stands alone on the left. */
function ruleOf(formula: Formula, root: FeatureId, source: SourceRef): Rule {
  if (formula.kind === "not" && formula.of.kind === "all") {
    const [left, right, ...more] = formula.of.of;
    if (left?.kind === "feature" && right?.kind === "feature" && more.length === 0) {
      return { kind: "conflicts", feature: left.id, other: right.id, source };
    }
  }
  if (formula.kind === "any" && formula.of.length === 2) {
    const [left, right] = formula.of;
    if (left?.kind === "not" && left.of.kind === "feature" && right !== undefined) {
      return { kind: "requires", feature: left.of.id, formula: right, source };
    }
  }
  return { kind: "requires", feature: root, formula, source };
}

function requires(feature: FeatureId, needed: FeatureId, source: SourceRef): Rule {
  return { kind: "requires", feature, formula: { kind: "feature", id: needed }, source };
}

function rootFeature(id: FeatureId, source: SourceRef): ModelFeature {
  const empty = { aliases: [], provides: [] };
  return { id, name: id, standard: true, preferred: false, lifeCycle: "supported", ...empty, source };
}

function understood<T>(line: Line, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof SyntaxError) throw invalid(error.message, line.source);
    throw error;
  }
}

function invalid(because: string, { file, line, column }: SourceRef) {
  const where = `${file}:${line}:${column}`;
  return problem("IM_UVL_INVALID", { what: "The feature model cannot be read", because, where });
}
