import { problem } from "../../problems/problem.ts";
import type { PristineStore } from "../pristine-store.ts";
import type { Delivery, ServiceCopy } from "../service-copy.ts";
import { keepMade } from "./keep-made.ts";
import type { PreparedUpdate } from "./prepare-update.ts";

/**
 * Writes the update to the work tree, which `requireClean` has found clean. Throws IM_PATH_OCCUPIED before anything is
 * written.
 */
export async function applyUpdate(
  ports: { readonly copy: ServiceCopy; readonly pristine: PristineStore },
  update: PreparedUpdate,
): Promise<void> {
  const { copy, pristine } = ports;
  const { delivery } = update;
  await requireFree(copy, delivery);
  await keepMade(pristine, update);
  await copy.deliver(delivery);
}

/** Throws IM_UPDATE_PENDING or IM_WORK_TREE_NOT_CLEAN, with a list. */
export async function requireClean(copy: ServiceCopy): Promise<void> {
  const pending = await copy.pending();
  if (pending !== undefined) {
    throw problem("IM_UPDATE_PENDING", {
      what: `The update to ${pending.version} is not finished`,
      because:
        pending.conflicts.length === 0
          ? "it is staged and waits for a commit"
          : `these were in conflict: ${pending.conflicts.join(", ")}`,
      where: copy.place,
    });
  }
  const obstacles = await copy.obstacles();
  if (obstacles.length > 0) {
    throw problem("IM_WORK_TREE_NOT_CLEAN", {
      what: "The work tree is not clean",
      because: `not done with: ${listed(obstacles)}`,
      where: copy.place,
    });
  }
}

/** Throws IM_PATH_OCCUPIED, with a list, where new files would lie on files that git does not know. */
export async function requireFree(copy: ServiceCopy, delivery: Delivery): Promise<void> {
  const fresh = delivery.writes.map(({ path }) => path).filter((path) => !delivery.ours.has(path));
  const occupied = await copy.occupied(fresh, new Set(delivery.removals));
  if (occupied.length > 0) {
    throw problem("IM_PATH_OCCUPIED", {
      what: `The template brings ${occupied.length === 1 ? "a file" : "files"} where yours ${occupied.length === 1 ? "lies" : "lie"}, and git does not know ${occupied.length === 1 ? "it" : "them"}`,
      because: `in the way: ${listed(occupied)}`,
      where: copy.place,
    });
  }
}

function listed(lines: readonly string[]): string {
  const shown = lines.slice(0, 20);
  const more = lines.length - shown.length;
  return `${shown.join("; ")}${more > 0 ? `; and ${more} more` : ""}`;
}
