import type { Forge } from "../contract/forge.ts";

/** The forge, whose git waits its turn as well: a command asks for its credentials just before it begins. */
export function pacedGit(forge: Forge, beforeGit: () => Promise<void>): Forge {
  return {
    ...forge,
    async remote(ref) {
      const remote = await forge.remote(ref);
      const { authorization } = remote;
      if (authorization === undefined) return remote;
      return {
        ...remote,
        async authorization() {
          await beforeGit();
          return authorization();
        },
      };
    },
  };
}
