import { checkShape } from "../documents/shape.ts";
import { readYaml } from "../documents/yaml-document.ts";
import { problem, Problems } from "../problems/problem.ts";
import type { Recipe } from "./observations.ts";
import { recipeShape } from "./shapes.ts";

/** Where a service says how it is built and started. */
export const recipePath = "conformance.yml";

const code = "IM_RECIPE_INVALID";

/** Reads `conformance.yml`; undefined stands for a file that is not there. Throws IM_RECIPE_INVALID. */
export function readRecipe(text: string | undefined): Recipe {
  if (text === undefined) {
    throw problem(code, {
      what: `The service does not say how it is built and started: ${recipePath} is not there`,
      where: recipePath,
    });
  }
  const yaml = readYaml(recipePath, text, { code, quotes: true });
  if (yaml.kind === "broken") throw new Problems(yaml.problems);
  const shape = checkShape(yaml.document, recipeShape, { code, isSecret: () => false });
  if (shape.kind === "wrong") throw new Problems(shape.problems);
  return { env: {}, pass: [], ...shape.value };
}
