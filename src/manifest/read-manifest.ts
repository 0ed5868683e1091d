import { problem, type Problem } from "../problems/problem.ts";
import { treeId } from "../renderer/tree-id.ts";
import { validateManifest } from "./generated/validators.ts";
import { treeEntry } from "./manifest-of.ts";
import { manifestPath, type Manifest } from "./manifest.ts";

/**
 * Reads `.instant-micros.json`, however it is laid out. Throws IM_MANIFEST_INVALID, with a pointer to the place,
 * for what is no manifest, for one of a later version, and for one whose list of files was edited by hand.
 */
export function readManifest(text: string): Manifest {
  const value = parsed(text);
  const version = typeof value === "object" && value !== null && "schema" in value ? value.schema : undefined;
  if (typeof version === "number" && version > 1) {
    throw invalid("/schema", {
      because: `it has format ${version}, and this version of Instant Micros reads format 1`,
      hint: "Use the latest version of Instant Micros",
    });
  }
  if (!isManifest(value)) throw invalidShape();
  const tree = treeId(value.files.map(treeEntry));
  if (tree !== value.tree) {
    throw invalid("/files", {
      because: `its files make the tree ${tree}, and it says ${value.tree}: it was edited by hand or merged badly`,
    });
  }
  return value;
}

interface ManifestValidator {
  (value: unknown): value is Manifest;
  errors?:
    | readonly { readonly keyword: string; readonly instancePath: string; readonly message?: string }[]
    | null;
}

/** The shape of the manifest: `schemas/manifest.schema.json`. */
const isManifest = validateManifest as unknown as ManifestValidator;

function invalidShape(): Problem {
  // A bad key is reported twice; the first report of the two says what is wrong with it.
  const error = isManifest.errors?.[0];
  return invalid(error?.instancePath ?? "", { because: `the value there ${error?.message ?? "is wrong"}` });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw invalid("", { because: cause instanceof Error ? cause.message : "it is not JSON", cause });
  }
}

function invalid(
  pointer: string,
  details: { readonly because: string; readonly hint?: string; readonly cause?: unknown },
): Problem {
  return problem("IM_MANIFEST_INVALID", {
    what: "The manifest cannot be used",
    hint: `Restore ${manifestPath} from the service's history: \`git log -- ${manifestPath}\` shows it`,
    ...details,
    where: `${manifestPath}#${pointer}`,
  });
}
