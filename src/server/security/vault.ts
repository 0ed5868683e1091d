import { createCipheriv, createDecipheriv, createHash, randomBytes } from "node:crypto";
import { problem } from "../../problems/problem.ts";

/** Encrypts what has to be got back in clear: the secrets of connections. */
export interface Vault {
  /** `owner` says whose secret it is: put anywhere else, the sealed text opens nothing. */
  seal(secret: string, owner: string): string;
  /** Throws IM_SECRET_KEY when it was sealed with a key that is not here, or was tampered with. */
  open(sealed: string, owner: string): string;
  /** Whether it was sealed with an earlier key that is still here. */
  isOld(sealed: string): boolean;
}

/** 256 bits. */
export type VaultKey = Buffer;

/**
 * AES-256-GCM with a random nonce for each text, as `v1.<key id>.<nonce>.<text and tag>`. The first key seals; the others
 * only open what was sealed before it came.
 */
export function vault(keys: readonly [VaultKey, ...VaultKey[]]): Vault {
  const [current] = keys;
  const byId = new Map(keys.map((key) => [idOf(key), key]));
  return {
    seal(secret, owner) {
      const nonce = randomBytes(12);
      const cipher = createCipheriv("aes-256-gcm", current, nonce);
      cipher.setAAD(Buffer.from(owner));
      const text = Buffer.concat([cipher.update(secret, "utf8"), cipher.final(), cipher.getAuthTag()]);
      return ["v1", idOf(current), nonce.toString("base64url"), text.toString("base64url")].join(".");
    },
    open(sealed, owner) {
      const [version, id = "", nonce = "", text = ""] = sealed.split(".");
      const key = byId.get(id);
      if (version !== "v1" || key === undefined)
        throw unopened(owner, `it was sealed with the key ${id}, which is not here`);
      const bytes = Buffer.from(text, "base64url");
      try {
        const decipher = createDecipheriv("aes-256-gcm", key, Buffer.from(nonce, "base64url"), {
          authTagLength: 16,
        });
        decipher.setAAD(Buffer.from(owner));
        decipher.setAuthTag(bytes.subarray(-16));
        return decipher.update(bytes.subarray(0, -16), undefined, "utf8") + decipher.final("utf8");
      } catch {
        throw unopened(owner, "it is not what was sealed");
      }
    },
    isOld(sealed) {
      const [, id = ""] = sealed.split(".");
      return id !== idOf(current) && byId.has(id);
    },
  };
}

/** Names a key without telling anything of it. */
function idOf(key: VaultKey): string {
  return createHash("sha256").update("instant-micros key id").update(key).digest("hex").slice(0, 8);
}

function unopened(owner: string, because: string): Error {
  return problem("IM_SECRET_KEY", { what: `The secret of \`${owner}\` cannot be opened`, because });
}
