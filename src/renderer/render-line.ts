import { Problems } from "../problems/problem.ts";
import type { Configuration } from "./configuration.ts";
import { templateData } from "./template-data.ts";
import { renderTemplate } from "./template-engine.ts";

/** Renders a short text with expressions, such as the default of a question. Throws Problems with IM_TEMPLATE_FAILED. */
export function renderLine(text: string, configuration: Configuration): string {
  const rendered = renderTemplate(text, templateData(configuration), text, "refused");
  if (rendered.kind === "failed") throw new Problems(rendered.problems);
  return rendered.text;
}
