import { askServer } from "../ask-server.ts";
import type { Context, ExitCode } from "../context.ts";

export interface ServerOptions {
  readonly server?: string;
}

/** `services rebuild`: the list of services made again from the manifests, by a server that runs. */
export async function servicesRebuild(
  { output, json }: Context,
  { server = "http://127.0.0.1:4000" }: ServerOptions,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<ExitCode> {
  const answer = (await askServer("POST", "/api/v1/services:rebuild", server, environment)) as Report;
  const { found, added, updated, ignored } = answer;
  const lines = [
    `${found} repositories: ${added} added, ${updated} updated, ${ignored.length} ignored`,
    ...ignored.map((each) => `  ${each.repository}: ${each.because}`),
  ];
  output.result(json ? JSON.stringify(answer) : lines.join("\n"));
  return 0;
}

interface Report {
  readonly found: number;
  readonly added: number;
  readonly updated: number;
  readonly ignored: readonly { readonly repository: string; readonly because: string }[];
}
