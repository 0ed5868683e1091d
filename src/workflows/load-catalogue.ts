import type { Catalogue, RawCatalogue, Stack } from "../catalogue/catalogue.ts";
import { didYouMean } from "../text/nearest.ts";
import { parseCatalogue } from "../catalogue/parse.ts";
import { problem, Problems, type Problem } from "../problems/problem.ts";
import type { CatalogueSource } from "./ports.ts";

/** A catalogue as it lies there and as it was understood. */
export interface LoadedCatalogue {
  readonly raw: RawCatalogue;
  readonly catalogue: Catalogue;
}

/**
 * Reads and parses a catalogue. With `stack`, what only other stacks use is left unread: enough for one service.
 * Throws IM_CATALOGUE_NOT_FOUND, or Problems with everything that is wrong with a broken catalogue.
 */
export async function loadCatalogue(
  source: CatalogueSource,
  location: string,
  stack?: string,
): Promise<LoadedCatalogue> {
  const raw = await source.read(location, stack);
  const parsed = parseCatalogue(raw);
  if (parsed.kind === "broken") throw new Problems(parsed.problems);
  return { raw, catalogue: parsed.catalogue };
}

/** The stack of this id, or the problem that names the nearest. */
export function findStack(catalogue: Catalogue, id: string): Stack | Problem {
  const stack = catalogue.stacks.find((each) => each.id === id);
  if (stack !== undefined) return stack;
  const ids = catalogue.stacks.map((each) => each.id);
  return problem("IM_STACK_UNKNOWN", {
    what: `There is no stack \`${id}\``,
    hint: didYouMean(id, ids) ?? `The stacks are ${ids.join(", ")}`,
    where: "/stack",
  });
}
