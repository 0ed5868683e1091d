import type { FeatureState } from "../../resolver/resolution.ts";
import type { Style } from "../output.ts";

/** The sign before a feature: part of every service or implied, on, off, or not to be had. */
export function featureMark(state: FeatureState | undefined, style: Style): string {
  switch (state?.kind) {
    case "standard":
    case "implied":
      return style.good("■");
    case "chosen":
    case "default":
      return style.good("✓");
    case "blocked":
    case "unavailable":
      return style.bad("✗");
    case "declined":
    case "available":
    case undefined:
      return "·";
  }
}
