import { bodyOf, mediaType, shown, statusOf } from "../answers.ts";
import { requirement, type Finding } from "../finding.ts";
import type { Answer } from "../observations.ts";
import type { Rule } from "../rule.ts";
import { aboutAnswers } from "./asked.ts";

const problemType = "application/problem+json";
const stackTrace = /\n\s+at |Traceback|\.(java|kt|py|js|go):\d+/;

/** C11. */
export const problems: Rule = {
  id: "C11",
  title: "answers errors as problem documents (RFC 9457)",
  judge: (observations) =>
    aboutAnswers("errors", observations, ({ unknownPath, brokenAddress, wrongMethod }) => [
      ...isProblem("an unknown path", unknownPath, 404),
      ...isProblem("a wrong method", wrongMethod, 405),
      requirement(
        "a broken address is a problem, too",
        [400, 404].includes(statusOf(brokenAddress)) && mediaType(brokenAddress) === problemType,
        shown(brokenAddress),
      ),
    ]),
};

function isProblem(what: string, answer: Answer, status: number): readonly Finding[] {
  const body = bodyOf(answer);
  return [
    requirement(
      `${what} is ${status} ${problemType}`,
      statusOf(answer) === status && mediaType(answer) === problemType,
      shown(answer),
    ),
    requirement(
      `${what} has type, title, status, instance and trace_id`,
      ["type", "title", "instance", "trace_id"].every((key) => typeof body?.[key] === "string") &&
        body?.["status"] === status,
      shown(answer),
    ),
    requirement(
      `${what} shows nothing of the inside`,
      answer.kind === "silent" || !stackTrace.test(answer.body),
      shown(answer),
    ),
  ];
}
