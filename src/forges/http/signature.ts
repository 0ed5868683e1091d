import { verifyWithFallback } from "@octokit/webhooks-methods";

/** Forges send no more than this. */
const longest = 25_000_000;

/**
 * Why the body of a webhook is not to be believed, or null when it is. `signature` is what its header says,
 * `sha256=…`: an HMAC over the bytes with one of the secrets. Compared in constant time.
 */
export async function signatureFault(
  body: Uint8Array,
  signature: string | undefined,
  secrets: readonly string[],
): Promise<string | null> {
  const [first, ...others] = secrets.filter((each) => each !== "");
  if (first === undefined) return "there is no secret to check it with";
  if (signature === undefined || signature === "") return "it is not signed";
  if (body.length === 0) return "it is empty";
  if (body.length > longest) return `it has more than ${longest} bytes`;
  const text = Buffer.from(body).toString("utf8");
  return (await verifyWithFallback(first, text, signature, others))
    ? null
    : "its signature is of another secret";
}
