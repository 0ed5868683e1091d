/** A fragment's lines, and the slot they go into. */
export interface Filling {
  readonly slot: string;
  readonly text: string;
}

/** What `{{slot "name"}}` leaves behind while rendering. No text of a service has a NUL character. */
export function slotMark(name: string): string {
  return `\0slot:${name}\0`;
}

const anyMark = /\0slot:([^\0]*)\0/g;
const loneMark = /^([ \t]*)\0slot:([^\0]*)\0[ \t]*$/;

/** Names of the slots that a rendered text has. */
export function slotsIn(text: string): readonly string[] {
  return [...new Set([...text.matchAll(anyMark)].map(([, name = ""]) => name))];
}

/**
 * Puts fragments into the slots of a rendered text, in their order. A slot alone on its line becomes the fragments' lines,
 * indented like it, or disappears with its line; a slot inside a line takes the texts without the line breaks around them.
 * Empty lines around the lines of a fragment are its own: they keep chapters apart.
 */
export function fillSlots(
  text: string,
  fillings: readonly Filling[],
): { readonly text: string; readonly unknown: readonly Filling[] } {
  const slots = slotsIn(text);
  const unknown = fillings.filter((each) => !slots.includes(each.slot));
  if (slots.length === 0) return { text, unknown };
  const filling = (name: string | undefined): readonly string[] =>
    // A fragment whose conditions leave nothing of it adds nothing, not even an empty line.
    fillings.filter((each) => each.slot === name && each.text.trim() !== "").map((each) => each.text);

  const lines = text.split("\n").flatMap((line): readonly string[] => {
    const lone = loneMark.exec(line);
    if (lone === null)
      return [line.replace(anyMark, (_, name: string) => filling(name).map(trimLineBreaks).join(""))];
    const [, indent = "", name] = lone;
    return filling(name)
      .flatMap((each) => each.replace(/\n$/, "").split("\n"))
      .map((each) => (each === "" ? "" : indent + each));
  });
  return { text: lines.join("\n"), unknown };
}

function trimLineBreaks(text: string): string {
  return text.replace(/^\n+|\n+$/g, "");
}
