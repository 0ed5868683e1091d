/**
 * A minimal inconsistent part of the constraints, earlier ones preferred: together they are inconsistent, without
 * any one of them they are not (Junker, "QuickXplain: preferred explanations and relaxations for over-constrained
 * problems", 2004). Empty when already nothing at all is inconsistent.
 *
 * @param consistent whether a part, together with a fixed background, can hold; all constraints together cannot.
 */
export function quickXplain<T>(
  constraints: readonly T[],
  consistent: (part: readonly T[]) => boolean,
): readonly T[] {
  if (!consistent([])) return [];
  return search([], [], constraints, consistent);
}

function search<T>(
  background: readonly T[],
  added: readonly T[],
  constraints: readonly T[],
  consistent: (part: readonly T[]) => boolean,
): readonly T[] {
  if (added.length > 0 && !consistent(background)) return [];
  if (constraints.length <= 1) return constraints;
  const middle = constraints.length >> 1;
  const earlier = constraints.slice(0, middle);
  const later = constraints.slice(middle);
  const ofLater = search([...background, ...earlier], earlier, later, consistent);
  const ofEarlier = search([...background, ...ofLater], ofLater, earlier, consistent);
  return [...ofEarlier, ...ofLater];
}
