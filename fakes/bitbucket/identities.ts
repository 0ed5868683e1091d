import type { IncomingHttpHeaders } from "node:http";
import type { Person } from "./state.ts";

/** Whoever may ask, and for what. */
export interface Identity {
  /** null for tokens that belong to nobody. */
  readonly person: Person | null;
  /** As Bitbucket names them for this kind of credentials. */
  readonly scopes: readonly string[];
  readonly kind: "user-token" | "token" | "consumer";
}

export interface Identities {
  /** Adds credentials that are accepted from now on. */
  add(secret: string, identity: Identity & { readonly user?: string }): void;
  /** The credentials are accepted no more. */
  revoke(secret: string): void;
  ofRest(headers: IncomingHttpHeaders): Identity | null;
  ofGit(headers: IncomingHttpHeaders): Identity | null;
  /** A token for a consumer that shows its key and secret, or null. */
  issue(headers: IncomingHttpHeaders): { readonly token: string; readonly scopes: readonly string[] } | null;
}

/** Each kind of credentials is shown in its own way, and to git under a user name of its own. */
export function identities(): Identities {
  const known = new Map<string, Identity & { readonly user?: string }>();
  let issued = 0;

  const accepted = (secret: string, kinds: readonly Identity["kind"][]): Identity | null => {
    const found = known.get(secret);
    return found !== undefined && kinds.includes(found.kind) ? found : null;
  };

  return {
    add: (secret, identity) => void known.set(secret, identity),
    revoke: (secret) => void known.delete(secret),
    ofRest({ authorization = "" }) {
      const bearer = /^Bearer (.+)$/.exec(authorization)?.[1];
      if (bearer !== undefined) return accepted(bearer, ["token"]);
      const [user, password] = basic(authorization);
      const found = accepted(password, ["user-token"]);
      return known.get(password)?.user === user ? found : null;
    },
    ofGit({ authorization = "" }) {
      const [user, password] = basic(authorization);
      if (user === "x-token-auth") return accepted(password, ["token"]);
      return user === "x-bitbucket-api-token-auth" ? accepted(password, ["user-token"]) : null;
    },
    issue({ authorization = "" }) {
      const [key, secret] = basic(authorization);
      const consumer = accepted(secret, ["consumer"]);
      if (consumer === null || known.get(secret)?.user !== key) return null;
      issued += 1;
      const token = `issued-token-${issued}`;
      known.set(token, { person: null, scopes: consumer.scopes, kind: "token" });
      return { token, scopes: consumer.scopes };
    },
  };
}

function basic(authorization: string): readonly [string, string] {
  const text = Buffer.from(/^Basic (.+)$/.exec(authorization)?.[1] ?? "", "base64").toString("utf8");
  const colon = text.indexOf(":");
  return [text.slice(0, colon), text.slice(colon + 1)];
}
