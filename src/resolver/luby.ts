/**
 * The sequence 1 1 2 1 1 2 4 1 1 2 … by which restarts are spaced, for `index` from 0
 * (Luby, Sinclair and Zuckerman, "Optimal speedup of Las Vegas algorithms", 1993).
 */
export function luby(index: number): number {
  let size = 1;
  let power = 1;
  while (size < index + 1) {
    size = 2 * size + 1;
    power *= 2;
  }
  let rest = index;
  while (size - 1 !== rest) {
    size = (size - 1) / 2;
    power /= 2;
    rest %= size;
  }
  return power;
}
