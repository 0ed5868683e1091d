import type { WebhookAddress } from "../forges/contract/settings.ts";
import { isThisMachine } from "../text/this-machine.ts";
import type { Connections } from "./connections.ts";

/** Where a server hears of a connection's proposals, below its own address. */
export const hooksPath = "/hooks/";

/**
 * Where new repositories of a connection are to tell of their proposals; null when it has no secret for that, or when its
 * forge is another machine, for which `address`, the server's, is its own.
 */
export async function webhookOf(
  connections: Pick<Connections, "find" | "webhookSecrets">,
  id: string,
  address: string,
): Promise<WebhookAddress | null> {
  const { connection } = await connections.find(id);
  if (connection.webhookSecrets.length === 0) return null;
  const isHere = isThisMachine(new URL(address).hostname);
  if (isHere && !isThisMachine(new URL(connection.url).hostname)) return null;
  const [secret] = await connections.webhookSecrets(id);
  return secret === undefined ? null : { url: `${address}${hooksPath}${id}`, secret };
}
