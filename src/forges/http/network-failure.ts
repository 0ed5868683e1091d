import { ForgeFailure } from "../contract/forge-failure.ts";

/** Faults that come before a request was sent: no name, no way, no connection, no trust. */
const beforeSending =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT)$|CERT|TLS|SSL|SIGNATURE/;

/**
 * What a request that got no answer came to. One that only reads has done nothing; for any other that is known only
 * when it was not sent.
 */
export function networkFailure(
  cause: unknown,
  {
    host,
    isReading,
    seconds,
  }: { readonly host: string; readonly isReading: boolean; readonly seconds: number },
): ForgeFailure {
  const reason = reasonOf(cause, seconds);
  if (isReading || beforeSending.test(reason.code)) {
    return new ForgeFailure(
      "IM_FORGE_UNREACHABLE",
      { what: `${host} cannot be reached`, because: reason.text },
      { retry: "later", retryAt: null, scope: "forge" },
    );
  }
  return new ForgeFailure(
    "IM_FORGE_OUTCOME_UNKNOWN",
    { what: `The answer of ${host} was lost`, because: reason.text },
    { retry: "look", retryAt: null, scope: "call" },
  );
}

/** The innermost reason: `fetch` says only that it failed. The error itself may hold the request, so it is not kept. */
function reasonOf(cause: unknown, seconds: number): { readonly code: string; readonly text: string } {
  if (!(cause instanceof Error)) return { code: "", text: "the connection failed" };
  if (cause.name === "TimeoutError")
    return { code: "", text: `there was no answer within ${seconds} seconds` };
  if (cause.cause instanceof Error) return reasonOf(cause.cause, seconds);
  const code: unknown = Reflect.get(cause, "code");
  const known = typeof code === "string" ? code : "";
  return { code: known, text: cause.message === "" ? known : cause.message };
}
