import { answerFault, readAnswer } from "../catalogue/answer.ts";
import type { Answer, Feature, Question, QuestionId, Stack } from "../catalogue/catalogue.ts";
import { answerOption, questionsOf, resolvedAnswer } from "../catalogue/feature-model.ts";
import { didYouMean } from "../text/nearest.ts";
import { problem, type Problem } from "../problems/problem.ts";
import type { FeatureModel } from "../resolver/model.ts";
import type { Selection } from "../resolver/resolution.ts";

export type Answers = Readonly<Record<QuestionId, Answer>>;

/** The answers given, read by their questions' types, and what is wrong with them. */
export function readAnswers(
  given: Answers,
  stack: Stack,
  features: readonly Feature[],
): { readonly answers: Answers; readonly problems: readonly Problem[] } {
  const asked = new Map(questionsOf(stack, features).map(({ question }) => [question.id, question]));
  const problems: Problem[] = [];
  const answers: Record<QuestionId, Answer> = {};
  for (const [id, answer] of Object.entries(given)) {
    const question = asked.get(id);
    if (question === undefined) {
      problems.push(unknownQuestion(id, stack, [...asked.keys()]));
      continue;
    }
    const read = readAnswer(question, answer);
    const fault = answerFault(question, read);
    if (fault === undefined) answers[id] = read;
    else problems.push(invalidAnswer(question, read, fault));
  }
  return { answers, problems };
}

/** The selection with the options that stand for the answers which take part in the stack's rules. */
export function withAnswers(selection: Selection, answers: Answers, model: FeatureModel): Selection {
  const options = new Set(
    model.features.filter((each) => each.answerOf !== undefined).map((each) => each.id),
  );
  const chosen = Object.entries(answers)
    .map(([id, answer]) => answerOption(id, String(answer)))
    .filter((option) => options.has(option));
  return { ...selection, with: [...selection.with, ...chosen] };
}

/**
 * An answer for every question of the stack and of the features that are on: the given one, the one that the rules
 * left, or the default. `fill` renders a default that holds expressions. An answer to a question that nobody asks any
 * more is a problem: it would be dropped in silence otherwise.
 */
export function completeAnswers(
  given: Answers,
  stack: Stack,
  features: readonly Feature[],
  on: ReadonlySet<string>,
  fill: (text: string) => string,
): { readonly answers: Answers; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const answers: Record<QuestionId, Answer> = {};
  for (const { question, feature } of questionsOf(stack, features)) {
    const answer = given[question.id];
    if (feature !== undefined && !on.has(feature)) {
      if (answer !== undefined) problems.push(notAsked(question, feature));
      continue;
    }
    answers[question.id] = answer ?? resolvedAnswer(question, on) ?? defaultAnswer(question, fill);
    const fault = answerFault(question, answers[question.id] ?? "");
    if (fault !== undefined) problems.push(invalidAnswer(question, answers[question.id] ?? "", fault));
  }
  return { answers, problems };
}

function defaultAnswer(question: Question, fill: (text: string) => string): Answer {
  const { default: answer } = question;
  return typeof answer === "string" && answer.includes("{{") ? fill(answer) : answer;
}

function unknownQuestion(id: string, stack: Stack, asked: readonly string[]): Problem {
  const questions = asked.length === 0 ? `${stack.name} asks none` : `The questions are ${asked.join(", ")}`;
  return problem("IM_QUESTION_UNKNOWN", {
    what: `${stack.name} has no question \`${id}\``,
    hint: didYouMean(id, asked) ?? questions,
    where: `/answers/${id}`,
  });
}

function notAsked(question: Question, feature: string): Problem {
  return problem("IM_QUESTION_UNKNOWN", {
    what: `\`${question.id}\` is not asked for this service`,
    because: `only the feature \`${feature}\` asks it, and that is off`,
    hint: `Leave the answer out, or choose \`${feature}\``,
    where: `/answers/${question.id}`,
  });
}

function invalidAnswer(question: Question, answer: Answer, fault: string): Problem {
  return problem("IM_ANSWER_INVALID", {
    what: `${JSON.stringify(answer)} is no answer to \`${question.id}\` (${question.title})`,
    because: `it ${fault}`,
    hint: "Give another answer, or leave it out to take the default",
    where: `/answers/${question.id}`,
  });
}
