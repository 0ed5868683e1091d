import type { Formula } from "./model.ts";

/**
 * Reads a Boolean constraint of UVL. Throws a `SyntaxError` saying what it did not understand.
 *
 * @param feature what a name stands for; throws as well when it is nothing.
 */
export function uvlFormula(text: string, feature: (name: string) => Formula): Formula {
  const tokens = text.match(/"[^"]*"|<=>|=>|[()!&|]|[^\s()!&|<=>"]+|[<=>"]/g) ?? [];
  let at = 0;
  const take = (token: string): boolean => {
    if (tokens[at] !== token) return false;
    at++;
    return true;
  };
  const chain = (sign: string, part: () => Formula, join: (of: readonly Formula[]) => Formula): Formula => {
    const of = [part()];
    while (take(sign)) of.push(part());
    const [only] = of;
    return of.length === 1 && only !== undefined ? only : join(of);
  };
  const unary = (): Formula => {
    if (take("!")) return { kind: "not", of: unary() };
    if (take("(")) {
      const inner = equivalence();
      if (!take(")")) throw new SyntaxError(`\`)\` is missing in \`${text.trim()}\``);
      return inner;
    }
    const token = tokens[at++];
    if (token === undefined) throw new SyntaxError(`\`${text.trim()}\` ends too early`);
    if (!/^("[^"]*"|[A-Za-z_][\w.]*)$/.test(token)) throw new SyntaxError(`\`${token}\` is not a feature`);
    return feature(token.replaceAll('"', ""));
  };
  const conjunction = (): Formula => chain("&", unary, (of) => ({ kind: "all", of }));
  const disjunction = (): Formula => chain("|", conjunction, (of) => ({ kind: "any", of }));
  const implication = (): Formula => {
    const left = disjunction();
    return take("=>") ? implies(left, implication()) : left;
  };
  const equivalence = (): Formula =>
    chain("<=>", implication, (of) => ({
      kind: "all",
      of: of.slice(1).flatMap((right, index) => {
        const left = of[index] ?? right;
        return [implies(left, right), implies(right, left)];
      }),
    }));
  const formula = equivalence();
  if (at < tokens.length) throw new SyntaxError(`\`${tokens[at]}\` is not understood`);
  return formula;
}

function implies(left: Formula, right: Formula): Formula {
  return { kind: "any", of: [{ kind: "not", of: left }, right] };
}
