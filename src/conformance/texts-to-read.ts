import { manifestPath } from "../manifest/manifest.ts";
import { descriptorPath } from "./descriptor.ts";
import { recipePath } from "./read-recipe.ts";

/** The files of a service whose text a rule reads. */
export const textsToRead: readonly string[] = [
  recipePath,
  descriptorPath,
  manifestPath,
  "Dockerfile",
  ".dockerignore",
  "Makefile",
  "docs/RUNBOOK.md",
];
