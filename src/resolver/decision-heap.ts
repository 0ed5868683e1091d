/**
 * A binary max-heap of variables by weight, with the earlier variable first among equals: what the solver decides
 * next. A class, because it is nothing but state.
 */
export class DecisionHeap {
  readonly #weights: Float64Array;
  readonly #heap: Int32Array;
  /** Position in the heap, or -1. */
  readonly #positions: Int32Array;
  #size = 0;

  constructor(weights: Float64Array) {
    this.#weights = weights;
    this.#heap = new Int32Array(weights.length);
    this.#positions = new Int32Array(weights.length).fill(-1);
  }

  get size(): number {
    return this.#size;
  }

  /** Puts a variable in, unless it is there. */
  insert(variable: number): void {
    if (this.#positions[variable] !== -1) return;
    this.#place(variable, this.#size++);
    this.#up(this.#size - 1);
  }

  /** Takes the heaviest variable out. Call it only while `size` is above 0. */
  pop(): number {
    const top = this.#heap[0] ?? 0;
    this.#positions[top] = -1;
    const last = this.#heap[--this.#size] ?? 0;
    if (this.#size > 0) {
      this.#place(last, 0);
      this.#down(0);
    }
    return top;
  }

  /** Restores the order after the variable's weight grew. */
  grown(variable: number): void {
    const position = this.#positions[variable] ?? -1;
    if (position !== -1) this.#up(position);
  }

  /** Forgets everything and takes all variables, for weights that changed altogether. */
  rebuild(): void {
    this.#size = this.#heap.length;
    for (let variable = 0; variable < this.#size; variable++) this.#place(variable, variable);
    for (let position = (this.#size >> 1) - 1; position >= 0; position--) this.#down(position);
  }

  #place(variable: number, position: number): void {
    this.#heap[position] = variable;
    this.#positions[variable] = position;
  }

  #before(left: number, right: number): boolean {
    const difference = (this.#weights[left] ?? 0) - (this.#weights[right] ?? 0);
    return difference > 0 || (difference === 0 && left < right);
  }

  #up(from: number): void {
    const variable = this.#heap[from] ?? 0;
    let position = from;
    while (position > 0) {
      const above = this.#heap[(position - 1) >> 1] ?? 0;
      if (!this.#before(variable, above)) break;
      this.#place(above, position);
      position = (position - 1) >> 1;
    }
    this.#place(variable, position);
  }

  #down(from: number): void {
    const variable = this.#heap[from] ?? 0;
    let position = from;
    for (;;) {
      let child = 2 * position + 1;
      if (child >= this.#size) break;
      if (child + 1 < this.#size && this.#before(this.#heap[child + 1] ?? 0, this.#heap[child] ?? 0)) child++;
      const below = this.#heap[child] ?? 0;
      if (!this.#before(below, variable)) break;
      this.#place(below, position);
      position = child;
    }
    this.#place(variable, position);
  }
}
