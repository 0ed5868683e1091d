import { createVerify, randomBytes } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { field } from "./fields.ts";

/** An App that is installed, with the key that its tokens are checked with. */
export interface InstalledApp {
  readonly id: string;
  readonly installation: number;
  /** PEM. */
  readonly publicKey: string;
}

/** Who is behind a token, a password or an App's signature; null for nobody. */
export interface Identities {
  ofApi(headers: IncomingMessage["headers"]): string | null;
  ofApp(headers: IncomingMessage["headers"]): string | null;
  ofGit(headers: IncomingMessage["headers"]): string | null;
  /** A new token of the App. */
  grant(): string;
  /** Makes tokens worthless: one of a person, or all that the App was given so far. */
  revoke(which: { readonly token: string } | "app"): void;
}

export const appLogin = "instant-micros[bot]";

/** `people`: logins by token. */
export function identities(people: ReadonlyMap<string, string>, app: InstalledApp | undefined): Identities {
  const tokens = new Map(people);
  const owner = (token: string): string | null => tokens.get(token) ?? null;
  return {
    ofApi: (headers) => owner(bearerIn(headers.authorization)),
    ofGit: (headers) => owner(passwordIn(headers.authorization)),
    ofApp: (headers) =>
      app !== undefined && isSigned(bearerIn(headers.authorization), app) ? appLogin : null,
    grant() {
      const token = `ghs_${randomBytes(18).toString("hex")}`;
      tokens.set(token, appLogin);
      return token;
    },
    revoke(which) {
      for (const [token, login] of tokens) {
        if (which === "app" ? login === appLogin : token === which.token) tokens.delete(token);
      }
    },
  };
}

export function bearerIn(authorization: string | undefined): string {
  return /^(?:bearer|token) (.+)$/i.exec(authorization ?? "")?.[1] ?? "";
}

/** git shows its token as the password of whatever user. */
function passwordIn(authorization: string | undefined): string {
  const basic = /^basic (.+)$/i.exec(authorization ?? "")?.[1] ?? "";
  const pair = Buffer.from(basic, "base64").toString("utf8");
  return pair.slice(pair.indexOf(":") + 1);
}

/** An App shows a JSON Web Token that it has signed. */
function isSigned(token: string, { id, publicKey }: InstalledApp): boolean {
  const [head = "", claims = "", signature = ""] = token.split(".");
  if (signature === "") return false;
  const issuer = field(JSON.parse(Buffer.from(claims, "base64url").toString("utf8")), "iss");
  const verifier = createVerify("RSA-SHA256").update(`${head}.${claims}`);
  return verifier.verify(publicKey, Buffer.from(signature, "base64url")) && String(issuer) === id;
}
