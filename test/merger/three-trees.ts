import type { Policy } from "../../src/composer/blueprint.ts";
import { planUpdate, type UpdateInput, type UpdatePlan } from "../../src/merger/plan-update.ts";
import type { EntryMode, ManagedEntry } from "../../src/merger/tree.ts";
import { verifyUpdate, type Breach } from "../../src/merger/verify.ts";
import { blobId } from "../../src/renderer/tree-id.ts";
import { said } from "../support/said.ts";

/** A file as a test writes it: its text, or more than that. */
export type FileGiven =
  | string
  | {
      readonly text: string | Uint8Array;
      readonly mode?: EntryMode;
      /** The path, unless the template gives it another identity. */
      readonly origin?: string;
      readonly policy?: Policy;
    };

export type Files = Readonly<Record<string, FileGiven>>;

export interface ThreeTrees {
  readonly base: Files;
  readonly ours: Files;
  readonly theirs: Files;
  readonly renamed?: Readonly<Record<string, string>>;
}

/** Three trees as the planner takes them. */
export function inputOf({ base, ours, theirs, renamed = {} }: ThreeTrees): UpdateInput {
  const blobs = new Map<string, Uint8Array>();
  const tree = (files: Files): ReadonlyMap<string, ManagedEntry> =>
    new Map(
      Object.entries(files).map(([path, given]) => {
        const file = typeof given === "string" ? { text: given } : given;
        const bytes = typeof file.text === "string" ? new TextEncoder().encode(file.text) : file.text;
        const blob = blobId(bytes);
        // The commit of a submodule is another repository's: nobody has its bytes.
        if (file.mode !== "160000") blobs.set(blob, bytes);
        return [
          path,
          {
            blob,
            mode: file.mode ?? "100644",
            origin: file.origin ?? path,
            policy: file.policy ?? "managed",
          },
        ];
      }),
    );
  return {
    base: tree(base),
    ours: tree(ours),
    theirs: tree(theirs),
    renamed: new Map(Object.entries(renamed)),
    lost: new Set(),
    labels: { base: "template 1.0.0", ours: "yours", theirs: "template 2.0.0" },
    contents(blob) {
      const bytes = blobs.get(blob);
      if (bytes === undefined) throw new Error(`nobody has ${blob}`);
      return bytes;
    },
  };
}

export interface Updated {
  readonly plan: UpdatePlan;
  readonly breaches: readonly Breach[];
  /** The resulting files; conflicted ones with their markers. */
  readonly files: Readonly<Record<string, string>>;
  /** path → `added`, `conflict: content`, `moved to src/b`. */
  readonly ledger: Readonly<Record<string, string>>;
}

export function update(given: ThreeTrees): Updated {
  const input = inputOf(given);
  const plan = planUpdate(input);
  const decode = (bytes: Uint8Array): string => new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  const own = [...input.ours].filter(([, { mode }]) => mode !== "160000");
  const files = new Map(own.map(([path, { blob }]) => [path, decode(input.contents(blob))]));
  for (const path of plan.removals) files.delete(path);
  for (const { path, bytes } of plan.writes) files.set(path, decode(bytes));
  for (const { path, marked } of plan.conflicts) if (marked !== undefined) files.set(path, decode(marked));
  return {
    plan,
    breaches: verifyUpdate(input, plan),
    files: Object.fromEntries(files),
    ledger: Object.fromEntries(plan.ledger.map(({ path, disposition }) => [path, said(disposition)])),
  };
}
