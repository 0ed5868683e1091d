/** A server as it is, but for one thing: it kills itself where `test/journeys/kill-server.ts` says so, once. */
import { closeSync, openSync } from "node:fs";
import { join } from "node:path";
import { startServer, type Engine } from "../../src/wiring-server.ts";
import { wire } from "../../src/wiring.ts";
import { repositoryOf, type Operation } from "../../src/workflows/operations/operation.ts";
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
    watchCatalogue: (changed) => wiring.source.watch(catalogue, changed),
  },
  mortal,
);
process.stdout.write(`${server.address}\n`);

/**
 * A service called `create-begun-push-0` ends the server when the push of its creation has begun,
 * `update-done-propose-1` when its update is proposed and that is not recorded. `create-pause-push-0` stops the process as
 * a machine does that is suspended; whoever continues it finds the world changed.
 */
function mortal(engine: Engine): Engine {
  const { journal } = engine;
  const claimed = new Map<string, Operation>();
  const die = ({ operation: id }: Claim, point: string): void => {
    const operation = claimed.get(id);
    if (operation === undefined) return;
    const { name } = repositoryOf(operation);
    const moment = `${operation.kind.replace("-service", "")}-${point}`;
    if (name.replace(/-\d+$/, "") !== moment) return;
    try {
      closeSync(openSync(join(deaths, name), "wx"));
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
        const claim = await journal.claim(id);
        if (claim !== null) claimed.set(id, claim.operation);
        return claim;
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
