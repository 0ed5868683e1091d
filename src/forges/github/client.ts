import { createAppAuth } from "@octokit/auth-app";
import { Octokit } from "@octokit/rest";
import { ForgeFailure } from "../contract/forge-failure.ts";
import type { Answer } from "../http/failure-of.ts";
import { forgeFetch } from "../http/forge-fetch.ts";
import { understood } from "../http/understood.ts";
import { apiAddress } from "./addresses.ts";
import { answerOf } from "./answers.ts";

/** A personal token, classic or fine-grained, or an App as it is installed at one owner. */
export type GitHubCredentials =
  | { readonly kind: "token"; readonly token: string }
  | {
      readonly kind: "app";
      readonly app: string;
      readonly installation: number;
      /** PEM. */
      readonly privateKey: string;
    };

export interface GitHubConnection {
  /** Where people look at it: `https://github.com`, without a slash at its end. */
  readonly url: string;
  /** Where its API is, when that is not where such a forge has it; else null. */
  readonly api: string | null;
  readonly credentials: GitHubCredentials;
}

/** What a call came to, once it had an answer. */
export type Outcome<T> =
  | { readonly kind: "done"; readonly data: T; readonly header: (name: string) => string | null }
  | { readonly kind: "refused"; readonly answer: Answer };

/** What the client gives for an answer that it takes for a success. */
export interface Called<T> {
  readonly data: T;
  readonly headers: object;
  readonly status?: number;
}

export interface GitHubClient {
  /** As people call it: `github.com`. */
  readonly host: string;
  /** Has a call made, once. Throws ForgeFailure when there is no answer. */
  attempt<T>(call: (octokit: Octokit) => Promise<Called<T>>): Promise<Outcome<T>>;
  /** The token that is good now. */
  token(): Promise<Outcome<{ readonly token: string }>>;
  /** What must be seen nowhere. */
  secrets(): readonly string[];
}

export function githubClient(connection: GitHubConnection, fetch: typeof globalThis.fetch): GitHubClient {
  const { credentials } = connection;
  const api = apiAddress(connection);
  const { host } = new URL(connection.url);
  const pinned = forgeFetch({ host, origin: new URL(api).origin, seconds: 30, longest: 20_000_000 }, fetch);
  const octokit = new Octokit({
    ...authOf(credentials),
    baseUrl: api,
    userAgent: "instant-micros",
    request: { fetch: pinned },
    log: { debug: silent, info: silent, warn: silent, error: silent },
  });
  octokit.hook.before("request", (request) => {
    request.headers["x-github-api-version"] = apiVersion;
  });
  octokit.hook.after("request", ({ status, data }, { method, url }) => {
    const shape = answerOf(method, url);
    // Of a text in place of what was to be read `once` makes a refusal; but the client looks into the pages of a list.
    const isRefusal = method === "GET" && isText(data) && !URL.canParse(url);
    if (shape === null || status >= 300 || isRefusal) return;
    const isReading = method === "GET" || mints(url);
    understood(shape, data, { host, what: `${host} is not understood`, isReading });
  });
  let current = credentials.kind === "token" ? credentials.token : "";

  const freshToken = async (refresh: boolean): Promise<Called<{ readonly token: string }>> => {
    if (credentials.kind === "app") {
      current = tokenIn(await octokit.auth({ type: "installation", refresh }));
    }
    return { data: { token: current }, headers: {} };
  };
  const once = async <T>(call: (octokit: Octokit) => Promise<Called<T>>): Promise<Outcome<T>> => {
    try {
      const { data, headers, status = 200 } = await call(octokit);
      const header = headerOf(headers);
      // A redirect that was not followed, or a page of something that stands before GitHub: no success to our client alone.
      if (status >= 300 || isText(data)) {
        const said = status >= 300 ? saidIn(data) : "a text that is not GitHub's";
        return { kind: "refused", answer: { host, method: "GET", status, header, said } };
      }
      return { kind: "done", data, header };
    } catch (error) {
      return { kind: "refused", answer: answerIn(error, host, credentials) };
    }
  };

  return {
    host,
    async attempt(call) {
      const outcome = await once(call);
      const isStale = outcome.kind === "refused" && outcome.answer.status === 401;
      if (!isStale || credentials.kind === "token") return outcome;
      // An App's token may be revoked before its time; nothing has happened, so the call may be made again.
      const refreshed = await once(() => freshToken(true));
      return refreshed.kind === "refused" ? refreshed : once(call);
    },
    token: () => once(() => freshToken(false)),
    secrets() {
      const shown = [current, gitCredentials(current)];
      return credentials.kind === "token" ? shown : [...shown, credentials.privateKey];
    },
  };
}

/** What git shows as a Basic header: whatever the user is called, the token decides. */
export function gitCredentials(token: string): string {
  return Buffer.from(`x-access-token:${token}`, "utf8").toString("base64");
}

function silent(): void {}

function isText(data: unknown): boolean {
  return typeof data === "string" && data !== "";
}

/** Asking for a token changes nothing that anybody would have to look for. */
function mints(url: string): boolean {
  return url.endsWith("/access_tokens");
}

/** Of the descriptions that we were written by; Enterprise Servers know it too. */
const apiVersion = "2022-11-28";

function authOf(credentials: GitHubCredentials): object {
  if (credentials.kind === "token") return { auth: credentials.token };
  const { app, installation, privateKey } = credentials;
  return { authStrategy: createAppAuth, auth: { appId: app, installationId: installation, privateKey } };
}

function tokenIn(granted: unknown): string {
  const token: unknown = typeof granted === "object" && granted !== null ? Reflect.get(granted, "token") : "";
  return typeof token === "string" ? token : "";
}

function headerOf(headers: object): (name: string) => string | null {
  return (name) => {
    const value: unknown = Reflect.get(headers, name);
    return typeof value === "string" ? value : null;
  };
}

/**
 * The answer that the client has made an error of. Throws what was no answer. The client's error holds the request, with
 * its headers: it ends here.
 */
function answerIn(error: unknown, host: string, credentials: GitHubCredentials): Answer {
  if (!(error instanceof Error)) throw error;
  const { response, request, status } = error as Partial<RequestErrorShape>;
  const isMinting = request !== undefined && mints(request.url);
  if (error instanceof ForgeFailure) throw error;
  if (error.cause instanceof ForgeFailure) throw isMinting ? harmless(error.cause) : error.cause;
  if (error.name === "GraphqlResponseError") {
    return { host, method: "POST", status: 422, header: () => null, said: error.message };
  }
  if (response !== undefined && request !== undefined && status !== undefined) {
    const header = headerOf(response.headers);
    const method = isMinting ? "GET" : request.method;
    return { host, method, status, header, said: saidIn(response.data) };
  }
  if (credentials.kind !== "app") throw error;
  throw new ForgeFailure(
    "IM_FORGE_UNAUTHORISED",
    { what: `${host} cannot be asked`, because: "the App's private key is not one" },
    { retry: "never", retryAt: null, scope: "identity" },
  );
}

function harmless(failure: ForgeFailure): ForgeFailure {
  if (failure.code !== "IM_FORGE_OUTCOME_UNKNOWN") return failure;
  const { message: what, because } = failure;
  return new ForgeFailure(
    "IM_FORGE_UNREACHABLE",
    { what, ...(because === undefined ? {} : { because }) },
    { retry: "later", retryAt: null, scope: "forge" },
  );
}

/** `RequestError` of @octokit/request-error, which has a class of its own in every version. */
interface RequestErrorShape {
  readonly status: number;
  readonly request: { readonly method: string; readonly url: string };
  readonly response: { readonly headers: object; readonly data: unknown };
}

/** GitHub's message, and what it says of single fields. */
function saidIn(data: unknown): string {
  if (typeof data === "string") return data;
  if (typeof data !== "object" || data === null) return "";
  const message: unknown = Reflect.get(data, "message");
  const errors: unknown = Reflect.get(data, "errors");
  const details = Array.isArray(errors) ? errors.map(detailIn) : [];
  return [typeof message === "string" ? message : "", ...details].filter((each) => each !== "").join("; ");
}

function detailIn(error: unknown): string {
  if (typeof error === "string") return error;
  if (typeof error !== "object" || error === null) return "";
  const part = (name: string): string => {
    const value: unknown = Reflect.get(error, name);
    return typeof value === "string" ? value : "";
  };
  return part("message") || [part("field"), part("code")].filter((each) => each !== "").join(" ");
}
