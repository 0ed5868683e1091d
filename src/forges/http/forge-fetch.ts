import { ForgeFailure } from "../contract/forge-failure.ts";
import { networkFailure } from "./network-failure.ts";

export interface ForgeFetchOptions {
  /** As people call it: `github.com`. */
  readonly host: string;
  /** The one origin that is talked to: scheme, host and port. */
  readonly origin: string;
  /** How long a whole answer may take. Connecting has ten seconds of its own. */
  readonly seconds: number;
  /** How many bytes an answer may have. */
  readonly longest: number;
}

type Fetch = typeof globalThis.fetch;

/**
 * `fetch` for the clients of forges: it talks to one origin and to no other, whatever an answer points to; it ends in
 * time; an answer is read whole, and only up to a size. An answer with any status is returned. Throws ForgeFailure:
 * IM_FORGE_UNREACHABLE when nothing was done, IM_FORGE_OUTCOME_UNKNOWN when that is not known, IM_FORGE_REFUSED for an
 * answer that leads elsewhere or is too long.
 */
export function forgeFetch(options: ForgeFetchOptions, fetch: Fetch): Fetch {
  const { origin, seconds } = options;
  return async (input, init) => {
    const method = (init?.method ?? "GET").toUpperCase();
    const isReading = method === "GET" || method === "HEAD";
    let url = typeof input === "string" || input instanceof URL ? new URL(input) : new URL(input.url);
    const signal = AbortSignal.any([
      AbortSignal.timeout(seconds * 1_000),
      ...(init?.signal ? [init.signal] : []),
    ]);
    for (let hops = 0; ; hops += 1) {
      if (url.origin !== origin) throw leadsElsewhere(options, url, hops > 0);
      const answer = await ask(url);
      const target = redirectOf(answer, url);
      // What changes something is not sent a second time, to a place that nobody has chosen.
      if (target === null || !isReading || hops === 3) return answer;
      url = target;
    }

    async function ask(target: URL): Promise<Response> {
      try {
        const answer = await fetch(target, { ...init, method, signal, redirect: "manual" });
        return await whole(answer, options);
      } catch (cause) {
        if (cause instanceof ForgeFailure) throw cause;
        throw networkFailure(cause, { host: options.host, isReading, seconds });
      }
    }
  };
}

const redirects: readonly number[] = [301, 302, 307, 308];
const withoutBody: readonly number[] = [204, 205, 304];

function redirectOf(answer: Response, from: URL): URL | null {
  const location = answer.headers.get("location");
  if (location === null || !redirects.includes(answer.status) || !URL.canParse(location, from.href))
    return null;
  return new URL(location, from);
}

/** The answer with its body in memory, so that no client waits for one that does not end. */
async function whole(answer: Response, { host, longest }: ForgeFetchOptions): Promise<Response> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of answer.body ?? []) {
    length += chunk.length;
    if (length > longest) {
      throw new ForgeFailure(
        "IM_FORGE_REFUSED",
        { what: `The answer of ${host} is not read`, because: `it has more than ${longest} bytes` },
        { retry: "look", retryAt: null, scope: "call" },
      );
    }
    chunks.push(chunk);
  }
  const { status, statusText, headers } = answer;
  const body = withoutBody.includes(status) ? null : Buffer.concat(chunks);
  return new Response(body, { status, statusText, headers });
}

function leadsElsewhere({ host, origin }: ForgeFetchOptions, url: URL, isRedirect: boolean): ForgeFailure {
  return new ForgeFailure(
    "IM_FORGE_REFUSED",
    {
      what: `${host} points to another host`,
      because: `${isRedirect ? "a redirect" : "an address in its answer"} leads to ${url.origin}, and credentials are for ${origin} alone`,
      hint: "Look at the base address of the connection, and at the address that the server believes to have",
    },
    { retry: "never", retryAt: null, scope: "forge" },
  );
}
