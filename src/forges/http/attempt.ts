import { ForgeFailure } from "../contract/forge-failure.ts";
import type { Outcome, Refused } from "./outcome.ts";

/** What a write came to. unknown: it may have happened or not, so look before doing it again. */
export type Attempt<T, R extends Refused> = Outcome<T, R> | Unknown;

/** The answer was lost. */
export interface Unknown {
  readonly kind: "unknown";
  readonly failure: ForgeFailure;
}

/** Writes, and says so when the answer was lost. */
export async function attempted<T, R extends Refused>(
  write: () => Promise<Outcome<T, R>>,
): Promise<Attempt<T, R>> {
  return orUnknown(async () => {
    const outcome = await write();
    if (outcome.kind === "refused" && isUnknown(outcome.refusal.failure)) throw outcome.refusal.failure;
    return outcome;
  });
}

/** The same for a write that throws whatever it cannot do anything with. */
export async function orUnknown<T>(write: () => Promise<T>): Promise<T | Unknown> {
  try {
    return await write();
  } catch (error) {
    if (error instanceof ForgeFailure && isUnknown(error)) return { kind: "unknown", failure: error };
    throw error;
  }
}

/** Writes what may be written twice without harm, a second time when the first answer was lost. */
export async function twice<T, R extends Refused>(
  write: () => Promise<Attempt<T, R>>,
): Promise<Outcome<T, R>> {
  const first = await write();
  if (first.kind !== "unknown") return first;
  const last = await write();
  if (last.kind === "unknown") throw last.failure;
  return last;
}

function isUnknown({ code }: ForgeFailure): boolean {
  return code === "IM_FORGE_OUTCOME_UNKNOWN";
}
