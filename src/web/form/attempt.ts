/** An attempt to send a request: the server makes the same key's service once. */
export interface Attempt {
  readonly key: string;
  readonly body: string;
}

/**
 * A double click, or a retry after an answer that was lost, is the same attempt. A request that says something else is
 * another one: with the old key the server would refuse it.
 */
export function attemptAt(body: string, earlier: Attempt | undefined, newKey: () => string): Attempt {
  return earlier?.body === body ? earlier : { key: newKey(), body };
}

/** 32 random hexadecimal digits. `crypto.randomUUID` is missing on pages that came without https. */
export function randomKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((each) => each.toString(16).padStart(2, "0")).join("");
}
