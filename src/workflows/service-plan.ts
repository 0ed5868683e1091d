import type { Manifest } from "../manifest/manifest.ts";
import type { Configuration } from "../renderer/configuration.ts";
import type { FileTree } from "../renderer/file-tree.ts";
import type { Resolution } from "../resolver/resolution.ts";

/** Everything that creating the service will do, decided and not yet done. Plain data. */
export interface ServicePlan {
  readonly resolution: Resolution;
  readonly configuration: Configuration;
  readonly manifest: Manifest;
  /** What the first commit holds: the rendered files and the manifest. */
  readonly tree: FileTree;
  /** Message of the first commit. */
  readonly message: string;
}
