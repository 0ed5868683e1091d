import type { Connections } from "../connections.ts";
import { repositoryOf, type OperationOf } from "./operation.ts";
import type { Unsuccessful } from "./procedure.ts";

/** What can be seen on the forge of a creation that did not succeed: sentences for whoever has to go on from there. */
export async function whatExists(
  connections: Pick<Connections, "forge">,
  operation: OperationOf<"create-service">,
  end: Unsuccessful,
): Promise<string> {
  try {
    const found = await (
      await connections.forge(operation.input.forge)
    ).findRepository(repositoryOf(operation));
    if (found === null) return "Nothing was created.";
    if (found.createdBy !== operation.id)
      return `Nothing was created; ${found.webUrl} belongs to somebody else.`;
    if (found.head === null) return `The repository ${found.webUrl} exists and is empty; ${next[end]}.`;
    return `The repository ${found.webUrl} exists, and main is at ${found.head.slice(0, 12)}; ${next[end]}.`;
  } catch {
    return "The forge could not be asked what exists now.";
  }
}

const next = {
  failed: "a retry goes on with it",
  cancelled: "it stays until somebody deletes it",
} as const;
