import { featuresOf } from "../../src/catalogue/feature-model.ts";
import type { Catalogue } from "../../src/catalogue/catalogue.ts";
import { compose } from "../../src/composer/compose.ts";
import { Problems } from "../../src/problems/problem.ts";
import type { Configuration } from "../../src/renderer/configuration.ts";
import type { FileTree } from "../../src/renderer/file-tree.ts";
import { render } from "../../src/renderer/render.ts";
import { oneLine } from "./a-catalogue.ts";

/** What the templates of tests see, when these features are on. */
export function aConfiguration(
  catalogue: Catalogue,
  on: readonly string[],
  answers: Configuration["answers"] = {},
): Configuration {
  return {
    service: {
      name: "orders-api",
      description: 'Takes "orders" & more',
      owner: "acme",
      repository: "https://git.example.com/acme/orders-api",
    },
    stack: { id: "tiny", name: "Tiny", version: "1.0.0" },
    features: Object.fromEntries(catalogue.features.map(({ id }) => [id, on.includes(id)])),
    answers,
  };
}

/** The stack `tiny` of the catalogue, rendered with these features (all of them when none are named). */
export function renderTiny(
  catalogue: Catalogue,
  on: readonly string[] = tinyFeatures(catalogue),
  answers: Configuration["answers"] = {},
): FileTree {
  return render(compose(catalogue, "tiny", on), aConfiguration(catalogue, on, answers));
}

/** Path → text. */
export function textsOf(tree: FileTree): Readonly<Record<string, string>> {
  return Object.fromEntries(tree.files.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]));
}

/** The problems that an act throws, a line each; fails when it throws none. */
export function thrownBy(act: () => unknown): readonly string[] {
  try {
    act();
  } catch (error) {
    if (error instanceof Problems) return error.problems.map(oneLine);
    throw error;
  }
  throw new Error("nothing was thrown");
}

function tinyFeatures(catalogue: Catalogue): readonly string[] {
  const stack = catalogue.stacks.find((each) => each.id === "tiny");
  return stack === undefined ? [] : featuresOf(catalogue, stack).map((each) => each.id);
}
