import type { AppliedSetting } from "./settings.ts";

/** What a setting came to. */
export type Settled = Omit<AppliedSetting, "setting">;

export const present: Settled = { outcome: "present", because: null };
export const applied: Settled = { outcome: "applied", because: null };

export function isRefused({ outcome }: Settled): boolean {
  return outcome === "denied" || outcome === "unsupported";
}
