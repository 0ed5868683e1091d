import { problem } from "../../problems/problem.ts";
import { failureOf } from "../http/failure-of.ts";
import { jsonIn } from "../http/json.ts";
import { understood } from "../http/understood.ts";
import { AccessToken } from "./answers.ts";
import type { IssuedToken } from "./consumer-token.ts";
import { basic, type BitbucketCredentials } from "./credentials.ts";

/** Where tokens are given out. */
export interface TokenOffice {
  readonly host: string;
  /** Address of the pages, without a slash at its end. */
  readonly url: string;
  readonly fetch: typeof globalThis.fetch;
  /** Milliseconds since 1970, UTC. */
  readonly now: () => number;
  /** What must not be shown, should the server repeat it. */
  readonly secrets: () => readonly string[];
}

/** Has Bitbucket give an OAuth consumer a token, by its client credentials. */
export async function issueToken(
  credentials: BitbucketCredentials,
  office: TokenOffice,
): Promise<IssuedToken> {
  if (credentials.kind !== "consumer") {
    throw problem("IM_INTERNAL", { what: "Only an OAuth consumer is given tokens" });
  }
  const { key, secret } = credentials;
  const { host, now } = office;
  const authorization = basic(key, secret);
  const what = `${host} gives the OAuth consumer no token`;
  const response = await office.fetch(`${office.url}/site/oauth2/access_token`, {
    method: "POST",
    headers: {
      authorization,
      accept: "application/json",
      "content-type": "application/x-www-form-urlencoded",
    },
    body: "grant_type=client_credentials",
  });
  const said = await response.text();
  const { status, headers } = response;
  if (status !== 200) {
    const answer = { host, method: "GET", status, said, header: (name: string) => headers.get(name) };
    // A wrong secret comes as 400 or 401. A token that was given to nobody does no harm, so it counts as reading.
    throw failureOf(
      { ...answer, status: status === 400 ? 401 : status },
      { what, now: now(), secrets: office.secrets() },
    );
  }
  const answer = understood(AccessToken, jsonIn(said), { host, what, isReading: true });
  return { token: answer.access_token, seconds: answer.expires_in };
}
