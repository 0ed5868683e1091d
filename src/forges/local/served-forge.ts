import type { Forge, Repository, RepositoryRef } from "../contract/forge.ts";
import type { Proposal } from "../contract/proposals.ts";

/** The local forge of a server: its repositories have the addresses at which the server serves them. */
export function servedForge(forge: Forge, addressOf: (ref: RepositoryRef) => string): Forge {
  const served = (repository: Repository): Repository => {
    const address = addressOf(repository.ref);
    return { ...repository, webUrl: address, cloneUrl: address };
  };
  const { proposals } = forge;
  // A proposal has no page of its own.
  const shown = (ref: RepositoryRef, proposal: Proposal): Proposal => ({
    ...proposal,
    webUrl: addressOf(ref),
  });
  return {
    kind: forge.kind,
    // It goes into the service, which must not depend on where a server happens to listen.
    webUrl: (ref) => forge.webUrl(ref),
    settingsUrl: (ref) => forge.settingsUrl(ref),
    remote: (ref) => forge.remote(ref),
    configure: (ref, settings) => forge.configure(ref, settings),
    probe: (owner) => forge.probe(owner),
    readWebhook: (delivery, secrets) => forge.readWebhook(delivery, secrets),
    proposals: {
      async find(ref, query) {
        const found = await proposals.find(ref, query);
        return found === null ? null : shown(ref, found);
      },
      async open(ref, proposal, operation) {
        const { kind, value } = await proposals.open(ref, proposal, operation);
        return { kind, value: shown(ref, value) };
      },
      update: async (ref, number, changes) => shown(ref, await proposals.update(ref, number, changes)),
      close: (ref, number, because) => proposals.close(ref, number, because),
    },
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
