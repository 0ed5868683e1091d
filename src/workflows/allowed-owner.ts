import type { Connection } from "../connections/connection.ts";
import { problem } from "../problems/problem.ts";
import { didYouMean } from "../text/nearest.ts";
import { allQuoted } from "../text/quoted.ts";

/** Throws IM_OWNER_INVALID when the connection names the owners that it is for, and this is none of them. */
export function checkAllowedOwner(
  { title, owners }: Pick<Connection<unknown>, "title" | "owners">,
  owner: string,
): void {
  if (owners.length === 0 || owners.includes(owner)) return;
  throw problem("IM_OWNER_INVALID", {
    what: `Nothing is created for \`${owner.slice(0, 100)}\` on ${title}`,
    because: "the connection is for other owners",
    hint: didYouMean(owner, owners) ?? `Choose one of ${allQuoted(owners)}`,
    where: "/service/owner",
  });
}
