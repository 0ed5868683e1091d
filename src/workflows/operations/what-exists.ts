import type { Connections } from "../connections.ts";
import { repositoryOf, type OperationOf } from "./operation.ts";

/** What can be seen on the forge of a creation that did not succeed: sentences for whoever has to go on from there. */
export async function whatExists(
  connections: Pick<Connections, "forge">,
  operation: OperationOf<"create-service">,
): Promise<string> {
  try {
    const found = await (
      await connections.forge(operation.input.forge)
    ).findRepository(repositoryOf(operation));
    if (found === null) return "Nothing was created.";
    if (found.createdBy !== operation.id)
      return `Nothing was created; ${found.webUrl} belongs to somebody else.`;
    if (found.head === null)
      return `The repository ${found.webUrl} exists and is empty; a retry goes on with it.`;
    return `The repository ${found.webUrl} exists, and main is at ${found.head.slice(0, 12)}; a retry goes on with it.`;
  } catch {
    return "The forge could not be asked what exists now.";
  }
}
