import type { FeatureDocument, GuidelinesDocument, StackDocument } from "./documents.ts";
import { validateFeature, validateGuidelines, validateStack } from "./generated/validators.ts";
import type { Validator } from "../documents/validator.ts";

/** The shape of `stack.yaml`: `schemas/stack.schema.json`. */
export const stackValidator = validateStack as unknown as Validator<StackDocument>;

/** The shape of `feature.yaml`: `schemas/feature.schema.json`. */
export const featureValidator = validateFeature as unknown as Validator<FeatureDocument>;

/** The shape of the files in `guidelines/`: `schemas/guideline.schema.json`. */
export const guidelinesValidator = validateGuidelines as unknown as Validator<GuidelinesDocument>;
