import type { StackId } from "../catalogue/catalogue.ts";

/** Who wrote something: a stack or a feature. */
export interface Owner {
  readonly kind: "stack" | "feature";
  readonly id: string;
}

/**
 * managed: later template versions change it; required: they also write it again where it was deleted; write-once: it
 * belongs to the service from the first commit on.
 */
export type Policy = "managed" | "required" | "write-once";

/** Globs over whole rendered paths that say which policy holds where. What none names is managed. */
export interface PolicyGlobs {
  readonly writeOnce: readonly string[];
  readonly required: readonly string[];
}

/** What a service is made of, before any value is filled in. Plain data, ordered, the same for the same resolution. */
export interface Blueprint {
  readonly stack: StackId;
  /** Sorted by path template. */
  readonly files: readonly BlueprintFile[];
}

export interface BlueprintFile {
  /** Path with its expressions unrendered. */
  readonly path: string;
  /** Path inside the catalogue of the file that creates it; stays the same when the rendered path changes. */
  readonly origin: string;
  readonly owner: Owner;
  readonly policyGlobs: PolicyGlobs;
  readonly executable: boolean;
  readonly body:
    | { readonly kind: "bytes"; readonly bytes: Uint8Array }
    | { readonly kind: "template"; readonly text: string }
    | { readonly kind: "lock"; readonly text: string };
  /** In catalogue order of their owners. */
  readonly fragments: readonly BlueprintFragment[];
  readonly merges: readonly BlueprintMerge[];
}

export interface BlueprintFragment {
  readonly slot: string;
  readonly origin: string;
  readonly owner: Owner;
  readonly template: boolean;
  readonly text: string;
}

export interface BlueprintMerge {
  readonly format: "json" | "yaml" | "toml";
  readonly origin: string;
  readonly owner: Owner;
  readonly template: boolean;
  readonly text: string;
}
