import { randomBytes, scrypt, timingSafeEqual } from "node:crypto";

/** OWASP's parameters for scrypt: 128 MB of memory would be N = 2^17; this is the 32 MB line. */
const cost = { N: 2 ** 15, r: 8, p: 3, maxmem: 64 * 1024 * 1024 } as const;
const length = 32;

/** A password as it is kept: `scrypt$N$r$p$salt$hash`. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  return kept(salt, await derive(password, salt, cost));
}

/** What no password matches, and what takes as long to compare with as any. */
export function nobodysPassword(): string {
  return kept(randomBytes(16), randomBytes(length));
}

function kept(salt: Buffer, hash: Buffer): string {
  const { N, r, p } = cost;
  return ["scrypt", N, r, p, salt.toString("base64url"), hash.toString("base64url")].join("$");
}

/** Whether it is the password that was hashed. */
export async function isPassword(password: string, stored: string): Promise<boolean> {
  const [kind, n, r, p, salt = "", hash = ""] = stored.split("$");
  if (kind !== "scrypt") return false;
  const parameters = { ...cost, N: Number(n), r: Number(r), p: Number(p) };
  const expected = Buffer.from(hash, "base64url");
  const found = await derive(password, Buffer.from(salt, "base64url"), parameters);
  return expected.length === found.length && timingSafeEqual(expected, found);
}

function derive(
  password: string,
  salt: Buffer,
  parameters: { readonly N: number; readonly r: number; readonly p: number; readonly maxmem: number },
): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(password.normalize("NFKC"), salt, length, parameters, (error, key) =>
      error === null ? resolve(key) : reject(error),
    );
  });
}
