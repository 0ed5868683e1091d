import type { Static, TSchema } from "typebox";
import { Value } from "typebox/value";
import { ForgeFailure } from "../contract/forge-failure.ts";

/**
 * The answer as what it must be. Throws when it is something else, as a proxy's page of its own would be: nothing is
 * known then of what was to be changed.
 */
export function understood<S extends TSchema>(
  shape: S,
  answer: unknown,
  { host, what, isReading }: { readonly host: string; readonly what: string; readonly isReading: boolean },
): Static<S> {
  if (Value.Check(shape, answer)) return answer;
  const [first] = Value.Errors(shape, answer);
  const place = first === undefined || first.instancePath === "" ? "" : ` at ${first.instancePath}`;
  const because = `the answer of ${host} is not what it should be${place}: ${first?.message ?? "unknown"}`;
  throw isReading
    ? new ForgeFailure(
        "IM_FORGE_UNREACHABLE",
        { what, because, hint: "Look whether the address leads to the forge itself, and not to a proxy" },
        { retry: "later", retryAt: null, scope: "forge" },
      )
    : new ForgeFailure(
        "IM_FORGE_OUTCOME_UNKNOWN",
        { what, because },
        { retry: "look", retryAt: null, scope: "call" },
      );
}
