import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startServer, type Engine, type RunningServer, type ServerOptions } from "../../src/wiring-server.ts";
import { wire } from "../../src/wiring.ts";
import { loadCatalogue } from "../../src/workflows/load-catalogue.ts";
import { smallCatalogue } from "./a-catalogue-on-disk.ts";
import { writeFiles } from "./written-files.ts";
import { apiClient, type ApiClient } from "./api-client.ts";

/** A server of the test's own: real store, real forge, real HTTP, a small catalogue. */
export interface TestServer {
  readonly home: string;
  readonly catalogue: string;
  readonly server: RunningServer;
  /** Every answer is held to the API's description. */
  readonly api: ApiClient;
  /** Stops it and starts it on the same data. */
  restart(options?: Partial<ServerOptions>): Promise<TestServer>;
  stop(): Promise<void>;
}

export interface TestServerOptions extends Partial<ServerOptions> {
  /** Variables that it is started with: the secrets of its connections. */
  readonly environment?: Readonly<Record<string, string>>;
}

export async function aServer(
  options: TestServerOptions = {},
  engine: (engine: Engine) => Engine = (each) => each,
): Promise<TestServer> {
  const folder = await mkdtemp(join(tmpdir(), "instant-micros-server-"));
  await writeFiles(join(folder, "catalogue"), smallCatalogue);
  return start(folder, options, engine);
}

async function start(
  folder: string,
  { environment = {}, ...options }: TestServerOptions,
  engine: (engine: Engine) => Engine,
): Promise<TestServer> {
  const home = join(folder, "home");
  const catalogue = join(folder, "catalogue");
  const wiring = wire({ ...environment, PATH: process.env["PATH"], INSTANT_MICROS_HOME: home });
  const server = await startServer(
    wiring,
    {
      host: "127.0.0.1",
      port: 0,
      url: null,
      store: null,
      accounts: false,
      logLevel: "silent",
      requestsPerMinute: 100_000,
      catalogue,
      loadCatalogue: () => loadCatalogue(wiring.source, catalogue),
      watchCatalogue: (changed) => wiring.source.watch(catalogue, changed),
      ...options,
    },
    engine,
  );
  return {
    home,
    catalogue,
    server,
    api: await apiClient(server.address),
    async restart(others = {}) {
      await server.stop();
      return start(folder, { environment, ...options, ...others }, engine);
    },
    async stop() {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
