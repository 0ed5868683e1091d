import { setTimeout as after } from "node:timers/promises";
import { outboundHeaders } from "../http/request-context.js";
import { CircuitBreaker, CircuitOpenError } from "./breaker.js";

const repeatable = new Set(["GET", "HEAD", "OPTIONS", "PUT", "DELETE"]);
// The service is not there, or somebody in between could not reach it: another try may meet a healthy instance.
const worthAnotherTry = new Set([502, 503, 504]);
const tries = 3;

/**
 * Calls another service: `const call = httpClient({ baseUrl, service }); const response = await call("/orders/1")`.
 * It sends the ids of the request that it works for, so that one trace covers both services, says who calls, and
 * gives up after `timeoutMs`: a call without an end would hold a request, and with enough of them the whole service.
 *
 * Calls that may be repeated are tried again, twice, after 50 to 500 ms. A service that mostly fails is left alone for a
 * while, see `CircuitBreaker`; give its `check` to `/deepcheck`.
 */
export function httpClient({ baseUrl, service, timeoutMs = 3000, breaker = new CircuitBreaker() }) {
  return async (path, { headers, signal, ...options } = {}) => {
    const limits = [AbortSignal.timeout(timeoutMs), ...(signal === undefined ? [] : [signal])];
    const ended = AbortSignal.any(limits);
    const request = () =>
      fetch(new URL(path, baseUrl), {
        ...options,
        headers: { "user-agent": service.userAgent, ...outboundHeaders(), ...headers },
        signal: ended,
      });
    // Who gives up on a call says nothing about the service that was called.
    const judgement = { isFailure: ({ status }) => status >= 500, isOurs: () => signal?.aborted === true };
    const left = mayBeRepeated(options, headers) ? tries : 1;
    for (let attempt = 1; ; attempt += 1) {
      try {
        const response = await breaker.call(request, judgement);
        if (attempt === left || !worthAnotherTry.has(response.status)) return response;
        await response.body?.cancel();
      } catch (error) {
        if (attempt === left || ended.aborted || error instanceof CircuitOpenError) throw error;
      }
      await pause(ended);
    }
  };
}

/** Doing it twice is the same as doing it once; whoever is called sees that from the method or from an idempotency key. */
function mayBeRepeated({ method = "GET", body }, headers) {
  // What is read while it is sent cannot be sent again.
  if (body instanceof ReadableStream) return false;
  return repeatable.has(method.toUpperCase()) || new Headers(headers).has("idempotency-key");
}

/** A random while, so that callers that failed together do not come back together. */
async function pause(ended) {
  await after(50 + Math.random() * 450, undefined, { signal: ended }).catch(() => ended.throwIfAborted());
}
