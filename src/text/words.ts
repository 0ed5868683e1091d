/** The words of a name: `orders-api`, `ordersApi` and `Orders API` are all `orders`, `api`. */
export function wordsOf(name: string): readonly string[] {
  return name
    .replaceAll(/([\p{Ll}\p{N}])(\p{Lu})/gu, "$1 $2")
    .replaceAll(/(\p{Lu})(\p{Lu}\p{Ll})/gu, "$1 $2")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "")
    .map((word) => word.toLowerCase());
}

/** How a name is written for a purpose, by the name of the template helper that writes it so. */
export const spellings: Readonly<Record<string, (name: string) => string>> = {
  kebab,
  snake,
  constant,
  camel,
  pascal,
  title,
};

export function kebab(name: string): string {
  return wordsOf(name).join("-");
}

export function snake(name: string): string {
  return wordsOf(name).join("_");
}

export function constant(name: string): string {
  return snake(name).toUpperCase();
}

export function pascal(name: string): string {
  return wordsOf(name).map(capital).join("");
}

export function camel(name: string): string {
  const text = pascal(name);
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}

export function title(name: string): string {
  return wordsOf(name).map(capital).join(" ");
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
