import { problem } from "../problems/problem.ts";
import type { Configuration } from "../renderer/configuration.ts";
import { renderLine } from "../renderer/render-line.ts";
import type { Violation } from "./declarations.ts";

/** A file of a service before and after something was planted; undefined where there is none. */
export interface PlantedFile {
  readonly path: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** A violation with its paths and texts as they are for one service. */
export function inService(violation: Violation, configuration: Configuration): Violation {
  const rendered = (text: string): string => renderLine(text, configuration);
  return {
    ...violation,
    write: Object.fromEntries(
      Object.entries(violation.write).map(([path, text]) => [rendered(path), rendered(text)]),
    ),
    replace: Object.fromEntries(
      Object.entries(violation.replace).map(([path, { text, by }]) => [
        rendered(path),
        { text: rendered(text), by: rendered(by) },
      ]),
    ),
    remove: violation.remove.map(rendered),
    ...(violation.says === undefined ? {} : { says: rendered(violation.says) }),
  };
}

/**
 * What planting violations of one service changes. `textOf` gives the text of a file of the service. Throws
 * IM_VIOLATION_UNPLANTABLE when what is to be replaced or removed is not there.
 */
export function plantedFiles(
  violations: readonly Violation[],
  textOf: (path: string) => string | undefined,
): readonly PlantedFile[] {
  const files = new Map<string, PlantedFile>();
  const current = (path: string): string | undefined =>
    files.has(path) ? files.get(path)?.after : textOf(path);
  const set = (path: string, after: string | undefined): void => {
    const before = files.has(path) ? files.get(path)?.before : textOf(path);
    files.set(path, { path, before, after });
  };
  for (const violation of violations) {
    for (const [path, text] of Object.entries(violation.write)) set(path, text);
    for (const [path, { text, by }] of Object.entries(violation.replace)) {
      const whole = current(path);
      if (whole === undefined || whole.split(text).length !== 2) {
        throw unplantable(violation, `${path} does not hold, once, ${JSON.stringify(text)}`);
      }
      set(path, whole.split(text).join(by));
    }
    for (const path of violation.remove) {
      if (current(path) === undefined) throw unplantable(violation, `there is no ${path}`);
      set(path, undefined);
    }
  }
  return [...files.values()];
}

function unplantable({ title, where }: Violation, because: string): Error {
  return problem("IM_VIOLATION_UNPLANTABLE", {
    what: `The violation "${title}" cannot be planted`,
    because,
    hint: "Templates and violations change together: correct one of the two",
    where,
  });
}
