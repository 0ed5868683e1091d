import type { GitRemote } from "../forges/contract/forge.ts";
import { problem } from "../problems/problem.ts";
import { isThisMachine } from "../text/this-machine.ts";
import type { Protocol } from "./environment.ts";

/** What a git command may talk to, and with which credentials. */
export interface Reach {
  readonly protocols: readonly Protocol[];
  readonly credentials: Credentials | null;
}

/** A header that git sends to one origin and to no other. */
export interface Credentials {
  /** Scheme, host and port. */
  readonly origin: string;
  /** The value of the Authorization header. */
  readonly authorization: string;
}

/**
 * The reach of one command to a remote. To be asked for before each command. Throws IM_INTERNAL for a remote whose
 * credentials would travel unprotected or to whoever the URL names.
 */
export async function reach(remote: GitRemote): Promise<Reach> {
  const { protocol, authorization } = remote;
  const url = new URL(remote.url);
  if (url.protocol !== `${protocol}:` || (protocol === "http" && !isThisMachine(url.hostname))) {
    throw problem("IM_INTERNAL", { what: `${url.origin} is not to be reached by ${protocol}` });
  }
  if (authorization === undefined) return { protocols: [protocol], credentials: null };
  if (protocol !== "http" && protocol !== "https") {
    throw problem("IM_INTERNAL", { what: `There is no header to send by ${protocol}` });
  }
  return {
    protocols: [protocol],
    credentials: { origin: url.origin, authorization: await authorization() },
  };
}

/** What must not be seen of credentials: the header's token, and the password inside a Basic one. */
export function secretsOf(credentials: Credentials | null): readonly string[] {
  if (credentials === null) return [];
  const [scheme = "", token = ""] = credentials.authorization.split(" ");
  if (scheme.toLowerCase() !== "basic") return [credentials.authorization, token];
  const pair = Buffer.from(token, "base64").toString("utf8");
  return [token, pair.slice(pair.indexOf(":") + 1)];
}
