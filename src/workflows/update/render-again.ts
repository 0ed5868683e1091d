import { bundleOf } from "../../catalogue/bundle.ts";
import type { RawCatalogue } from "../../catalogue/catalogue.ts";
import { featuresOf } from "../../catalogue/feature-model.ts";
import { parseCatalogue } from "../../catalogue/parse.ts";
import { compose } from "../../composer/compose.ts";
import type { Manifest } from "../../manifest/manifest.ts";
import { configurationOf } from "../../renderer/configuration.ts";
import { render } from "../../renderer/render.ts";

/** The files of the service as an old template makes them; none when it makes none with the engine of today. */
export function renderAgain(raw: RawCatalogue, manifest: Manifest): readonly Uint8Array[] {
  try {
    const parsed = parseCatalogue(raw);
    const stack =
      parsed.kind === "parsed"
        ? parsed.catalogue.stacks.find((each) => each.id === manifest.stack.id)
        : undefined;
    if (parsed.kind === "broken" || stack === undefined) return [];
    const { catalogue } = parsed;
    if (bundleOf(raw, catalogue, stack).digest !== manifest.catalogue.bundle) return [];
    const on = new Set(manifest.features);
    const chosen = featuresOf(catalogue, stack).filter((each) => on.has(each.id));
    const tree = render(
      compose(
        catalogue,
        stack.id,
        chosen.map((each) => each.id),
      ),
      configurationOf(catalogue, stack, on, manifest.service, manifest.answers),
    );
    return tree.files.map((file) => file.bytes);
  } catch {
    return [];
  }
}
