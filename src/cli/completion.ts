import tab from "@bomb.sh/tab/commander";
import type { Command } from "commander";
import { featuresOf } from "../catalogue/feature-model.ts";
import type { Catalogue } from "../catalogue/catalogue.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Adds the command `complete`: `complete bash | zsh | fish` prints the script for a shell, which asks `complete -- …`.
 * Stacks and features come from the catalogue, so that a shell knows what an organisation has added.
 */
export async function addCompletion(
  program: Command,
  words: readonly string[],
  environment: Environment,
): Promise<void> {
  const completion = tab(program);
  if (!words.includes("--")) return;
  const catalogue = await catalogueOf(words, environment);
  if (catalogue === undefined) return;
  const stacks = catalogue.stacks.map(({ id, name }) => [id, name] as const);
  const features = featuresFor(catalogue, words);
  for (const command of completion.commands.values()) {
    const stackArgument = command.arguments.get("stack");
    if (stackArgument !== undefined) stackArgument.handler = offer(stacks);
    for (const [name, values] of [
      ["stack", stacks],
      ["feature", features],
      ["without", features],
    ] as const) {
      const option = command.options.get(name);
      if (option !== undefined) option.handler = offer(values);
    }
  }
}

type Offer = (complete: (value: string, description: string) => void) => void;

function offer(values: readonly (readonly [string, string])[]): Offer {
  return (complete) => {
    for (const [value, description] of values) complete(value, description);
  };
}

/** The features of the stack that was typed already, or of all. */
function featuresFor(catalogue: Catalogue, words: readonly string[]): readonly (readonly [string, string])[] {
  const typed = catalogue.stacks.find(({ id }) => words.includes(id));
  const features =
    typed === undefined
      ? catalogue.features
      : featuresOf(catalogue, typed).filter(({ id }) => !typed.standard.includes(id));
  return features.map(({ id, name }) => [id, name] as const);
}

/** A catalogue that cannot be read offers nothing: completion is no place for errors. */
async function catalogueOf(
  words: readonly string[],
  environment: Environment,
): Promise<Catalogue | undefined> {
  const [{ wire }, { loadCatalogue }] = await Promise.all([
    import("../wiring.ts"),
    import("../workflows/load-catalogue.ts"),
  ]);
  const wiring = wire(environment);
  const at = words.indexOf("--catalogue");
  const location = at === -1 ? undefined : words[at + 1];
  return loadCatalogue(wiring.source, location ?? wiring.builtInCatalogue).then(
    ({ catalogue }) => catalogue,
    () => undefined,
  );
}
