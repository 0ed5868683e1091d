import { isObject, parsed } from "./log-lines.ts";
import type { ServiceFiles } from "./observations.ts";
import { descriptorIn } from "./descriptor.ts";

/** What the service is called: in its manifest, otherwise in its descriptor; undefined when it has neither. */
export function nameOf(files: ServiceFiles): string | undefined {
  const manifest = parsed(files.texts[".instant-micros.json"] ?? "");
  const service = isObject(manifest) ? manifest["service"] : undefined;
  const name = isObject(service) ? service["name"] : descriptorIn(files)?.["name"];
  return typeof name === "string" ? name : undefined;
}
