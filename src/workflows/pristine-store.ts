import type { RawCatalogue } from "../catalogue/catalogue.ts";

/** Bytes by their names, each written once and as a whole: a folder, or a table that several servers share. */
export interface Shelf {
  has(name: string): Promise<boolean>;
  put(name: string, bytes: Uint8Array): Promise<void>;
  /** undefined: it is not here. */
  get(name: string): Promise<Uint8Array | undefined>;
  /** Names that begin so, sorted. */
  names(prefix: string): Promise<readonly string[]>;
}

/**
 * What services were once made of, kept so that a base can be had years later: when a template's
 * repository has moved, or today's engine renders it no more. Everything is kept by its digest and proves itself.
 */
export interface PristineStore {
  /** A catalogue as far as one stack needs it, by the stack's bundle digest. Kept once. */
  keepBundle(digest: string, raw: RawCatalogue): Promise<void>;
  /** undefined: it is not here, or is damaged. */
  bundle(digest: string): Promise<RawCatalogue | undefined>;
  /** Digests of all bundles that are here, in a fixed order. */
  bundles(): Promise<readonly string[]>;
  /** The rendered files of a service, by their tree id. */
  keepTree(tree: string, files: readonly Uint8Array[]): Promise<void>;
  /** The bytes of a rendered service's files; whoever asks knows them by their ids. Empty when it is not here. */
  tree(tree: string): Promise<readonly Uint8Array[]>;
}
