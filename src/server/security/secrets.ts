import { createHash, randomBytes } from "node:crypto";

/** A text that nobody guesses: 256 bits. */
export function newSecret(): string {
  return randomBytes(32).toString("base64url");
}

/** What is kept of a secret of ours. It has 256 bits already, so it needs no slow hash. */
export function secretHash(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}
