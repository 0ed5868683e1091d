import { planUpdate, type UpdateInput, type UpdatePlan } from "../../merger/plan-update.ts";
import { verifyUpdate, type Breach } from "../../merger/verify.ts";

/** Three trees with the bytes that merging them needs. Plain data: it may be sent elsewhere. */
export interface TreesToMerge extends Omit<UpdateInput, "contents"> {
  /** By object id; everything that `blobsNeeded` names, but for what is lost. */
  readonly bytes: ReadonlyMap<string, Uint8Array>;
}

export interface MergedTrees {
  readonly plan: UpdatePlan;
  /** Promises that the plan breaks. Empty, unless there is a bug. */
  readonly breaches: readonly Breach[];
}

/** Merges, and holds the result against what was promised. */
export function mergeTrees({ bytes, ...trees }: TreesToMerge): MergedTrees {
  const contents = (blob: string): Uint8Array => {
    const found = bytes.get(blob);
    if (found !== undefined) return found;
    if (trees.lost.has(blob)) return new Uint8Array();
    throw new Error(`the object ${blob} is needed and was not read`);
  };
  const input = { ...trees, contents };
  const plan = planUpdate(input);
  return { plan, breaches: verifyUpdate(input, plan) };
}
