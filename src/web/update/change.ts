import type { FeatureModel } from "../../resolver/model.ts";
import type { Selection } from "../../resolver/resolution.ts";
import type { ServiceDetail } from "../../server/api/schemas/service.ts";
import type { UpdateRequest } from "../../server/api/schemas/update.ts";
import type { FormState } from "../form/form-state.ts";

/** The form's choices for a service as it is: what was asked for, and whatever else is on as a wish. */
export function selectionOf({ requested, features, answers }: ServiceDetail, model: FeatureModel): Selection {
  const ids = new Map(
    model.features.flatMap((each) => [each.id, ...each.aliases].map((id) => [id, each.id])),
  );
  const known = (all: readonly string[]): readonly string[] => all.flatMap((id) => ids.get(id) ?? []);
  const options = Object.entries(answers).map(([question, answer]) => `${question}=${String(answer)}`);
  return {
    with: [...known(requested.with), ...known(options)],
    without: known(requested.without),
    earlier: { with: known(features), without: [] },
  };
}

/** What the form asks to change: features that came or went since it was opened, and answers that differ. */
export function changeIn(
  opened: FormState,
  now: FormState,
  given: ServiceDetail["answers"],
  typed: Readonly<Record<string, string>>,
): Required<UpdateRequest> {
  const isFeature = (id: string): boolean => !id.includes("=");
  const [before, after] = [opened.resolution.on, now.resolution.on];
  const { with: chosen, earlier } = now.selection;
  const asked = new Set([...chosen, ...(earlier?.with ?? [])]);
  return {
    // What comes only because something needs it comes by itself.
    with: after.filter((id) => isFeature(id) && asked.has(id) && !before.includes(id)),
    without: before.filter((id) => isFeature(id) && !after.includes(id)),
    answers: Object.fromEntries(
      Object.entries(typed).filter(([id, answer]) => answer !== "" && answer !== String(given[id] ?? "")),
    ),
  };
}
