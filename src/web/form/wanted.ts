import type { Selection } from "../../resolver/resolution.ts";

/** Everything that a new service is asked for with. */
export interface Wanted {
  readonly template: string;
  /** Without the options that stand for answers: those are in `answers`. */
  readonly selection: Selection;
  readonly answers: Readonly<Record<string, string>>;
  readonly name: string;
  readonly owner: string;
  readonly description: string;
  readonly forge: string;
  readonly isPublic: boolean;
  readonly allowDeprecated: boolean;
}

/** Nothing asked for yet. */
export const nothingWanted: Wanted = {
  template: "",
  selection: { with: [], without: [] },
  answers: {},
  name: "",
  owner: "",
  description: "",
  forge: "local",
  isPublic: false,
  allowDeprecated: false,
};

/** Explicit choices and wishes as the two lists that the command line and the API know. */
export function listsOf({ with: chosen, without, earlier }: Selection): {
  readonly with: readonly string[];
  readonly without: readonly string[];
} {
  return {
    with: [...new Set([...chosen, ...(earlier?.with ?? [])])],
    without: [...new Set([...without, ...(earlier?.without ?? [])])],
  };
}
