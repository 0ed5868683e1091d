import type { PristineStore } from "../pristine-store.ts";
import type { PreparedUpdate } from "./prepare-update.ts";

/**
 * Keeps what an update brings. To be done before the service receives it: it must be there when the next update asks
 * for it.
 */
export async function keepMade(
  pristine: PristineStore,
  { to, rendered, catalogue }: PreparedUpdate,
): Promise<void> {
  await Promise.all([
    pristine.keepTree(to.tree, rendered),
    pristine.keepBundle(to.catalogue.bundle, catalogue),
  ]);
}
