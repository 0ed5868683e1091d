import tab from "@bomb.sh/tab/commander";
import type { Command } from "commander";
import { featuresOf } from "../catalogue/feature-model.ts";
import type { Catalogue } from "../catalogue/catalogue.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Adds the command `complete`: `complete bash | zsh | fish` prints the script for a shell, which asks `complete -- …`.
 * Stacks and features come from the catalogue and forges from the connections, so that a shell knows what an organisation
 * has added.
 */
export async function addCompletion(
  program: Command,
  words: readonly string[],
  environment: Environment,
): Promise<void> {
  const completion = tab(program);
  if (!words.includes("--")) return;
  const [catalogue, forges] = await Promise.all([
    catalogueOf(words, environment),
    forgesOf(words, environment),
  ]);
  const stacks = catalogue?.stacks.map(({ id, name }) => [id, name] as const) ?? [];
  const features = catalogue === undefined ? [] : featuresFor(catalogue, words);
  for (const command of completion.commands.values()) {
    const stackArgument = command.arguments.get("stack");
    if (stackArgument !== undefined) stackArgument.handler = offer(stacks);
    for (const [name, values] of [
      ["stack", stacks],
      ["feature", features],
      ["without", features],
      ["forge", forges],
      ["visibility", visibilities],
    ] as const) {
      const option = command.options.get(name);
      if (option !== undefined) option.handler = offer(values);
    }
  }
}

const visibilities = [
  ["private", "only who is allowed to"],
  ["public", "everybody"],
] as const;

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

/** The forges that there are connections to; none where those cannot be read. */
async function forgesOf(
  words: readonly string[],
  environment: Environment,
): Promise<readonly (readonly [string, string])[]> {
  const [{ wire }, { connectionsOf }] = await Promise.all([
    import("../wiring.ts"),
    import("../wiring-forges.ts"),
  ]);
  const at = words.indexOf("--connections");
  const file = at === -1 ? undefined : words[at + 1];
  try {
    const known = await (await connectionsOf(wire(environment), file)).list();
    return known.map(({ connection }) => [connection.id, connection.title] as const);
  } catch {
    return [];
  }
}
