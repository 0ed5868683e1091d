import { spellings } from "../../text/words.ts";
import type { Wanted } from "./wanted.ts";

/** A default as it will be for this service; parts that are not known yet stand in ‹angles›. */
export function questionDefault(
  given: string | number | boolean,
  { name, owner }: Pick<Wanted, "name" | "owner">,
): string {
  const known: Readonly<Record<string, string>> = { "service.name": name, "service.owner": owner };
  return String(given).replaceAll(
    /\{\{\s*(?:(\w+)\s+)?([\w.]+)\s*\}\}/g,
    (_, helper: string | undefined, path: string) => {
      const value = known[path] ?? "";
      // Helpers that do not spell names have nothing to do here.
      const written = helper === undefined ? value : spellings[helper]?.(value);
      return value === "" || written === undefined ? `‹${path.replace("service.", "")}›` : written;
    },
  );
}
