import { featureModel } from "../../catalogue/feature-model.ts";
import { toDimacs, toUvl } from "../../resolver/interchange.ts";
import type { Context, ExitCode } from "../context.ts";
import { stackOf } from "../planning.ts";

/** The formats that a stack's rules can be written in. */
export type ExportFormat = "uvl" | "dimacs" | "json";

/** `catalogue export STACK`: its rules for other tools. */
export async function catalogueExport(context: Context, id: string, format: ExportFormat): Promise<ExitCode> {
  const loaded = await context.loadCatalogue();
  const model = featureModel(loaded.catalogue, stackOf(loaded, id));
  const texts = {
    uvl: () => toUvl(model),
    dimacs: () => toDimacs(model),
    json: () => JSON.stringify(model, null, 2),
  };
  context.output.result(texts[format]().trimEnd());
  return 0;
}
