import { checkCatalogue } from "../../checks/check-catalogue.ts";
import { Problems } from "../../problems/problem.ts";
import { readDeclarations } from "../../trials/read-declarations.ts";
import type { Context, ExitCode } from "../context.ts";
import { problemText } from "../print/problem-text.ts";

/** `catalogue check`: everything that is wrong with a catalogue, and everything that probably is. */
export async function catalogueCheck(context: Context): Promise<ExitCode> {
  const { output, json } = context;
  const start = performance.now();
  const { raw, catalogue } = await context.loadCatalogue();
  const findings = checkCatalogue(catalogue);
  const errors = [
    ...findings.filter((each) => each.severity === "error").map((each) => each.problem),
    ...readDeclarations(raw, catalogue).problems,
  ];
  const warnings = findings.filter((each) => each.severity === "warning").map((each) => each.problem);
  if (json) {
    output.result(JSON.stringify({ errors, warnings }));
    return errors.length === 0 ? 0 : 2;
  }
  for (const each of warnings) output.note(problemText(each, output.style).replace("✗", "!"));
  if (errors.length > 0) throw new Problems(errors);
  const counted = `${catalogue.stacks.length} stacks, ${catalogue.features.length} features`;
  const took = `${Math.round(performance.now() - start)} ms`;
  const warned = warnings.length === 0 ? "" : `, ${warnings.length} warnings`;
  output.result(`${output.style.good("✓")} the catalogue is sound: ${counted}${warned} (${took})`);
  return 0;
}
