import { featuresOf } from "../catalogue/feature-model.ts";
import type { Catalogue, Stack } from "../catalogue/catalogue.ts";
import { exampleConfiguration } from "../checks/example-configuration.ts";
import { compose } from "../composer/compose.ts";
import { renderFile } from "../renderer/render.ts";

/** A lock file of the catalogue, and what npm needs to make it anew. */
export interface LockSource {
  /** Path of the lock file inside the catalogue. */
  readonly origin: string;
  /** The `package.json` that asks for everything any service of the stack may ask for. */
  readonly packageText: string;
  /** Settings of the service that npm heeds, if it has any. */
  readonly npmrc: string | undefined;
}

/**
 * What each lock file of a stack has to cover: the packages of all its features together, whether or not they may be
 * chosen together. Throws Problems where two features give one key different values.
 */
export function lockSources(catalogue: Catalogue, stack: Stack): readonly LockSource[] {
  const all = featuresOf(catalogue, stack).map((each) => each.id);
  const blueprint = compose(catalogue, stack.id, all);
  const configuration = exampleConfiguration(catalogue, stack, all);
  const textAt = (path: string): string | undefined => {
    const file = renderFile(blueprint, configuration, path);
    return file === undefined ? undefined : new TextDecoder().decode(file.bytes);
  };
  return blueprint.files.flatMap(({ path, origin, body }) => {
    if (body.kind !== "lock") return [];
    const packageText = textAt(path.replace(/package-lock\.json$/, "package.json"));
    const npmrc = textAt(path.replace(/package-lock\.json$/, ".npmrc"));
    return packageText === undefined ? [] : [{ origin, packageText, npmrc }];
  });
}
