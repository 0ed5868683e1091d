import { once } from "node:events";
import { createServer, type Server } from "node:net";

/** A port of this machine that nothing listens on. */
export async function freePort(): Promise<number> {
  const server = await listening(0);
  const address = server.address();
  await closed(server);
  if (typeof address !== "object" || address === null) throw new Error("a TCP server has a port");
  return address.port;
}

/** Listens on every address, until it is released. */
export async function occupy(port: number): Promise<{ release(): Promise<void> }> {
  const server = await listening(port);
  return { release: () => closed(server) };
}

async function listening(port: number): Promise<Server> {
  const server = createServer().listen(port, "0.0.0.0");
  await once(server, "listening");
  return server;
}

async function closed(server: Server): Promise<void> {
  server.close();
  await once(server, "close");
}
