import type { AccountStore } from "../../workflows/accounts.ts";
import type { Settings } from "../../workflows/settings.ts";
import { newSecret, secretHash } from "./secrets.ts";

const name = "set-up link";

/** A link for making the first account, in place of any earlier one; null when there is an account. */
export async function newSetUpLink(
  accounts: AccountStore,
  settings: Settings,
  address: string,
): Promise<string | null> {
  if ((await accounts.count()) > 0) return null;
  const secret = newSecret();
  await settings.set(name, secretHash(secret));
  // Behind the #: browsers keep it to themselves, so that no log and no other site sees it.
  return `${address}/set-up#${secret}`;
}

export async function isSetUpSecret(settings: Settings, secret: string): Promise<boolean> {
  return (await settings.get(name)) === secretHash(secret);
}

export async function useUpSetUpLink(settings: Settings): Promise<void> {
  await settings.remove(name);
}
