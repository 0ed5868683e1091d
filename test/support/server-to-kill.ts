/** A server as it is, but for one thing: it kills itself where `test/journeys/kill-server.ts` says so, once. */
import { closeSync, openSync } from "node:fs";
import { join } from "node:path";
import { startServer, type Engine } from "../../src/wiring-server.ts";
import { wire } from "../../src/wiring.ts";
import { repositoryOf } from "../../src/workflows/operations/operation.ts";
import type { Claim } from "../../src/workflows/operations/journal.ts";
import { loadCatalogue } from "../../src/workflows/load-catalogue.ts";

const [home = "", catalogue = "", store = "", deaths = ""] = process.argv.slice(2);
const wiring = wire({ ...process.env, INSTANT_MICROS_HOME: home });

const server = await startServer(
  wiring,
  {
    host: "127.0.0.1",
    port: 0,
    url: null,
    store: store === "" ? null : store,
    accounts: false,
    logLevel: "error",
    requestsPerMinute: 100_000,
    catalogue,
    loadCatalogue: () => loadCatalogue(wiring.source, catalogue),
    watchCatalogue: () => () => undefined,
  },
  mortal,
);
process.stdout.write(`${server.address}\n`);

/**
 * `pause-push` stops the process as a machine does that is suspended; whoever continues it finds the world changed.
 * A service called `begun-push` ends the server when its push has begun, `done-push` when it is done and not
 * recorded.
 */
function mortal(engine: Engine): Engine {
  const { journal } = engine;
  const names = new Map<string, string>();
  const die = (claim: Claim, point: string): void => {
    if (names.get(claim.operation) !== point) return;
    try {
      closeSync(openSync(join(deaths, point), "wx"));
    } catch {
      return;
    }
    process.kill(process.pid, point.startsWith("pause-") ? "SIGSTOP" : "SIGKILL");
  };
  return {
    ...engine,
    journal: {
      ...journal,
      async claim(id) {
        const claimed = await journal.claim(id);
        if (claimed !== null) names.set(id, repositoryOf(claimed.operation).name);
        return claimed;
      },
      async record(claim, entry) {
        if (entry.kind === "succeeded") die(claim, `done-${entry.step}`);
        const status = await journal.record(claim, entry);
        if (entry.kind === "started") {
          die(claim, `begun-${entry.step}`);
          die(claim, `pause-${entry.step}`);
        }
        return status;
      },
      async end(claim, ending) {
        die(claim, "done-register");
        const ended = await journal.end(claim, ending);
        die(claim, "after-register");
        return ended;
      },
    },
  };
}
