import { resolve } from "node:path";
import { problem } from "../../problems/problem.ts";
import { isGitLocation } from "../../workflows/git-location.ts";
import type { Context, ExitCode } from "../context.ts";

export interface ServeOptions {
  readonly catalogue?: string;
  readonly host?: string;
  readonly port?: string;
  readonly url?: string;
  readonly store?: string;
  readonly accounts?: boolean;
  readonly connections?: string;
  readonly logLevel?: string;
}

/** `serve`: the web application and the API, until it is told to stop. */
export async function serveCommand(
  context: Context,
  options: ServeOptions,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<ExitCode> {
  const port = Number(options.port ?? environment["PORT"] ?? "4000");
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw problem("IM_USAGE", { what: "The port is not a number from 0 to 65535", where: "--port" });
  }
  const { startServer } = await import("../../wiring-server.ts");
  const server = await startServer(context.wiring, {
    host: options.host ?? environment["HOST"] ?? "127.0.0.1",
    port,
    url: options.url ?? null,
    store: options.store ?? null,
    accounts: options.accounts === true,
    connections: options.connections,
    logLevel: options.logLevel ?? "info",
    requestsPerMinute: 1_200,
    catalogue: placeOf(options.catalogue),
    loadCatalogue: context.loadCatalogue,
    watchCatalogue: (changed) =>
      context.wiring.source.watch(context.catalogue ?? context.wiring.builtInCatalogue, changed),
  });
  // stdout carries the log, one JSON object a line.
  process.stderr.write(`Instant Micros is at ${server.address}\n`);
  for (const { code, message, where } of server.stale) {
    process.stderr.write(`The catalogue is broken: ${code} ${where ?? ""}: ${message}\n`);
  }
  if (server.stale.length > 0) process.stderr.write("Its last good version is served.\n");
  if (server.setUpLink !== null) {
    process.stderr.write(`Make the first account, once, at ${server.setUpLink}\n`);
  }
  await toldToStop();
  process.stderr.write("Stopping: work under way is ended first. Once more to stop at once.\n");
  void toldToStop().then(() => process.exit(1));
  await server.stop();
  return 0;
}

/** What is remembered of a catalogue stands under this: the address of a repository is no path. */
function placeOf(catalogue: string | undefined): string {
  if (catalogue === undefined) return "built-in";
  return isGitLocation(catalogue) ? catalogue : resolve(catalogue);
}

function toldToStop(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
}
