import type { Validator } from "../documents/validator.ts";
import { validateDescriptor, validateRecipe } from "./generated/validators.ts";
import type { Recipe } from "./observations.ts";

/** The shape of `service-descriptor.yml`: `schemas/service-descriptor.schema.json`. */
export const descriptorShape = validateDescriptor as unknown as Validator<object>;

/** The shape of `conformance.yml`: `schemas/conformance.schema.json`. */
export const recipeShape = validateRecipe as unknown as Validator<
  Partial<Recipe> & Pick<Recipe, "build" | "start" | "locks">
>;
