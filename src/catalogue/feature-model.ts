import type { FeatureModel, Formula, Group, ModelFeature, Rule } from "../resolver/model.ts";
import type { Answer, Catalogue, Feature, Question, QuestionId, RawFormula, Stack } from "./catalogue.ts";
import { inRange, parseRange } from "./version-range.ts";
import { parseVersion } from "./version.ts";

const models = new WeakMap<Catalogue, Map<Stack, FeatureModel>>();

/**
 * What the resolver needs to know of one stack: answers that take part in rules become options of their own. A
 * catalogue never changes, so each model is made once, and what the resolver derives from it is found again.
 */
export function featureModel(catalogue: Catalogue, stack: Stack): FeatureModel {
  const known = models.get(catalogue) ?? new Map<Stack, FeatureModel>();
  models.set(catalogue, known);
  const model = known.get(stack) ?? modelOf(catalogue, stack);
  known.set(stack, model);
  return model;
}

function modelOf(catalogue: Catalogue, stack: Stack): FeatureModel {
  const features = featuresOf(catalogue, stack);
  const questions = questionsOf(stack, features);
  const context: Context = { stack, questions, optionsOf: new Map() };
  const rules = features.flatMap((feature) => rulesOf(feature, context));
  const answered = questions.filter(({ question }) => context.optionsOf.has(question.id));
  const parents = new Map(stack.optional.map((each) => [each.id, each.parent]));
  return {
    stack: { id: stack.id, name: stack.name, version: stack.version },
    features: [
      ...features.map((each) => modelFeature(each, stack, parents.get(each.id))),
      ...answered.flatMap(({ question }) => optionsFor(question)),
    ],
    groups: [...stack.groups, ...answered.map(answerGroup)],
    rules,
    elsewhere: elsewhereOf(catalogue, new Set(features.map((each) => each.id))),
  };
}

/** The id of the option that stands for an answer: `java-version=21`. */
export function answerOption(question: QuestionId, value: string): string {
  return `${question}=${value}`;
}

/** The answer whose option is on; undefined where the question takes part in no rule. */
export function resolvedAnswer(question: Question, on: ReadonlySet<string>): Answer | undefined {
  const value = valuesOf(question).find((each) => on.has(answerOption(question.id, each)));
  return question.type === "boolean" && value !== undefined ? value === "true" : value;
}

/** The stack's features in catalogue order: standard, then optional. */
export function featuresOf(catalogue: Catalogue, stack: Stack): readonly Feature[] {
  const byId = new Map(catalogue.features.map((each) => [each.id, each]));
  const ids = [...stack.standard, ...stack.optional.map((each) => each.id)];
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** A question, and the feature that asks it; without one, the stack asks. */
export interface AskedQuestion {
  readonly question: Question;
  readonly feature?: string;
}

/** The questions that a stack and these features ask. */
export function questionsOf(stack: Stack, features: readonly Feature[]): readonly AskedQuestion[] {
  return [
    ...stack.questions.map((question) => ({ question })),
    ...features.flatMap((feature) =>
      feature.questions.map((question) => ({ question, feature: feature.id })),
    ),
  ];
}

interface Context {
  readonly stack: Stack;
  readonly questions: readonly AskedQuestion[];
  /** Questions that a rule of this stack mentions. */
  readonly optionsOf: Map<QuestionId, Question>;
}

function modelFeature(feature: Feature, stack: Stack, parent: string | undefined): ModelFeature {
  const { id, name, lifeCycle, aliases, source, replacedBy } = feature;
  return {
    id,
    name,
    standard: stack.standard.includes(id),
    preferred: stack.defaults.includes(id),
    ...(parent === undefined ? {} : { parent }),
    lifeCycle,
    ...(replacedBy === undefined ? {} : { replacedBy }),
    aliases,
    provides: [...feature.rules.provides, ...(feature.on[stack.id]?.provides ?? [])],
    source,
  };
}

function rulesOf(feature: Feature, context: Context): readonly Rule[] {
  const onStack = feature.on[context.stack.id];
  const places = onStack === undefined ? [feature.rules] : [feature.rules, onStack];
  return places.flatMap(({ requires, conflicts }): readonly Rule[] => [
    ...requires.map(({ formula, source }): Rule => ({
      kind: "requires",
      feature: feature.id,
      formula: expand(formula, context),
      source,
    })),
    ...conflicts.map(({ id, source }): Rule => ({
      kind: "conflicts",
      feature: feature.id,
      other: id,
      source,
    })),
  ]);
}

function expand(formula: RawFormula, context: Context): Formula {
  switch (formula.kind) {
    case "feature":
    case "capability":
      return formula;
    case "all":
    case "any":
      return { kind: formula.kind, of: formula.of.map((each) => expand(each, context)) };
    case "not":
      return { kind: "not", of: expand(formula.of, context) };
    case "stack-version": {
      const value = isIn(context.stack.version, formula.range);
      return { kind: "constant", value, text: `${context.stack.name} ${formula.range}` };
    }
    case "answer":
      return answerFormula(formula.question, formula.is, context);
  }
}

function answerFormula(
  id: QuestionId,
  is: readonly string[] | { readonly range: string },
  context: Context,
): Formula {
  const question = context.questions.find((each) => each.question.id === id)?.question;
  // A question that nothing on this stack asks has no answer, as a feature it does not have is off.
  if (question === undefined) return { kind: "constant", value: false, text: id };
  context.optionsOf.set(id, question);
  const values = valuesOf(question);
  const wanted = "range" in is ? values.filter((value) => isIn(value, is.range)) : is;
  const options = wanted.map((value): Formula => ({ kind: "feature", id: answerOption(id, value) }));
  const [only] = options;
  return options.length === 1 && only !== undefined ? only : { kind: "any", of: options };
}

function isIn(version: string, range: string): boolean {
  const parsedVersion = parseVersion(version);
  const parsedRange = parseRange(range);
  return parsedVersion !== undefined && parsedRange !== undefined && inRange(parsedVersion, parsedRange);
}

function valuesOf(question: Question): readonly string[] {
  return question.type === "boolean" ? ["true", "false"] : question.values;
}

function optionsFor(question: Question): readonly ModelFeature[] {
  return valuesOf(question).map((value) => ({
    id: answerOption(question.id, value),
    name: `${question.title} ${value}`,
    standard: false,
    preferred: String(question.default) === value,
    lifeCycle: "supported",
    aliases: [],
    provides: [],
    answerOf: { question: question.id, value },
    source: question.source,
  }));
}

function answerGroup({ question, feature }: AskedQuestion): Group {
  return {
    id: question.id,
    noun: `answer to “${question.title}”`,
    members: valuesOf(question).map((value) => answerOption(question.id, value)),
    min: 1,
    max: 1,
    ...(feature === undefined ? {} : { when: feature }),
    ask: false,
    source: question.source,
  };
}

function elsewhereOf(catalogue: Catalogue, here: ReadonlySet<string>): FeatureModel["elsewhere"] {
  return catalogue.features
    .filter((feature) => !here.has(feature.id))
    .map(({ id, name }) => ({
      id,
      name,
      stacks: catalogue.stacks
        .filter((stack) => stack.standard.includes(id) || stack.optional.some((each) => each.id === id))
        .map((stack) => stack.name),
    }));
}
