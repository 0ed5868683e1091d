import { readFile } from "node:fs/promises";
import type { ConnectionId, SecretSource } from "../connections/connection.ts";
import { problem, type Problem } from "../problems/problem.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The secret that a source leads to, without the line break that editors leave behind it. Throws IM_CONNECTION_INVALID,
 * which never repeats it. `id` says whose it is.
 */
export async function readSecret(
  source: SecretSource,
  environment: Environment,
  id: ConnectionId,
): Promise<string> {
  const secret = "env" in source ? environment[source.env] : await textOf(source.file, id);
  const from = "env" in source ? `the environment variable ${source.env}` : `the file ${source.file}`;
  if (secret === undefined) throw invalid(id, `${from} is not set`);
  const trimmed = secret.trim();
  if (trimmed === "") throw invalid(id, `${from} is empty`);
  return trimmed;
}

async function textOf(path: string, id: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (cause) {
    const code = cause instanceof Error && "code" in cause ? String(cause.code) : "it cannot be read";
    throw invalid(id, `the file ${path} cannot be read (${code})`);
  }
}

function invalid(id: string, because: string): Problem {
  return problem("IM_CONNECTION_INVALID", {
    what: `The secret of the connection \`${id}\` is not there`,
    because,
    hint: "Give it to the process that needs it, then try again",
  });
}
