import { featuresOf, questionsOf } from "../../catalogue/feature-model.ts";
import type { Catalogue, Question, Stack } from "../../catalogue/catalogue.ts";
import type { Context, ExitCode } from "../context.ts";
import type { Style } from "../output.ts";
import { stackOf } from "../planning.ts";
import { columns } from "../print/columns.ts";

/** `templates [STACK]`: what is on offer. */
export async function templates(context: Context, id: string | undefined): Promise<ExitCode> {
  const loaded = await context.loadCatalogue();
  const { catalogue } = loaded;
  const { output, json } = context;
  if (id === undefined) {
    const rows = catalogue.stacks.map(summaryOf);
    output.result(json ? JSON.stringify(rows) : listText(catalogue.stacks, output.style));
    return 0;
  }
  const stack = stackOf(loaded, id);
  output.result(
    json ? JSON.stringify(detailOf(catalogue, stack)) : detailText(catalogue, stack, output.style),
  );
  return 0;
}

function summaryOf({
  id,
  name,
  summary,
  badge,
  languages,
  version,
}: Stack): Readonly<Record<string, unknown>> {
  return { id, name, summary, badge, languages, version };
}

function detailOf(catalogue: Catalogue, stack: Stack): Readonly<Record<string, unknown>> {
  const features = featuresOf(catalogue, stack);
  const parents = new Map(stack.optional.map((each) => [each.id, each.parent ?? null]));
  return {
    ...summaryOf(stack),
    features: features.map(({ id, name, summary, lifeCycle }) => ({
      id,
      name,
      summary,
      lifeCycle,
      standard: stack.standard.includes(id),
      default: stack.defaults.includes(id),
      parent: parents.get(id) ?? null,
    })),
    groups: stack.groups.map(({ id, noun, members, min, max }) => ({ id, noun, members, min, max })),
    questions: questionsOf(stack, features).map(({ question, feature }) => ({
      id: question.id,
      title: question.title,
      type: question.type,
      values: question.values,
      default: question.default,
      feature: feature ?? null,
    })),
    changelog: stack.changelog,
  };
}

function listText(stacks: readonly Stack[], style: Style): string {
  const rows = stacks.map((stack) => [
    style.bold(stack.id),
    stack.name,
    badgeText(stack, style),
    stack.version,
    stack.languages.join(", "),
    style.quiet(stack.summary),
  ]);
  return `${columns(rows)}\n\nOne of them: instant-micros templates ${stacks[0]?.id ?? "STACK"}`;
}

function badgeText({ badge }: Stack, style: Style): string {
  if (badge === "supported") return style.good("SUPPORTED");
  return badge === "deprecated" ? style.bad("DEPRECATED") : style.warn("EXPERIMENTAL");
}

function detailText(catalogue: Catalogue, stack: Stack, style: Style): string {
  const features = new Map(featuresOf(catalogue, stack).map((each) => [each.id, each]));
  const groups = stack.groups.map(
    ({ noun, members, min, max }) => `  ${boundsText(min, max)} ${noun}: ${members.join(", ")}`,
  );
  const depth = (id: string): number => {
    const parent = stack.optional.find((each) => each.id === id)?.parent;
    return parent === undefined ? 0 : depth(parent) + 1;
  };
  const row = (id: string, box: string, indent: number): readonly string[] => {
    const feature = features.get(id);
    return [`  ${"  ".repeat(indent)}${box} ${id}`, feature?.name ?? "", style.quiet(feature?.summary ?? "")];
  };
  const standard = stack.standard.map((id) => row(id, style.good("■"), 0));
  const optional = stack.optional
    .filter(({ id }) => features.get(id)?.visibility !== "internal")
    .map(({ id }) => row(id, stack.defaults.includes(id) ? style.good("✓") : "·", depth(id)));
  const questions = questionsOf(stack, [...features.values()]).map(({ question, feature }) => [
    `  ${question.id}`,
    question.title,
    style.quiet(
      `${typeText(question)}, default ${String(question.default)}${feature === undefined ? "" : `, with ${feature}`}`,
    ),
  ]);
  const section = (title: string, lines: string): readonly string[] =>
    lines === "" ? [] : ["", style.bold(title), lines];
  return [
    `${style.bold(stack.name)} ${stack.version}  ${badgeText(stack, style)}  ${stack.languages.join(", ")}`,
    stack.summary,
    ...section("Always part of it", columns(standard)),
    ...section("Features (✓ on by default)", columns(optional)),
    ...section("Groups", groups.join("\n")),
    ...section("Questions (--set ID=ANSWER)", columns(questions)),
  ].join("\n");
}

function boundsText(min: number, max: number): string {
  if (min === 1 && max === 1) return "exactly one";
  if (min === 0 && max === 1) return "at most one";
  return min === max ? `exactly ${min}` : `${min} to ${max} of`;
}

function typeText({ type, values }: Question): string {
  return type === "choice" ? values.join(" | ") : type;
}
