/** Where a page ended: the value it was sorted by, and the id that breaks ties. */
export interface Cursor {
  readonly key: string;
  readonly id: string;
}

/** A cursor as a text that a URL can hold. `order` makes it worthless for a search that is sorted otherwise. */
export function writeCursor(order: string, { key, id }: Cursor): string {
  return Buffer.from(JSON.stringify([order, key, id])).toString("base64url");
}

/** null for a text that is no cursor of this order. */
export function readCursor(text: string, order: string): Cursor | null {
  try {
    const value: unknown = JSON.parse(Buffer.from(text, "base64url").toString("utf8"));
    if (!Array.isArray(value) || value.length !== 3 || value[0] !== order) return null;
    const [, key, id] = value as readonly unknown[];
    return typeof key === "string" && typeof id === "string" ? { key, id } : null;
  } catch {
    return null;
  }
}
