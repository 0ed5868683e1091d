import { type Literal, literal, negated } from "./literal.ts";

/** Clauses over numbered variables, each with the tag of what it came from. */
export interface Cnf {
  readonly variables: number;
  readonly clauses: readonly TaggedClause[];
}

export interface TaggedClause {
  readonly literals: readonly Literal[];
  readonly tag: number;
  /** It only says what a variable of the encoding stands for. */
  readonly defines: boolean;
}

/** Collects clauses; new variables are always defined both ways, so that they never change the number of models. */
export class CnfBuilder {
  #variables: number;
  readonly #clauses: TaggedClause[] = [];

  constructor(variables: number) {
    this.#variables = variables;
  }

  /** Adds a clause: duplicates are dropped, and a clause with a literal and its opposite says nothing. */
  add(literals: readonly Literal[], tag: number): void {
    this.#push(literals, tag, false);
  }

  #push(literals: readonly Literal[], tag: number, defines: boolean): void {
    const distinct = new Set(literals);
    for (const each of distinct) if (distinct.has(negated(each))) return;
    this.#clauses.push({ literals: [...distinct], tag, defines });
  }

  /** A new variable that is on exactly when one of the literals is true. */
  any(literals: readonly Literal[], tag: number): Literal {
    const whole = literal(this.#variables++, true);
    this.#push([negated(whole), ...literals], tag, true);
    for (const each of literals) this.#push([whole, negated(each)], tag, true);
    return whole;
  }

  /** A new variable that is on exactly when all literals are true. */
  all(literals: readonly Literal[], tag: number): Literal {
    return negated(this.any(literals.map(negated), tag));
  }

  finish(): Cnf {
    return { variables: this.#variables, clauses: this.#clauses };
  }
}
