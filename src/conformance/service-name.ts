import { descriptorIn } from "./descriptor.ts";
import { isObject } from "./log-lines.ts";
import { manifestIn } from "./manifest.ts";
import type { ServiceFiles } from "./observations.ts";

/** What the service is called: in its manifest, otherwise in its descriptor; undefined when it has neither. */
export function nameOf(files: ServiceFiles): string | undefined {
  const service = manifestIn(files)?.["service"];
  const name = isObject(service) ? service["name"] : descriptorIn(files)?.["name"];
  return typeof name === "string" ? name : undefined;
}
