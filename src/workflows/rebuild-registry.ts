import { readManifest } from "../manifest/read-manifest.ts";
import { Problem, Problems } from "../problems/problem.ts";
import type { Forge } from "../forges/contract/forge.ts";
import type { FoundRepository, ManifestSource } from "./manifest-source.ts";
import { registeredService, serviceId, type ServiceRegistry } from "./registry.ts";

export interface RebuildReport {
  readonly found: number;
  readonly added: number;
  readonly updated: number;
  /** Repositories that are not services, and why. */
  readonly ignored: readonly { readonly repository: string; readonly because: string }[];
}

/**
 * Makes the list of services again from what the repositories say of themselves. What is in the list and has no
 * repository stays: a forge that does not answer must not empty it.
 */
export async function rebuildRegistry(
  ports: { readonly manifests: ManifestSource; readonly services: ServiceRegistry; readonly forge: Forge },
  by: string,
): Promise<RebuildReport> {
  const counts = { found: 0, added: 0, updated: 0 };
  const ignored: { readonly repository: string; readonly because: string }[] = [];
  for await (const repository of ports.manifests.repositories()) {
    counts.found += 1;
    const outcome = await register(ports, repository, by);
    if (outcome.kind === "ignored") {
      ignored.push({ repository: `${repository.owner}/${repository.name}`, because: outcome.because });
    } else counts[outcome.kind] += 1;
  }
  return { ...counts, ignored };
}

async function register(
  { manifests, services, forge }: Parameters<typeof rebuildRegistry>[0],
  { owner, name, head, operation, manifest: text }: FoundRepository,
  by: string,
): Promise<{ readonly kind: "added" | "updated" } | { readonly kind: "ignored"; readonly because: string }> {
  const unmanaged = { kind: "ignored", because: "it has no manifest on main" } as const;
  // Asked first: a folder that is no repository of the forge may have a name that the forge refuses.
  if (text === null || head === null) return unmanaged;
  const found = await forge.findRepository({ owner, name });
  if (found === null) return unmanaged;
  try {
    const manifest = readManifest(text);
    const { webUrl, cloneUrl } = found;
    const known = await services.find(serviceId(manifests.forge, { owner, name }));
    const kind = await services.put(
      registeredService(manifest, {
        forge: manifests.forge,
        owner,
        name,
        webUrl,
        cloneUrl,
        commit: head,
        operation,
        createdBy: by,
        // Whoever merged it left another tree behind.
        proposal: known?.tree === manifest.tree ? known.proposal : null,
        everProposed: known?.everProposed ?? true,
      }),
    );
    return { kind };
  } catch (error) {
    if (error instanceof Problem || error instanceof Problems)
      return { kind: "ignored", because: error.message };
    throw error;
  }
}
