import { expect, test } from "vitest";
import { answerFault, readAnswer } from "../../src/catalogue/answer.ts";
import type { Question } from "../../src/catalogue/catalogue.ts";

const question = (entry: Partial<Question> & Pick<Question, "type">): Question => ({
  id: "q",
  title: "Question",
  values: [],
  aliases: [],
  default: "",
  source: { file: "stack.yaml", line: 1, column: 1 },
  ...entry,
});

test.each([
  [question({ type: "boolean" }), "TRUE", true, undefined],
  [question({ type: "boolean" }), "yes", "yes", "is neither true nor false"],
  [question({ type: "integer", minimum: 80, maximum: 200 }), "120", 120, undefined],
  [question({ type: "integer", minimum: 80 }), "12", 12, "is less than 80"],
  [question({ type: "integer", maximum: 200 }), 201, 201, "is more than 200"],
  [question({ type: "integer" }), "1e3", "1e3", "is not a whole number"],
  [question({ type: "integer" }), 1.5, 1.5, "is not a whole number"],
  [question({ type: "choice", values: ["17", "21"] }), 21, "21", undefined],
  [question({ type: "choice", values: ["17", "21"] }), "18", "18", "is none of `17`, `21`"],
  [question({ type: "string", pattern: "[a-z]+" }), "abc", "abc", undefined],
  [question({ type: "string", pattern: "[a-z]+|[0-9]+" }), "abc1", "abc1", "does not match [a-z]+|[0-9]+"],
  [question({ type: "string" }), "two\nlines", "two\nlines", "has a line break or a control character"],
  [question({ type: "string" }), true, true, "is not a text"],
])("%#: an answer is read by its question's type", (asked, given, read, fault) => {
  expect(readAnswer(asked, given)).toBe(read);
  expect(answerFault(asked, read)).toBe(fault);
});
