import { buildApp } from "../src/app.js";
import { readConfig } from "../src/config.js";
import { Lifecycle } from "../src/lifecycle.js";
import { createLoggers } from "../src/logger.js";
import { serviceIdentity } from "../src/service.js";

/** The application without a process and a socket: with the routes that a test gives it, and its log lines. */
export async function testApp({ env = {}, checks = [], addRoutes = () => {} } = {}) {
  const { config } = readConfig(env);
  const service = serviceIdentity("test", undefined);
  const lines = [];
  const destination = { write: (line) => lines.push(JSON.parse(line)) };
  const loggers = await createLoggers({ service, level: "debug", destination });
  const lifecycle = new Lifecycle();
  lifecycle.started();
  const app = await buildApp({ config, service, loggers, lifecycle, checks, addRoutes });
  return { app, lifecycle, lines, loggers, service };
}
