import { featureModel, featuresOf } from "../../catalogue/feature-model.ts";
import { Problems } from "../../problems/problem.ts";
import { resolve as resolveSelection } from "../../resolver/resolve.ts";
import { readAnswers, withAnswers } from "../../workflows/answers.ts";
import { refusalProblem } from "../../workflows/refusals.ts";
import type { Context, ExitCode } from "../context.ts";
import { stackOf } from "../planning.ts";
import { resolutionText } from "../print/resolution-text.ts";
import { RefusedRequest } from "../refused-request.ts";
import { answersOf, selectionOf, type SelectionOptions } from "../selection-options.ts";

/** `resolve STACK`: every feature with its state and the reason; nothing is written. */
export async function resolve(context: Context, id: string, options: SelectionOptions): Promise<ExitCode> {
  const loaded = await context.loadCatalogue();
  const stack = stackOf(loaded, id);
  const { catalogue } = loaded;
  const model = featureModel(catalogue, stack);
  const { answers, problems } = readAnswers(answersOf(options), stack, featuresOf(catalogue, stack));
  if (problems.length > 0) throw new Problems(problems);
  const resolution = resolveSelection(model, withAnswers(selectionOf(options), answers, model));
  if (resolution.kind === "refused") {
    throw new RefusedRequest(resolution.refusals.map(refusalProblem), resolution);
  }
  const { output, json } = context;
  output.result(
    json ? JSON.stringify(resolution) : resolutionText(resolution, catalogue, stack, output.style),
  );
  return 0;
}
