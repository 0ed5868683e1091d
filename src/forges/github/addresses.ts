import { checkName, ownerInvalid } from "../contract/names.ts";
import type { RepositoryRef } from "../contract/forge.ts";

/**
 * Where the API is: github.com and tenants at ghe.com have it at a host of its own, an Enterprise Server below
 * `/api/v3`.
 */
export function apiAddress({ url, api }: { readonly url: string; readonly api: string | null }): string {
  if (api !== null) return api;
  const { hostname, protocol, host } = new URL(url);
  const isCloud = hostname === "github.com" || hostname.endsWith(".ghe.com");
  return isCloud ? `${protocol}//api.${host}` : `${url}/api/v3`;
}

/** An account: at most 39 letters, digits and single hyphens; managed users have an underscore before their company. */
const account = /^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,37}[A-Za-z0-9])?$/;

/** Throws IM_OWNER_INVALID, IM_NAME_INVALID. */
export function checkRef({ owner, name }: RepositoryRef): void {
  if (!account.test(owner)) {
    const because =
      "an account of GitHub has at most 39 letters, digits and hyphens, and begins with none of the last";
    throw ownerInvalid(owner, because, "Name an organisation or a person, like `acme`");
  }
  checkName(name);
}
