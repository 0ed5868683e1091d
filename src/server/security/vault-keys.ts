import { randomBytes } from "node:crypto";
import { chmod, link, readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { hasCode } from "../../problems/has-code.ts";
import { problem } from "../../problems/problem.ts";
import type { VaultKey } from "./vault.ts";

type Keys = readonly [VaultKey, ...VaultKey[]];

/**
 * The keys of `INSTANT_MICROS_SECRET_KEY`, or of the file `secret.key` in the folder, which is made when it lacks. Several
 * are separated by commas or lines: the first seals. Throws IM_SECRET_KEY.
 */
export async function vaultKeys(given: string | undefined, folder: string): Promise<Keys> {
  if (given !== undefined && given !== "") return keysIn(given, "INSTANT_MICROS_SECRET_KEY");
  const path = join(folder, "secret.key");
  const text = await readFile(path, "utf8").catch(() => null);
  if (text === null) return keysIn(await madeKey(path), path);
  const { mode } = await stat(path);
  if (process.platform !== "win32" && (mode & 0o077) !== 0) {
    throw problem("IM_SECRET_KEY", {
      what: "The key of the server's secrets can be read by others",
      hint: `Run \`chmod 600 ${path}\`; whoever may have read it could have opened what it seals`,
      where: path,
    });
  }
  return keysIn(text, path);
}

/** Of several processes at the same moment, all get the key of the first. */
async function madeKey(path: string): Promise<string> {
  const draft = `${path}.${process.pid}.part`;
  await writeFile(draft, `${randomBytes(32).toString("base64")}\n`, { mode: 0o600, flag: "wx" });
  await chmod(draft, 0o600);
  try {
    await link(draft, path).catch((cause: unknown) => {
      if (!hasCode(cause, "EEXIST")) throw cause;
    });
    return await readFile(path, "utf8");
  } finally {
    await rm(draft, { force: true });
  }
}

function keysIn(text: string, where: string): Keys {
  const [first, ...rest] = text
    .split(/[\s,]+/)
    .filter((each) => each !== "")
    .map((each) => {
      const key = Buffer.from(each, "base64");
      if (key.length === 32) return key;
      throw problem("IM_SECRET_KEY", {
        what: "The key of the server's secrets is no key",
        because: "a key is 32 bytes in base64",
        hint: "Make one with `openssl rand -base64 32`",
        where,
      });
    });
  if (first !== undefined) return [first, ...rest];
  throw problem("IM_SECRET_KEY", { what: "The key of the server's secrets is empty", where });
}
