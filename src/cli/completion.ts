import tab from "@bomb.sh/tab/commander";
import type { Command } from "commander";
import { featuresOf } from "../catalogue/feature-model.ts";
import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Wiring } from "../wiring.ts";

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
  const { wire } = await import("../wiring.ts");
  const wiring = wire(environment);
  const [catalogue, forges] = await Promise.all([catalogueOf(wiring, words), forgesOf(wiring, words)]);
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

/** What was typed behind an option. */
function typedAfter(option: string, words: readonly string[]): string | undefined {
  const at = words.indexOf(option);
  return at === -1 ? undefined : words[at + 1];
}

/** A catalogue that cannot be read offers nothing: completion is no place for errors. */
async function catalogueOf(wiring: Wiring, words: readonly string[]): Promise<Catalogue | undefined> {
  const { loadCatalogue } = await import("../workflows/load-catalogue.ts");
  const location = typedAfter("--catalogue", words) ?? wiring.builtInCatalogue;
  return loadCatalogue(wiring.source, location).then(
    ({ catalogue }) => catalogue,
    () => undefined,
  );
}

/** The forges that there are connections to; none where those cannot be read. */
async function forgesOf(
  wiring: Wiring,
  words: readonly string[],
): Promise<readonly (readonly [string, string])[]> {
  const { connectionsOf } = await import("../wiring-forges.ts");
  try {
    const known = await (await connectionsOf(wiring, typedAfter("--connections", words))).list();
    return known.map(({ connection }) => [connection.id, connection.title] as const);
  } catch {
    return [];
  }
}
