import type { AddressInfo } from "node:net";
import type { FastifyBaseLogger } from "fastify";
import { problem } from "../problems/problem.ts";
import { runOperation, type EnginePorts } from "../workflows/operations/run-operation.ts";
import type { OperationJournal } from "../workflows/operations/journal.ts";
import { serverApp } from "./app.ts";
import type { ServerContext } from "./context.ts";
import type { GitHttpOptions } from "./forge/git-http.ts";

export interface ServeOptions {
  readonly host: string;
  /** 0 for any that is free. */
  readonly port: number;
  readonly web: string;
  readonly git: GitHttpOptions;
  readonly logger: FastifyBaseLogger;
  readonly behindProxy: boolean;
  readonly requestsPerMinute: number;
  /** Gives the engine its jobs. */
  readonly work: (run: (operation: string) => Promise<void>) => Promise<void>;
  readonly engine: Omit<EnginePorts, "journal" | "unexpected">;
  readonly journal: OperationJournal;
}

/** A server that listens. */
export interface Serving {
  readonly address: string;
  /** Takes no more requests, and ends those under way. */
  close(): Promise<void>;
}

/**
 * Listens and works. `address` is told where, before anything is answered. Throws IM_ADDRESS_REFUSED when other
 * machines could reach a server that lets everybody do everything, IM_ADDRESS_IN_USE.
 */
export async function serve(
  context: ServerContext,
  listening: (address: string) => void,
  options: ServeOptions,
): Promise<Serving> {
  const { host, port, logger } = options;
  if (context.mode === "local" && !isLoopback(host)) {
    throw problem("IM_ADDRESS_REFUSED", {
      what: `The server does not listen on ${host} without sign-in`,
      because: "other machines can reach this address, and everybody there could do everything",
    });
  }
  let stopping = false;
  const { app, metrics } = await serverApp(context, {
    logger,
    git: options.git,
    web: options.web,
    behindProxy: options.behindProxy,
    requestsPerMinute: options.requestsPerMinute,
    stopping: () => stopping,
  });
  await app.listen({ host, port, listenTextResolver: () => "Listening" }).catch((cause: unknown) => {
    throw addressInUse(cause, host, port);
  });
  const bound = app.server.address() as AddressInfo;
  const address = `http://${bound.family === "IPv6" ? `[${bound.address}]` : bound.address}:${bound.port}`;
  listening(address);

  await options.work(async (id) => {
    const began = performance.now();
    const ports = {
      ...options.engine,
      journal: options.journal,
      unexpected(error: unknown, operation: string) {
        logger.error({ err: error, operation }, "An operation failed for a reason that nobody foresaw");
      },
    };
    const end = await runOperation(ports, id);
    logger.info({ operation: id, result: end.result }, "An operation ended");
    if (end.result === "idle" || end.result === "superseded") return;
    metrics.operationEnded(end.kind, end.result, (performance.now() - began) / 1_000);
  });
  return {
    address,
    async close() {
      stopping = true;
      await app.close();
    },
  };
}

/** Whether only this machine reaches the address. */
export function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(host);
}

function addressInUse(cause: unknown, host: string, port: number): unknown {
  if (!(cause instanceof Error) || !("code" in cause)) return cause;
  if (cause.code === "EADDRINUSE") {
    return problem("IM_ADDRESS_IN_USE", {
      what: `Something listens on ${host}:${port} already`,
      hint: "Stop it, or choose another port with --port or PORT",
      cause,
    });
  }
  return cause;
}
