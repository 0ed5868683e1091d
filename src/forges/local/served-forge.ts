import type { Forge, Repository, RepositoryRef } from "../contract/forge.ts";

/** The local forge of a server: its repositories have the addresses at which the server serves them. */
export function servedForge(forge: Forge, addressOf: (ref: RepositoryRef) => string): Forge {
  const served = (repository: Repository): Repository => {
    const address = addressOf(repository.ref);
    return { ...repository, webUrl: address, cloneUrl: address };
  };
  return {
    kind: forge.kind,
    // It goes into the service, which must not depend on where a server happens to listen.
    webUrl: (ref) => forge.webUrl(ref),
    remote: (ref) => forge.remote(ref),
    async findRepository(ref) {
      const found = await forge.findRepository(ref);
      return found === null ? null : served(found);
    },
    async createRepository(request, operation) {
      const { kind, value } = await forge.createRepository(request, operation);
      return { kind, value: served(value) };
    },
  };
}
