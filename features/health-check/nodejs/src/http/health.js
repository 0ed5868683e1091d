const checkMilliseconds = 2000;

/**
 * - `/healthcheck` says that the process answers, and asks nobody else: a broken dependency must not make the platform
 *   restart every instance.
 * - `/deepcheck` asks every dependency, each for two seconds at most. 503 when one is down. An error that says that it
 *   is `degraded` is shown and fails nothing: the service can do without that dependency for a while.
 * - `/ready` says whether requests should be sent here: not before start-up is complete, not from SIGTERM on.
 */
export function addHealthRoutes(app, { service, lifecycle, checks, log }) {
  const quiet = { config: { quiet: true } };

  app.get("/healthcheck", quiet, () => ({ status: "UP", service: service.name, version: service.version }));

  app.get("/ready", quiet, (_request, reply) => {
    const { ready } = lifecycle;
    return reply.code(ready ? 200 : 503).send({ status: ready ? "UP" : "DOWN" });
  });

  app.get("/deepcheck", quiet, async (_request, reply) => {
    const results = await Promise.all(checks.map((each) => runCheck(each, log)));
    const up = results.every(({ status }) => status !== "DOWN");
    const byName = Object.fromEntries(checks.map(({ name }, index) => [name, results[index]]));
    return reply.code(up ? 200 : 503).send({ status: up ? "UP" : "DOWN", checks: byName });
  });
}

/** The reason why a dependency is down may hold host names or worse: it goes into the log, not into the answer. */
async function runCheck({ name, check }, log) {
  const started = performance.now();
  const timeout = new AbortController();
  const timer = setTimeout(
    () => timeout.abort(new Error(`no answer within ${checkMilliseconds} ms`)),
    checkMilliseconds,
  );
  const tooLate = new Promise((_resolve, reject) => {
    timeout.signal.addEventListener("abort", () => reject(timeout.signal.reason));
  });
  let status = "UP";
  try {
    await Promise.race([check(timeout.signal), tooLate]);
  } catch (err) {
    status = err?.degraded === true ? "DEGRADED" : "DOWN";
    log.warn({ err, check: name }, `a dependency is ${status.toLowerCase()}`);
  } finally {
    clearTimeout(timer);
  }
  return { status, latencyMs: Math.round(performance.now() - started) };
}
