import { CommanderError } from "commander";
import { codes, exitCodes } from "../problems/codes.ts";
import { problem, problemsIn, type Problem } from "../problems/problem.ts";
import type { ExitCode } from "./context.ts";
import type { Output } from "./output.ts";
import { problemText } from "./print/problem-text.ts";
import { conflictText } from "./print/resolution-text.ts";
import { RefusedRequest } from "./refused-request.ts";

/** Says what went wrong, in words or as JSON, and returns the exit code that goes with it. */
export function reportFailure(
  error: unknown,
  output: Output,
  { json, words }: { readonly json: boolean; readonly words: readonly string[] },
): ExitCode {
  const problems = problemsOf(error);
  const refused = error instanceof RefusedRequest ? error.refused : undefined;
  if (json) {
    output.result(JSON.stringify({ problems, ...(refused === undefined ? {} : { refused }) }));
  } else {
    // A refused selection has one refusal for each problem.
    const texts = problems.map((each, index) => {
      const refusal = refused?.refusals[index];
      return refusal?.kind === "conflict"
        ? conflictText(refusal, commandWithoutChoices(words), output.style)
        : problemText(each, output.style);
    });
    process.stderr.write(`${texts.join("\n\n")}\n`);
  }
  return exitCodes[codes[problems[0]?.code ?? "IM_INTERNAL"].exit];
}

function problemsOf(error: unknown): readonly Problem[] {
  const problems = problemsIn(error);
  if (problems.length > 0) return problems;
  if (error instanceof CommanderError) return [usageProblem(error)];
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return [problem("IM_INTERNAL", { what: "This should not have happened", because: text, cause: error })];
}

/** Commander's "error: unknown option '--fature'\n(Did you mean --feature?)" as a problem like any other. */
function usageProblem({ message }: CommanderError): Problem {
  const [first = "", ...rest] = message.replace(/^error: /, "").split("\n");
  const what = first.slice(0, 1).toUpperCase() + first.slice(1).replaceAll("'", "`");
  const suggestion = /\((.*)\)/.exec(rest.join(" "))?.[1];
  const hint =
    suggestion ?? "`instant-micros --help` lists the commands, and `--help` behind one its options";
  return problem("IM_USAGE", { what, hint });
}

/** What was typed, without the features and answers that were chosen: fixes bring their own. */
function commandWithoutChoices(words: readonly string[]): string {
  const kept = words.filter((word, index) => !isChoice(word) && !isChoice(words[index - 1] ?? ""));
  return [
    "instant-micros",
    ...kept.map((word) => (/^[\w./:@=+-]+$/.test(word) ? word : JSON.stringify(word))),
  ].join(" ");
}

function isChoice(word: string): boolean {
  return word === "--feature" || word === "--without" || word === "--set";
}
