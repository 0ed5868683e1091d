import type { Answer, QuestionId, StackId } from "../catalogue/catalogue.ts";
import type { Policy } from "../composer/blueprint.ts";
import type { FeatureId } from "../resolver/model.ts";

/** The manifest's path inside a created service. */
export const manifestPath = ".instant-micros.json";

/**
 * What a created service remembers of its making: enough to render it again years later, and to update it.
 * Its JSON form is `schemas/manifest.schema.json`. It never holds a secret, a time or a machine's path.
 */
export interface Manifest {
  /** The version of this format. */
  readonly schema: 1;
  /** Version of Instant Micros that wrote it. */
  readonly engine: string;
  readonly catalogue: {
    /** `built-in`, or the git URL with its commit; a directory only by its name. */
    readonly source: string;
    /** Bundle digest of the stack: `sha256:` and 64 hex digits. */
    readonly bundle: string;
  };
  readonly stack: { readonly id: StackId; readonly version: string };
  readonly service: {
    readonly name: string;
    readonly description: string;
    readonly owner: string;
    readonly repository: string;
  };
  /** What was asked for, sorted. */
  readonly requested: { readonly with: readonly FeatureId[]; readonly without: readonly FeatureId[] };
  /** Of the stack and of the features that are on. */
  readonly answers: Readonly<Record<QuestionId, Answer>>;
  /** What it resolved to, sorted. */
  readonly features: readonly FeatureId[];
  /** Git tree id of all files but the manifest, as rendered. */
  readonly tree: string;
  /** Sorted by path; the manifest itself is not in it. */
  readonly files: readonly ManifestFile[];
}

export interface ManifestFile {
  readonly path: string;
  /** Path inside the catalogue of what wrote it. */
  readonly origin: string;
  readonly policy: Policy | "released";
  /** Git blob id of the rendered bytes. */
  readonly blob: string;
  readonly executable: boolean;
}
