import type { Static, TSchema } from "typebox";
import { pageOf } from "./answers.ts";
import type { Authorizations } from "./credentials.ts";
import type { Answer } from "../http/failure-of.ts";
import type { Outcome } from "../http/outcome.ts";
import { patiently, type Pause } from "../http/patience.ts";
import { understood } from "../http/understood.ts";
import { loadPackage, type APIClient } from "./package.ts";
import { refusalOf, type Refusal } from "./refusal.ts";

/** A call of the package's, whose data is read as what it must be. */
export interface Call<S extends TSchema> {
  /** One sentence without a full stop: what cannot be done, should it fail. */
  readonly what: string;
  readonly shape: S;
  readonly send: (api: APIClient) => Promise<{ readonly data: unknown }>;
}

export interface BitbucketClient {
  /** Throws ForgeFailure when there is no answer, or none that is understood. */
  call<S extends TSchema>(call: Call<S>): Promise<Outcome<Static<S>, Refusal>>;
  /** Everything in a list, however many pages it has. */
  list<S extends TSchema>(call: Call<S>): Promise<Outcome<readonly Static<S>[], Refusal>>;
}

export interface ClientOptions {
  /** As people call it. */
  readonly host: string;
  /** Address of the API, without a slash at its end. */
  readonly api: string;
  readonly authorizations: Authorizations;
  /** One that talks to the API's origin only. */
  readonly fetch: typeof globalThis.fetch;
  /** Milliseconds since 1970, UTC. */
  readonly now: () => number;
  readonly pause: Pause;
}

/** A list that is longer is no list of restrictions or reviewers. */
const mostPages = 50;

/**
 * The one place where the package `bitbucket` is used. It knows the addresses and parameters; requests are sent and
 * answers read here. It turns what a transport throws, and an answer without a body, into "HTTPError 500", and keeps the
 * Authorization header in its errors; so it gets to see neither: to it every answer is a success, whose data is what the
 * exchange came to.
 */
export function bitbucketClient(options: ClientOptions): BitbucketClient {
  const { api, host, now, pause, authorizations } = options;
  let loaded: APIClient | undefined;
  const client = (): APIClient =>
    (loaded ??= packageOver(api, (url, request) => exchange(options, url, request)));

  const once = async <S extends TSchema>({
    what,
    shape,
    send,
  }: Call<S>): Promise<Outcome<Static<S>, Refusal>> => {
    const { data } = await send(client());
    if (!(data instanceof Exchange)) throw new TypeError("The package answered without asking");
    const { answer } = data;
    if (answer instanceof Error) throw answer;
    if (answer.status >= 200 && answer.status < 300) {
      const isReading = answer.method === "GET";
      const value = understood(shape, bodyOf(answer.said), { host, what, isReading });
      return { kind: "done", value, header: answer.header };
    }
    const refusal = refusalOf(answer, { what, now: now(), secrets: authorizations.secrets() });
    if (refusal.failure.code === "IM_FORGE_UNREACHABLE") throw refusal.failure;
    return { kind: "refused", refusal };
  };
  const call: BitbucketClient["call"] = (each) => patiently(() => once(each), pause);

  return {
    call,
    async list({ what, shape, send }) {
      const values: Static<typeof shape>[] = [];
      let next: string | undefined;
      for (let page = 0; page < mostPages; page += 1) {
        const url = next;
        const outcome = await call({
          what,
          shape: pageOf(shape),
          send: url === undefined ? send : (api) => api.request(`GET ${url}`, {}),
        });
        if (outcome.kind === "refused") return outcome;
        values.push(...outcome.value.values);
        next = outcome.value.next;
        if (next === undefined) break;
      }
      return { kind: "done", value: values, header: () => null };
    },
  };
}

/** The request as the package makes it; it sends JSON only. */
interface PackageRequest {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Passes through the package unopened. */
class Exchange {
  readonly answer: Answer | Error;

  constructor(answer: Answer | Error) {
    this.answer = answer;
  }
}

async function exchange(options: ClientOptions, url: string, request: PackageRequest): Promise<Exchange> {
  const { host, authorizations, fetch } = options;
  const { method, body } = request;
  const send = async (): Promise<Response> => {
    const headers = { ...request.headers, authorization: await authorizations.rest() };
    return fetch(url, { method, headers, ...(body === undefined ? {} : { body }) });
  };
  try {
    let response = await send();
    // Nothing was done, so that even a write may be sent once more.
    if (response.status === 401 && authorizations.refused()) response = await send();
    const { status, headers } = response;
    const said = await response.text();
    return new Exchange({ host, method, status, said, header: (name) => headers.get(name) });
  } catch (error) {
    return new Exchange(error instanceof Error ? error : new Error(String(error)));
  }
}

/** The package over a transport of ours. */
function packageOver(
  baseUrl: string,
  send: (url: string, request: PackageRequest) => Promise<Exchange>,
): APIClient {
  const headers = new Headers({ "content-type": "application/json" });
  const fetch = async (url: string, request: PackageRequest) => ({
    status: 200,
    url,
    headers,
    json: () => send(url, request),
  });
  return loadPackage({ baseUrl, notice: false, request: { fetch } });
}

function bodyOf(said: string): unknown {
  try {
    return said === "" ? {} : JSON.parse(said);
  } catch {
    return said;
  }
}
