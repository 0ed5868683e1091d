import { manifestPath } from "../manifest/manifest.ts";
import { objectIn } from "./log-lines.ts";
import type { ServiceFiles } from "./observations.ts";

/** The manifest's keys, whatever else is wrong with it; undefined when there is none, or it is no JSON object. */
export function manifestIn({ texts }: ServiceFiles): Readonly<Record<string, unknown>> | undefined {
  return objectIn(texts[manifestPath] ?? "");
}
