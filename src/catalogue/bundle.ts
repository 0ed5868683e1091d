import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import type { Catalogue, RawCatalogue, RawFile, Stack } from "./catalogue.ts";
import { byCodeUnit } from "../text/compare.ts";
import { featuresOf } from "./feature-model.ts";
import { testFile } from "./folders.ts";

/** The part of a catalogue that one stack needs to render, and the digest that identifies it. */
export interface Bundle {
  readonly catalogue: RawCatalogue;
  /** `sha256:` and 64 hex digits over every path and every byte. */
  readonly digest: string;
}

const bundles = new WeakMap<RawCatalogue, Map<Stack, Bundle>>();

/**
 * Cuts a catalogue down to one stack: its folder, and of the features it has, the definitions and the files meant for it.
 *
 * The digest is SHA-256 over, for each file in code-unit order of its path: the path, a zero byte, the SHA-256 of its
 * bytes. It does not depend on where the catalogue lies, on file times or on executable bits. A catalogue never changes,
 * so each bundle is made once.
 */
export function bundleOf(raw: RawCatalogue, catalogue: Catalogue, stack: Stack): Bundle {
  const known = bundles.get(raw) ?? new Map<Stack, Bundle>();
  bundles.set(raw, known);
  const bundle = known.get(stack) ?? cut(raw, catalogue, stack);
  known.set(stack, bundle);
  return bundle;
}

function cut(raw: RawCatalogue, catalogue: Catalogue, stack: Stack): Bundle {
  const features = new Set(featuresOf(catalogue, stack).map((each) => each.id));
  const files = raw.files
    .filter((file) => belongs(file.path, stack.id, features))
    .sort((left, right) => byCodeUnit(left.path, right.path));
  return { catalogue: { source: raw.source, files }, digest: digestOf(files) };
}

function belongs(path: string, stack: string, features: ReadonlySet<string>): boolean {
  const [root, id = "", child = ""] = path.split("/");
  if (root === "stacks") return id === stack && child !== testFile;
  if (root !== "features" || !features.has(id)) return false;
  const folder = child.split("+")[0];
  return child === "feature.yaml" || folder === stack || folder === "every-stack";
}

function digestOf(files: readonly RawFile[]): string {
  const hash = sha256.create();
  for (const file of files) {
    if (file.kind === "symlink") continue;
    hash.update(new TextEncoder().encode(`${file.path}\0`)).update(sha256(file.bytes));
  }
  return `sha256:${bytesToHex(hash.digest())}`;
}
