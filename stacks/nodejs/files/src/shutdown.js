import { constants } from "node:os";

/**
 * Stops the service on SIGTERM (the platform) and SIGINT (Ctrl-C): `/ready` answers 503 at once, the listener closes,
 * requests under way are finished with `Connection: close`, and the process exits with 0. After the grace period the
 * remaining connections are cut. A second signal ends the process immediately.
 */
export function stopOnSignals({ app, lifecycle, log, graceSeconds }) {
  const stop = async (signal) => {
    if (lifecycle.stopping) {
      log.warn({ signal }, "second signal: stopping at once");
      process.exit(128 + constants.signals[signal]);
    }
    lifecycle.stop();
    log.info({ signal }, "shutting down");
    // The cut comes a little before the end of the grace period: the process is gone before the platform kills it.
    const cut = setTimeout(() => {
      log.error("grace period is over: cutting the remaining connections");
      app.server.closeAllConnections();
    }, graceSeconds * 1000 - 500);
    const end = setTimeout(() => {
      log.fatal("shutdown did not complete");
      process.exit(1);
    }, graceSeconds * 1000);
    await app.close();
    clearTimeout(cut);
    clearTimeout(end);
    log.info("shutdown complete");
    process.exit(0);
  };
  process.on("SIGTERM", stop);
  process.on("SIGINT", stop);
}
