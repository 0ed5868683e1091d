import type { Problem } from "../../problems/problem.ts";
import type { Style } from "../output.ts";

/** A problem for a terminal: what, where, why, what to do next, and the code. */
export function problemText(problem: Problem, style: Style): string {
  const { code, message, where, because, hint } = problem;
  const lines = [
    `${style.bad("✗")} ${style.bold(message)}`,
    ...(where === undefined ? [] : [`  ${style.quiet("at")} ${placeText(where)}`]),
    ...(because === undefined ? [] : [`  ${sentence(because)}`]),
    ...(hint === undefined ? [] : [`  ${style.accent("→")} ${sentence(hint)}`]),
    `  ${style.quiet(code)}`,
  ];
  return lines.join("\n");
}

/** A place inside a request as the option that filled it. */
function placeText(where: string): string {
  const answer = /^\/answers\/(.+)$/.exec(where)?.[1];
  if (answer !== undefined) return `--set ${answer}`;
  return optionOf[where] ?? where;
}

const optionOf: Readonly<Record<string, string>> = {
  "/stack": "the stack",
  "/forge": "--forge",
  "/service/name": "NAME",
  "/service/description": "--description",
  "/service/owner": "--owner",
};

function sentence(text: string): string {
  const capital = text.slice(0, 1).toUpperCase() + text.slice(1);
  return /[.?!`]$/.test(capital) ? capital : `${capital}.`;
}
