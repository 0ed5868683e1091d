import type { Answer, Question } from "./catalogue.ts";
import { allQuoted } from "../text/quoted.ts";

/**
 * Reads an answer as its question's type wants it: texts of the command line become numbers and booleans. What does
 * not fit stays as it is, for `answerFault` to name.
 */
export function readAnswer(question: Question, given: Answer): Answer {
  if (typeof given !== "string") return question.type === "choice" ? String(given) : given;
  if (question.type === "boolean" && /^(true|false)$/i.test(given)) return given.toLowerCase() === "true";
  if (question.type === "integer" && /^-?\d{1,15}$/.test(given)) return Number(given);
  return given;
}

/** What is wrong with an answer, as the end of a sentence that begins with its name; undefined when it fits. */
export function answerFault(question: Question, answer: Answer): string | undefined {
  switch (question.type) {
    case "boolean":
      return typeof answer === "boolean" ? undefined : "is neither true nor false";
    case "choice":
      return question.values.includes(String(answer))
        ? undefined
        : `is none of ${allQuoted(question.values)}`;
    case "integer":
      return integerFault(question, answer);
    case "string":
      return stringFault(question, answer);
  }
}

function integerFault({ minimum, maximum }: Question, answer: Answer): string | undefined {
  if (typeof answer !== "number" || !Number.isSafeInteger(answer)) return "is not a whole number";
  if (minimum !== undefined && answer < minimum) return `is less than ${minimum}`;
  if (maximum !== undefined && answer > maximum) return `is more than ${maximum}`;
  return undefined;
}

/** Longer texts are no answers to a question but documents, and slow patterns down. */
const longestText = 1_000;

function stringFault({ pattern }: Question, answer: Answer): string | undefined {
  if (typeof answer !== "string") return "is not a text";
  if (answer.length > longestText) return `is longer than ${longestText} characters`;
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  if (/[\u0000-\u001f\u007f]/.test(answer)) return "has a line break or a control character";
  if (pattern === undefined || new RegExp(`^(?:${pattern})$`, "u").test(answer)) return undefined;
  return `does not match ${pattern}`;
}
