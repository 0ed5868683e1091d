/** One thing that a rule asks of a service, and what was seen of it. */
export type Finding =
  | { readonly kind: "holds"; readonly what: string }
  | { readonly kind: "fails"; readonly what: string; readonly because: string }
  /** It could not be looked at. */
  | { readonly kind: "unseen"; readonly what: string; readonly because: string };

/** A requirement that holds or fails; `because` says what was seen instead, and is read only when it fails. */
export function requirement(what: string, holds: boolean, because: string): Finding {
  return holds ? { kind: "holds", what } : { kind: "fails", what, because };
}

export function unseen(what: string, because: string): Finding {
  return { kind: "unseen", what, because };
}

/** An observation that was made, or why it was not. */
export type Observed<T> =
  | { readonly kind: "seen"; readonly value: T }
  | { readonly kind: "unseen"; readonly because: string };

export function seen<T>(value: T): Observed<T> {
  return { kind: "seen", value };
}

/** The findings about an observation; without it, that `what` could not be looked at. */
export function about<T>(
  what: string,
  observed: Observed<T>,
  findings: (value: T) => readonly Finding[],
): readonly Finding[] {
  return observed.kind === "seen" ? findings(observed.value) : [unseen(what, observed.because)];
}
