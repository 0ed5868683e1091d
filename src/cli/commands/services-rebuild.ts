import { problem, type Code } from "../../problems/problem.ts";
import { codes } from "../../problems/codes.ts";
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
  const token = environment["INSTANT_MICROS_TOKEN"];
  const response = await fetch(new URL("/api/v1/services:rebuild", server), {
    method: "POST",
    headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
  }).catch((cause: unknown) => {
    throw problem("IM_UNAVAILABLE", {
      what: `No server answers at ${server}`,
      hint: "Start it with `instant-micros serve`, or say where it is with --server",
      cause,
    });
  });
  const answer = (await response.json()) as Report & { readonly code?: string; readonly title?: string };
  if (!response.ok) {
    const code = Object.keys(codes).find((each): each is Code => each === answer.code) ?? "IM_UNAVAILABLE";
    throw problem(code, { what: answer.title ?? "The server refused" });
  }
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
