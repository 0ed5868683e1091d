import { outboundHeaders } from "../http/request-context.js";

/**
 * Calls another service: `const call = httpClient({ baseUrl, service }); const response = await call("/orders/1")`.
 * It sends the ids of the request that it works for, so that one trace covers both services, says who calls, and
 * gives up after `timeoutMs`: a call without an end would hold a request, and with enough of them the whole service.
 */
export function httpClient({ baseUrl, service, timeoutMs = 3000 }) {
  return (path, { headers, signal, ...options } = {}) => {
    const timeout = AbortSignal.timeout(timeoutMs);
    return fetch(new URL(path, baseUrl), {
      ...options,
      headers: { "user-agent": service.userAgent, ...outboundHeaders(), ...headers },
      signal: signal === undefined ? timeout : AbortSignal.any([signal, timeout]),
    });
  };
}
