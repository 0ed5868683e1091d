const key = "instant-micros.draft";

/** The form that was left, as the query of its link; empty when there is none. */
export function readDraft(): string {
  return localStorage.getItem(key) ?? "";
}

/** Keeps the form until it is created: it survives reloads, errors and closed windows. */
export function keepDraft(query: string): void {
  localStorage.setItem(key, query);
}

export function dropDraft(): void {
  localStorage.removeItem(key);
}
