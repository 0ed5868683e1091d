import { fileURLToPath } from "node:url";
import { parseCatalogue } from "../src/catalogue/parse.ts";
import { checkCatalogue } from "../src/checks/check-catalogue.ts";
import { readDirectory } from "../src/files/read-directory.ts";
import { medians, type Row } from "./measure.ts";

const builtIn = fileURLToPath(new URL("../", import.meta.url));

/** Loading the built-in catalogue, and loading and checking it: what `catalogue check` does without starting a process. */
export async function rows(): Promise<readonly Row[]> {
  const load = (): ReturnType<typeof parseCatalogue> =>
    parseCatalogue({ source: "built-in", files: readDirectory(builtIn, () => false) });
  const read = "reading the same files";
  const times = await medians(
    [
      { name: read, run: () => void readDirectory(builtIn, () => false) },
      { name: "load", run: () => void load() },
      {
        name: "load and check",
        run: () => {
          const parsed = load();
          if (parsed.kind === "broken") throw new Error("the built-in catalogue is broken");
          checkCatalogue(parsed.catalogue);
        },
      },
    ],
    9,
  );
  const row = (name: string, note: string): Row => ({
    what: `catalogue: ${name}, built-in`,
    ours: times.get(name) ?? Number.NaN,
    against: read,
    theirs: times.get(read) ?? null,
    target: null,
    note,
  });
  return [row("load", ""), row("load and check", "to reach: 150 ms")];
}
