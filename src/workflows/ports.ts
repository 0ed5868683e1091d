import type { RawCatalogue } from "../catalogue/catalogue.ts";

/** Where catalogues come from. */
export interface CatalogueSource {
  /**
   * Reads `location`: a directory, or a git URL with an optional `#revision` (a commit or tag). With `stack`, files that
   * only other stacks use may be left out.
   * Throws IM_CATALOGUE_NOT_FOUND.
   */
  read(location: string, stack?: string): Promise<RawCatalogue>;
}
