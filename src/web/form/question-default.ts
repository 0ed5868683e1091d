import type { Wanted } from "./wanted.ts";

/** A default as it will be for this service; parts that are not known yet stand in ‹angles›. */
export function questionDefault(
  given: string | number | boolean,
  { name, owner }: Pick<Wanted, "name" | "owner">,
): string {
  const known: Readonly<Record<string, string>> = { "service.name": name, "service.owner": owner };
  return String(given).replaceAll(
    /\{\{\s*(?:(\w+)\s+)?([\w.]+)\s*\}\}/g,
    (_, helper: string, path: string) => {
      const value = known[path] ?? "";
      const written = spelled(helper, value);
      return value === "" || written === undefined ? `‹${path.replace("service.", "")}›` : written;
    },
  );
}

/** As the template language's helper of this name spells a name; undefined when this is not known here. */
function spelled(helper: string | undefined, value: string): string | undefined {
  const words = value.toLowerCase().split(/[^a-z0-9]+/);
  if (helper === undefined) return value;
  if (helper === "snake") return words.join("_");
  if (helper === "kebab") return words.join("-");
  return undefined;
}
