// Starts the service. Only this file touches the process: its environment, signals and exit code.
import { buildApp } from "./app.js";
import { readConfig } from "./config.js";
import { Lifecycle } from "./lifecycle.js";
import { createLoggers } from "./logger.js";
import { addRoutes } from "./routes/index.js";
import { serviceIdentity } from "./service.js";
import { stopOnSignals } from "./shutdown.js";

const reading = readConfig(process.env);
const service = serviceIdentity(reading.environment, reading.commit);
const loggers = await createLoggers({ service, ...reading.log });
const log = loggers("main");

// Whatever nobody has caught leaves the service in an unknown state: say so in one line, and let the platform
// start a fresh one. A rejected promise that nobody handles arrives here as well.
process.on("uncaughtException", (error, origin) => {
  log.fatal({ err: error, origin }, "uncaught failure");
  process.exit(1);
});

// Node.js prints warnings to stderr as plain text; here they become log lines like everything else.
process.removeAllListeners("warning");
process.on("warning", (warning) => log.warn({ err: warning }, "warning from Node.js"));

if (reading.kind === "invalid") {
  log.fatal({ "config.problems": reading.problems }, `configuration is invalid: ${reading.problems.join("; ")}`);
  process.exit(1);
}

const { config } = reading;
if (config.CONFIG_CHECK) {
  log.info({ "config.names": reading.names }, "configuration is valid");
  process.exit(0);
}

// What `/deepcheck` asks, such as `{ name: "database", check: (signal) => pool.query("SELECT 1", { signal }) }`.
const checks = [];

const lifecycle = new Lifecycle();
const app = await buildApp({ config, service, loggers, lifecycle, checks, addRoutes });
stopOnSignals({ app, lifecycle, log, graceSeconds: config.SHUTDOWN_GRACE_SECONDS });

// A port that is taken or forbidden rejects here, and ends as an uncaught failure.
await app.listen({ host: "0.0.0.0", port: config.PORT });
lifecycle.started();
log.info({ port: config.PORT, node: process.version }, "service is ready");
