import { secretIn, withSecret } from "../../connections/connection.ts";
import type { ConnectionStore } from "../../workflows/connections.ts";
import type { Vault } from "./vault.ts";

/** Seals with the newest key what an earlier one sealed, so that the earlier one can be taken away. */
export async function resealSecrets(store: ConnectionStore, vault: Vault): Promise<void> {
  for (const connection of await store.list()) {
    const { id, credentials } = connection;
    const kept = secretIn(credentials);
    if (kept === undefined || !("sealed" in kept) || !vault.isOld(kept.sealed)) continue;
    const sealed = vault.seal(vault.open(kept.sealed, id), id);
    await store.put({ ...connection, credentials: withSecret(credentials, { sealed }) });
  }
}
