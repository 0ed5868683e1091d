import { gunzipSync, gzipSync } from "node:zlib";
import type { RawCatalogue, RawFile } from "../catalogue/catalogue.ts";
import { parseCatalogue } from "../catalogue/parse.ts";
import { problemsIn, type Problem } from "../problems/problem.ts";
import type { LoadedCatalogue } from "../workflows/load-catalogue.ts";
import type { Settings } from "../workflows/settings.ts";

export interface CatalogueAtHand {
  readonly loaded: LoadedCatalogue;
  /** Why it is not the newest: everything that is wrong with that one. */
  readonly stale: readonly Problem[];
}

/**
 * The catalogue that `load` reads; when that one is broken, the last one that was whole, together with the problems.
 * Throws the problems when there never was another.
 */
export async function catalogueAtHand(
  load: () => Promise<LoadedCatalogue>,
  settings: Settings,
  location: string,
): Promise<CatalogueAtHand> {
  const name = `catalogue ${location}`;
  try {
    const loaded = await load();
    await settings.set(name, packed(loaded.raw));
    return { loaded, stale: [] };
  } catch (error) {
    const stale = problemsIn(error);
    const last = await settings.get(name);
    if (stale.length === 0 || last === null) throw error;
    const raw = unpacked(last);
    const parsed = parseCatalogue(raw);
    // Written by an earlier version whose format is not ours.
    if (parsed.kind === "broken") throw error;
    return { loaded: { raw, catalogue: parsed.catalogue }, stale };
  }
}

interface Packed {
  readonly source: string;
  readonly files: readonly { readonly path: string; readonly base64: string; readonly executable: boolean }[];
}

function packed({ source, files }: RawCatalogue): string {
  const plain: Packed = {
    source,
    // A catalogue with links is not whole.
    files: files.flatMap((file) =>
      file.kind === "symlink"
        ? []
        : [
            {
              path: file.path,
              base64: Buffer.from(file.bytes).toString("base64"),
              executable: file.executable,
            },
          ],
    ),
  };
  return gzipSync(JSON.stringify(plain)).toString("base64");
}

function unpacked(text: string): RawCatalogue {
  // Only `packed` writes there.
  const { source, files } = JSON.parse(gunzipSync(Buffer.from(text, "base64")).toString("utf8")) as Packed;
  return {
    source,
    files: files.map(({ path, base64, executable }): RawFile => ({
      kind: "file",
      path,
      bytes: new Uint8Array(Buffer.from(base64, "base64")),
      executable,
    })),
  };
}
