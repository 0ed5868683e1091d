import type { OperationId } from "./forge.ts";

/**
 * A repository's description with the operation at its end: the one field that every forge takes when it creates a
 * repository, so that both come into being at once. `longest` is how many characters the forge takes.
 */
export function describedWith(description: string, operation: OperationId, longest: number): string {
  const marker = `(${by} ${operation})`;
  const text = description.replace(/[\s\p{Cc}]+/gu, " ").trim();
  const room = longest - marker.length - 1;
  const shown = text.length <= room ? text : `${text.slice(0, room - 1).replace(/[\ud800-\udbff]$/, "")}…`;
  return shown === "" ? marker : `${shown} ${marker}`;
}

/** The operation that a description ends with, or null. */
export function operationIn(description: string | null | undefined): OperationId | null {
  return markerAtEnd.exec(description ?? "")?.[1] ?? null;
}

const by = "Instant Micros:";
const markerAtEnd = /\(Instant Micros: ([A-Za-z0-9_.-]{1,100})\)$/;
