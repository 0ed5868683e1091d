import { readFile } from "node:fs/promises";
import { relative } from "node:path";
import type { Connection, SecretSource } from "../connections/connection.ts";
import { readConnections } from "../connections/read-connections.ts";
import { hasCode } from "../problems/has-code.ts";
import { problem } from "../problems/problem.ts";

/**
 * The connections of a file; none when `mayLack` and it does not exist. Throws Problems (IM_CONNECTION_INVALID).
 */
export async function connectionsFile(
  path: string,
  mayLack: boolean,
): Promise<readonly Connection<SecretSource>[]> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (cause) {
    if (mayLack && hasCode(cause, "ENOENT")) return [];
    throw problem("IM_CONNECTION_INVALID", {
      what: "The file of connections cannot be read",
      because: cause instanceof Error && "code" in cause ? String(cause.code) : undefined,
      where: path,
      cause,
    });
  }
  return readConnections(shown(path), text);
}

/** As people see it from where they are. */
function shown(path: string): string {
  const near = relative(process.cwd(), path);
  return near === "" || near.startsWith("..") ? path : near;
}
