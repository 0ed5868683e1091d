import { groundCause } from "./cause.ts";
import type { Clauses } from "./clauses.ts";
import { variableOf } from "./literal.ts";
import type { Reading } from "./reading.ts";
import type { Change, FeatureState } from "./resolution.ts";
import { asClause, listed } from "../text/sentence.ts";
import { violated } from "./violated.ts";

/** What is on or off now although nobody asked for it in so many words, each with its cause. */
export function changesBetween(
  clauses: Clauses,
  { choices, wishes }: Pick<Reading, "choices" | "wishes">,
  now: {
    readonly before: readonly boolean[];
    readonly on: readonly boolean[];
    readonly states: readonly FeatureState[];
  },
): readonly Change[] {
  const chosen = new Set(choices.map(variableOf));
  return clauses.model.features.flatMap(({ id, name }, variable): readonly Change[] => {
    const isOn = now.on[variable] === true;
    const wasOn = wishes.get(variable) ?? now.before[variable] === true;
    if (chosen.has(variable) || isOn === wasOn) return [];
    const kind = isOn ? "added" : "removed";
    const because = reason(clauses, now, variable);
    return [{ kind, feature: id, text: `${name} is ${kind}: ${because}` }];
  });
}

/** The state's own reason, or the rules that the feature's former value would break now. */
function reason(
  clauses: Clauses,
  { on, states }: { readonly on: readonly boolean[]; readonly states: readonly FeatureState[] },
  variable: number,
): string {
  const state = states[variable];
  if (state !== undefined && "because" in state) return asClause(state.because.text);
  const broken = violated(clauses, (other) => (other === variable) !== (on[other] === true));
  const texts = broken.map((ground) => groundCause(clauses, ground).text);
  if (texts.length > 0) return listed(texts, "and");
  return on[variable] === true ? "nothing speaks against it now" : "nothing needs it any more";
}
