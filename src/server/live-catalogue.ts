import type { RawCatalogue } from "../catalogue/catalogue.ts";
import type { Planner } from "../workflows/planner.ts";
import type { CatalogueAtHand } from "./last-good-catalogue.ts";
import type { ThreadedPlanner } from "./rendering/threaded-planner.ts";
import { servedCatalogue, type ServedCatalogue } from "./served-catalogue.ts";

/** The catalogue that a server serves, as it is edited. */
export interface LiveCatalogue {
  readonly current: () => ServedCatalogue;
  /** Plans with the catalogue as it is when it is asked. */
  readonly planner: Planner;
  /** Reads the catalogue again. A broken one leaves the one before it serving. Never throws. */
  refresh(): Promise<void>;
  close(): Promise<void>;
}

export interface CatalogueUpkeep {
  readonly read: () => Promise<CatalogueAtHand>;
  readonly plannerOf: (raw: RawCatalogue) => ThreadedPlanner;
  /** Before an edition is served that is read later: what is made from it has to last longer than it. */
  readonly keep: (served: ServedCatalogue) => Promise<void>;
  /** After each reading that brought something new. */
  readonly changed: (served: ServedCatalogue) => void;
  readonly failed: (error: unknown) => void;
}

/** A catalogue with the threads that plan with it. */
interface Edition {
  readonly planner: ThreadedPlanner;
  readonly underWay: Set<Promise<unknown>>;
}

/** Begins with a catalogue that was read, and keeps it up to date. */
export function liveCatalogue(first: CatalogueAtHand, upkeep: CatalogueUpkeep): LiveCatalogue {
  let served = servedCatalogue(first.loaded, first.stale);
  let edition = editionOf(first.loaded.raw);
  let reading: Promise<void> | undefined;

  function editionOf(raw: RawCatalogue): Edition {
    return { planner: upkeep.plannerOf(raw), underWay: new Set() };
  }

  const readAgain = async (): Promise<void> => {
    try {
      const { loaded, stale } = await upkeep.read();
      const isSame = haveSameFiles(loaded.raw, served.loaded.raw);
      if (isSame && stale.length === 0 && served.stale.length === 0) return;
      if (isSame) {
        served = { ...served, stale };
      } else {
        const next = servedCatalogue(loaded, stale);
        await upkeep.keep(next);
        const before = edition;
        served = next;
        edition = editionOf(loaded.raw);
        // What was begun with the edition before is ended with it.
        void Promise.allSettled(before.underWay).then(() => before.planner.close());
      }
      upkeep.changed(served);
    } catch (error) {
      upkeep.failed(error);
    }
  };

  const withToday = <T>(ask: (planner: Planner) => Promise<T>): Promise<T> => {
    const { planner, underWay } = edition;
    const asked = ask(planner).finally(() => underWay.delete(asked));
    underWay.add(asked);
    return asked;
  };

  return {
    current: () => served,
    planner: {
      plan: (request, surroundings) => withToday((planner) => planner.plan(request, surroundings)),
      merge: (trees) => withToday((planner) => planner.merge(trees)),
      renderAgain: (raw, manifest) => withToday((planner) => planner.renderAgain(raw, manifest)),
    },
    async refresh() {
      // Whoever asks while it is being read may know of something newer than that reading.
      await reading;
      reading ??= readAgain().finally(() => {
        reading = undefined;
      });
      await reading;
    },
    async close() {
      await reading;
      await edition.planner.close();
    },
  };
}

function haveSameFiles(left: RawCatalogue, right: RawCatalogue): boolean {
  if (left.files.length !== right.files.length) return false;
  return left.files.every((file, index) => {
    const other = right.files[index];
    if (other === undefined || file.path !== other.path) return false;
    if (file.kind === "symlink" || other.kind === "symlink") return false;
    return file.executable === other.executable && Buffer.compare(file.bytes, other.bytes) === 0;
  });
}
