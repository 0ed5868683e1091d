import type { Static, TSchema } from "typebox";
import type { Answer } from "../http/failure-of.ts";
import type { Outcome } from "../http/outcome.ts";
import { patiently, type Pause } from "../http/patience.ts";
import { understood } from "../http/understood.ts";
import { pageOf } from "./answers.ts";
import { refusalOf, type Refusal } from "./refusal.ts";

/** One call of the REST API. */
export interface Call<S extends TSchema> {
  /** One sentence without a full stop: what cannot be done, should it fail. */
  readonly what: string;
  readonly method: "GET" | "POST" | "PUT";
  /** Below `/rest`; whatever came from outside is encoded. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string | number>>;
  readonly body?: unknown;
  /** Of the body, when it is not plain JSON. */
  readonly type?: string;
  /** What whoever calls must have: `REPO_ADMIN on CORE/orders`. */
  readonly permission: string;
  readonly shape: S;
}

export interface DatacenterClient {
  /** Throws ForgeFailure when there is no answer, or none that is understood. */
  call<S extends TSchema>(call: Call<S>): Promise<Outcome<Static<S>, Refusal>>;
  /** Everything in a list, however many pages it has. */
  list<S extends TSchema>(call: Call<S>): Promise<Outcome<readonly Static<S>[], Refusal>>;
}

export interface ClientOptions {
  /** As people call it. */
  readonly host: string;
  /** Address of the server, without a slash at its end. */
  readonly base: string;
  readonly token: string;
  /** One that talks to the server's origin only. */
  readonly fetch: typeof globalThis.fetch;
  /** Milliseconds since 1970, UTC. */
  readonly now: () => number;
  readonly pause: Pause;
}

/** Longer lists than this many pages of a hundred are not read. */
const mostPages = 50;

export function datacenterClient(options: ClientOptions): DatacenterClient {
  const { host, token, now, pause } = options;
  const secrets = [token, Buffer.from(token).toString("base64")];

  const once = async <S extends TSchema>(each: Call<S>): Promise<Outcome<Static<S>, Refusal>> => {
    const { what, shape, permission } = each;
    const answer = await exchange(options, each);
    if (answer.status >= 200 && answer.status < 300) {
      const isReading = answer.method === "GET";
      const value = understood(shape, bodyOf(answer), { host, what, isReading });
      return { kind: "done", value, header: answer.header };
    }
    const refusal = refusalOf(answer, permission, { what, now: now(), secrets });
    if (refusal.failure.code === "IM_FORGE_UNREACHABLE") throw refusal.failure;
    return { kind: "refused", refusal };
  };
  const call: DatacenterClient["call"] = (each) => patiently(() => once(each), pause);

  return {
    call,
    async list(each) {
      const shape = pageOf(each.shape);
      const read = (from: number) =>
        call({ ...each, query: { ...each.query, limit: 100, start: from }, shape });
      const values: Static<typeof each.shape>[] = [];
      let start: number | null = 0;
      for (let page = 0; page < mostPages && start !== null; page += 1) {
        const outcome: Awaited<ReturnType<typeof read>> = await read(start);
        if (outcome.kind === "refused") return outcome;
        const { isLastPage, nextPageStart } = outcome.value;
        values.push(...outcome.value.values);
        start = isLastPage ? null : (nextPageStart ?? null);
      }
      return { kind: "done", value: values, header: () => null };
    },
  };
}

async function exchange(
  { host, base, token, fetch }: ClientOptions,
  { method, path, query = {}, body, type = "application/json" }: Call<TSchema>,
): Promise<Answer> {
  const url = new URL(`${base}/rest${path}`);
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, String(value));
  const response = await fetch(url, {
    method,
    headers: {
      authorization: `Bearer ${token}`,
      accept: "application/json",
      // Or the server takes whatever changes something for a forged form.
      "x-atlassian-token": "no-check",
      ...(body === undefined ? {} : { "content-type": type }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const { status, headers } = response;
  const said = await response.text();
  return { host, method, status, said, header: (name) => headers.get(name) };
}

/** null for an answer without a body. */
function bodyOf({ said }: Answer): unknown {
  if (said === "") return null;
  try {
    return JSON.parse(said);
  } catch {
    return said;
  }
}
