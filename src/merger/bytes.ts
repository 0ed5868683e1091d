/** The text in UTF-8, or undefined when the bytes are none: then they are merged as a whole. */
export function textOf(bytes: Uint8Array): string | undefined {
  if (bytes.subarray(0, 8000).includes(0)) return undefined;
  try {
    // A byte order mark is a character of the first line: it must come out again.
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Git's id of no bytes at all. */
export const emptyBlob = "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391";
