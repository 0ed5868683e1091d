import { DecisionHeap } from "./decision-heap.ts";
import { isPositive, type Literal, literal, negated, variableOf } from "./literal.ts";
import { luby } from "./luby.ts";

/** `unknown` when the conflict budget ran out: never a wrong answer. */
export type Answer = "satisfiable" | "unsatisfiable" | "unknown";

/** What an answer rests on: some of the assumptions, and the tags of some of the clauses. Enough, but not minimal. */
export interface Grounds {
  readonly assumptions: readonly Literal[];
  readonly tags: readonly number[];
}

/** Marks a variable that is assigned by decision or assumption, and clauses that do not exist. */
const none = -1;
/** Words before the literals of a clause: its length, and its tag or derivation. */
const header = 2;
/** Tags of learned clauses count down from here, each to its derivation. */
const firstDerivation = -1;
const restartUnit = 64;
const activityDecay = 0.95;
const activityLimit = 1e100;

/**
 * A SAT solver that learns clauses from conflicts; the words are explained in docs/resolver.md#the-solver. It is
 * deterministic: no clock, no randomness. Clauses may be added between questions. Every clause carries a tag, and
 * learned clauses remember what they were derived from, so that an answer can name its grounds.
 */
export class Solver {
  readonly #variables: number;
  /** All clauses one after the other: length, tag (learned: counting down from `firstDerivation`), literals. */
  #arena = new Int32Array(1024);
  #arenaEnd = 0;
  /** For every literal, the clauses that watch its becoming false: pairs of clause and blocker. */
  readonly #watches: number[][] = [];
  /** For every literal 1 (true), -1 (false) or 0. */
  readonly #values: Int8Array;
  readonly #levels: Int32Array;
  /** The clause that implied a variable, or `none`. */
  readonly #reasons: Int32Array;
  readonly #trail: Int32Array;
  #trailEnd = 0;
  #propagated = 0;
  /** Where each decision level starts on the trail. */
  #levelStarts: number[] = [];
  #assumed: ArrayLike<Literal> = [];
  readonly #phases: Int8Array;
  readonly #weights: Float64Array;
  readonly #heap: DecisionHeap;
  #fixedOrder = false;
  /** Decides a variable as it was last, until told otherwise: what held once often holds again. */
  #savesPhases = true;
  #increment = 1;
  readonly #seen: Uint8Array;
  /** For every learned clause the clauses that it was resolved from. */
  readonly #derivations: (readonly number[])[] = [];
  /** The clause that is false without any assumption, once there is one. */
  #refuted = none;
  #grounds: { assumptions: Literal[]; clauses: number[] } = { assumptions: [], clauses: [] };
  #conflicts = 0;

  constructor(variables: number) {
    this.#variables = variables;
    this.#values = new Int8Array(2 * variables);
    this.#levels = new Int32Array(variables);
    this.#reasons = new Int32Array(variables).fill(none);
    this.#trail = new Int32Array(variables);
    this.#phases = new Int8Array(variables).fill(-1);
    this.#weights = new Float64Array(variables);
    this.#seen = new Uint8Array(variables);
    this.#heap = new DecisionHeap(this.#weights);
    this.#heap.rebuild();
    for (let index = 0; index < 2 * variables; index++) this.#watches.push([]);
  }

  /** Conflicts met so far, over all questions. */
  get conflicts(): number {
    return this.#conflicts;
  }

  /** Adds a clause. Literals must be distinct and of different variables. */
  add(literals: ArrayLike<Literal>, tag: number): void {
    this.#backTo(0);
    const clause = this.#store(literals, tag);
    if (this.#refuted !== none) return;
    // Two literals that are not false come first, to be watched.
    let free = 0;
    const start = clause + header;
    for (let at = start; at < this.#arenaEnd && free < 2; at++) {
      if (this.#value(this.#word(at)) === -1) continue;
      this.#swap(start + free, at);
      free++;
    }
    if (literals.length >= 2) this.#watch(clause);
    if (free === 0) this.#refuted = clause;
    else if (free === 1 && this.#value(this.#word(start)) === 0) this.#enqueue(this.#word(start), clause);
  }

  /**
   * Decides from now on in this order and with these signs. The first model found is then the lexicographically
   * preferred one: docs/resolver.md#the-preferred-configuration. Variables left out come last, off.
   */
  prefer(order: ArrayLike<Literal>): void {
    this.#backTo(0);
    this.#fixedOrder = true;
    this.#savesPhases = false;
    this.#weights.fill(0);
    this.#phases.fill(-1);
    for (let index = 0; index < order.length; index++) {
      const preferred = order[index] ?? 0;
      this.#weights[variableOf(preferred)] = order.length - index;
      this.#phases[variableOf(preferred)] = isPositive(preferred) ? 1 : -1;
    }
    this.#heap.rebuild();
  }

  /** Decides the variable this way when it has to decide it; the order stays. */
  lean(towards: Literal): void {
    this.#savesPhases = false;
    this.#phases[variableOf(towards)] = isPositive(towards) ? 1 : -1;
  }

  /** Whether all clauses can be true together with the assumptions; gives up after `budget` conflicts. */
  solve(assumptions: ArrayLike<Literal>, budget: number): Answer {
    this.#backTo(this.#sharedWith(assumptions));
    this.#grounds = { assumptions: [], clauses: [] };
    this.#assumed = assumptions;
    const limit = this.#conflicts + budget;
    let restarts = 0;
    let untilRestart = restartUnit;
    for (;;) {
      if (this.#refuted !== none) return this.#refutedBy(this.#refuted);
      const conflict = this.#propagate();
      if (conflict === none) {
        if (untilRestart <= 0 && this.#levelStarts.length > assumptions.length) {
          untilRestart = restartUnit * luby(++restarts);
          this.#backTo(assumptions.length);
        }
        if (!this.#decide(assumptions))
          return this.#grounds.clauses.length > 0 ? "unsatisfiable" : "satisfiable";
        continue;
      }
      this.#conflicts++;
      untilRestart--;
      if (this.#levelStarts.length === 0) {
        this.#refuted = conflict;
        continue;
      }
      this.#learn(conflict);
      if (this.#conflicts >= limit) return "unknown";
    }
  }

  /** After `satisfiable`: whether the literal is true in the model found. */
  isTrue(of: Literal): boolean {
    return this.#value(of) === 1;
  }

  /** After `satisfiable`: whether propagation alone gave the variable its value, given the assumptions. */
  isPropagated(variable: number): boolean {
    return (this.#levels[variable] ?? 0) <= this.#assumed.length;
  }

  /** After `unsatisfiable`: assumptions and clauses that cannot be true together. */
  refutation(): Grounds {
    return { assumptions: this.#grounds.assumptions, tags: this.#tagsOf(this.#grounds.clauses) };
  }

  /** After `satisfiable`, for a literal that is true by propagation alone: what made it so. */
  derivation(of: Literal): Grounds {
    const grounds = this.#traceBack([variableOf(of)]);
    return { assumptions: grounds.assumptions, tags: this.#tagsOf(grounds.clauses) };
  }

  /** How many assumptions the last question began with too: their levels stand. */
  #sharedWith(assumptions: ArrayLike<Literal>): number {
    let shared = 0;
    while (shared < assumptions.length && assumptions[shared] === this.#assumed[shared]) shared++;
    return shared;
  }

  #value(of: Literal): number {
    return this.#values[of] ?? 0;
  }

  #word(at: number): number {
    return this.#arena[at] ?? 0;
  }

  #swap(left: number, right: number): void {
    const word = this.#word(left);
    this.#arena[left] = this.#word(right);
    this.#arena[right] = word;
  }

  #store(literals: ArrayLike<Literal>, tag: number): number {
    const clause = this.#arenaEnd;
    const end = clause + header + literals.length;
    if (end > this.#arena.length) {
      const larger = new Int32Array(Math.max(end, 2 * this.#arena.length));
      larger.set(this.#arena);
      this.#arena = larger;
    }
    this.#arena[clause] = literals.length;
    this.#arena[clause + 1] = tag;
    this.#arena.set(literals, clause + header);
    this.#arenaEnd = end;
    return clause;
  }

  #watch(clause: number): void {
    const first = this.#word(clause + header);
    const second = this.#word(clause + header + 1);
    this.#watches[first]?.push(clause, second);
    this.#watches[second]?.push(clause, first);
  }

  #enqueue(made: Literal, reason: number): void {
    const variable = variableOf(made);
    this.#values[made] = 1;
    this.#values[negated(made)] = -1;
    this.#levels[variable] = this.#levelStarts.length;
    this.#reasons[variable] = reason;
    this.#trail[this.#trailEnd++] = made;
  }

  #backTo(level: number): void {
    if (this.#levelStarts.length <= level) return;
    const start = this.#levelStarts[level] ?? 0;
    while (this.#trailEnd > start) {
      const undone = this.#trail[--this.#trailEnd] ?? 0;
      const variable = variableOf(undone);
      this.#values[undone] = 0;
      this.#values[negated(undone)] = 0;
      if (this.#savesPhases) this.#phases[variable] = isPositive(undone) ? 1 : -1;
      this.#heap.insert(variable);
    }
    this.#propagated = start;
    this.#levelStarts.length = level;
  }

  /** Follows all consequences of the trail; the clause that became false, or `none`. */
  #propagate(): number {
    const values = this.#values;
    const arena = this.#arena;
    while (this.#propagated < this.#trailEnd) {
      const falsified = negated(this.#trail[this.#propagated++] ?? 0);
      const watching = this.#watches[falsified] ?? [];
      const length = watching.length;
      let kept = 0;
      let at = 0;
      let conflict = none;
      while (at < length) {
        const clause = watching[at++] ?? 0;
        const blocker = watching[at++] ?? 0;
        if (values[blocker] === 1) {
          watching[kept++] = clause;
          watching[kept++] = blocker;
          continue;
        }
        const start = clause + header;
        if (arena[start] === falsified) {
          arena[start] = arena[start + 1] ?? 0;
          arena[start + 1] = falsified;
        }
        const first = arena[start] ?? 0;
        const end = start + (arena[clause] ?? 0);
        let other = start + 2;
        if (values[first] !== 1) while (other < end && values[arena[other] ?? 0] === -1) other++;
        if (values[first] !== 1 && other < end) {
          const watched = arena[other] ?? 0;
          arena[start + 1] = watched;
          arena[other] = falsified;
          this.#watches[watched]?.push(clause, first);
          continue;
        }
        watching[kept++] = clause;
        watching[kept++] = first;
        if (values[first] === 1) continue;
        if (values[first] === 0) {
          this.#enqueue(first, clause);
          continue;
        }
        conflict = clause;
        while (at < length) watching[kept++] = watching[at++] ?? 0;
      }
      watching.length = kept;
      if (conflict !== none) {
        this.#propagated = this.#trailEnd;
        return conflict;
      }
    }
    return none;
  }

  /** Opens the next level. False when there is none: all variables have values, or an assumption is false. */
  #decide(assumptions: ArrayLike<Literal>): boolean {
    while (this.#levelStarts.length < assumptions.length) {
      const assumption = assumptions[this.#levelStarts.length] ?? 0;
      if (this.#value(assumption) === -1) {
        const reason = this.#traceBack([variableOf(assumption)]);
        reason.assumptions.push(assumption);
        // Two assumptions may contradict each other without any clause; the mark says that there is an answer.
        this.#grounds = { assumptions: reason.assumptions, clauses: [none, ...reason.clauses] };
        return false;
      }
      this.#levelStarts.push(this.#trailEnd);
      if (this.#value(assumption) === 1) continue;
      this.#enqueue(assumption, none);
      return true;
    }
    while (this.#heap.size > 0) {
      const variable = this.#heap.pop();
      if (this.#value(literal(variable, true)) !== 0) continue;
      this.#levelStarts.push(this.#trailEnd);
      this.#enqueue(literal(variable, this.#phases[variable] === 1), none);
      return true;
    }
    return false;
  }

  /** Derives a clause from the conflict by resolution up to the first unique implication point, and goes back. */
  #learn(conflict: number): void {
    const level = this.#levelStarts.length;
    const learned: Literal[] = [0];
    const parents: number[] = [];
    const marked: number[] = [];
    let open = 0;
    let clause = conflict;
    let at = this.#trailEnd;
    let resolved = none;
    do {
      parents.push(clause);
      const end = clause + header + this.#word(clause);
      for (let index = clause + header; index < end; index++) {
        const other = this.#word(index);
        const variable = variableOf(other);
        if (other === resolved || this.#seen[variable] === 1 || this.#levels[variable] === 0) continue;
        this.#seen[variable] = 1;
        marked.push(variable);
        this.#bump(variable);
        if (this.#levels[variable] === level) open++;
        else learned.push(other);
      }
      do at--;
      while (this.#seen[variableOf(this.#trail[at] ?? 0)] === 0);
      resolved = this.#trail[at] ?? 0;
      clause = this.#reasons[variableOf(resolved)] ?? none;
      open--;
    } while (open > 0);
    learned[0] = negated(resolved);
    const kept = this.#withoutImplied(learned, parents);
    for (const variable of marked) this.#seen[variable] = 0;
    this.#increment /= activityDecay;
    this.#derivations.push(parents);
    this.#assert(kept, firstDerivation - (this.#derivations.length - 1));
  }

  /** Leaves out literals that the others imply by one clause; that clause becomes a parent too. */
  #withoutImplied(learned: readonly Literal[], parents: number[]): Literal[] {
    return learned.filter((each, index) => {
      const reason = this.#reasons[variableOf(each)] ?? none;
      if (index === 0 || reason === none) return true;
      const end = reason + header + this.#word(reason);
      for (let at = reason + header; at < end; at++) {
        const variable = variableOf(this.#word(at));
        if (this.#seen[variable] === 0 && this.#levels[variable] !== 0) return true;
      }
      parents.push(reason);
      return false;
    });
  }

  /** Stores a learned clause, goes back to where it is unit, and makes its first literal true. */
  #assert(learned: Literal[], tag: number): void {
    let back = 0;
    for (let index = 1; index < learned.length; index++) {
      const level = this.#levels[variableOf(learned[index] ?? 0)] ?? 0;
      if (level <= back) continue;
      back = level;
      const highest = learned[index] ?? 0;
      learned[index] = learned[1] ?? 0;
      learned[1] = highest;
    }
    this.#backTo(back);
    const clause = this.#store(learned, tag);
    if (learned.length >= 2) this.#watch(clause);
    this.#enqueue(learned[0] ?? 0, clause);
  }

  #bump(variable: number): void {
    if (this.#fixedOrder) return;
    this.#weights[variable] = (this.#weights[variable] ?? 0) + this.#increment;
    if ((this.#weights[variable] ?? 0) > activityLimit) {
      for (let each = 0; each < this.#variables; each++) {
        this.#weights[each] = (this.#weights[each] ?? 0) / activityLimit;
      }
      this.#increment /= activityLimit;
    }
    this.#heap.grown(variable);
  }

  #refutedBy(clause: number): Answer {
    this.#grounds = { assumptions: [], clauses: [none, clause] };
    return "unsatisfiable";
  }

  /** The assumptions and clauses that gave these variables their values. */
  #traceBack(variables: readonly number[]): { assumptions: Literal[]; clauses: number[] } {
    const assumptions: Literal[] = [];
    const clauses: number[] = [];
    const open = [...variables];
    const marked = new Set(open);
    for (let variable = open.pop(); variable !== undefined; variable = open.pop()) {
      const reason = this.#reasons[variable] ?? none;
      if (reason === none) {
        const on = this.#value(literal(variable, true)) === 1;
        if ((this.#levels[variable] ?? 0) > 0) assumptions.push(literal(variable, on));
        continue;
      }
      clauses.push(reason);
      // What holds without assumptions is traced by `#tagsOf`.
      if (this.#levels[variable] === 0) continue;
      const end = reason + header + this.#word(reason);
      for (let at = reason + header; at < end; at++) {
        const other = variableOf(this.#word(at));
        if (marked.has(other)) continue;
        marked.add(other);
        open.push(other);
      }
    }
    return { assumptions, clauses };
  }

  /** The tags of the clauses, with everything they were learned from and whatever holds without assumptions. */
  #tagsOf(clauses: readonly number[]): readonly number[] {
    const tags = new Set<number>();
    const open = clauses.filter((clause) => clause !== none);
    const marked = new Set(open);
    const visit = (clause: number): void => {
      if (clause === none || marked.has(clause)) return;
      marked.add(clause);
      open.push(clause);
    };
    for (let clause = open.pop(); clause !== undefined; clause = open.pop()) {
      const tag = this.#word(clause + 1);
      if (tag >= 0) tags.add(tag);
      else for (const parent of this.#derivations[firstDerivation - tag] ?? []) visit(parent);
      const end = clause + header + this.#word(clause);
      for (let at = clause + header; at < end; at++) {
        const variable = variableOf(this.#word(at));
        const rooted = this.#levels[variable] === 0 && this.#value(this.#word(at)) !== 0;
        if (rooted) visit(this.#reasons[variable] ?? none);
      }
    }
    return [...tags].sort((left, right) => left - right);
  }
}
