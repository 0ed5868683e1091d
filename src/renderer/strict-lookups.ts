import Handlebars from "handlebars";
import { templateHelpers } from "./template-helpers.ts";

/**
 * Makes every look-up of a syntax tree strict, in place. Handlebars' strict mode looks only at values that are printed:
 * a missing one in `{{#if answers.typo}}` or `{{kebab answers.typo}}` would pass as false or as nothing. What `and` and
 * `or` are given is looked at by themselves, so that `(and features.x answers.of-x)` works while `x` is off.
 *
 * Calls of helpers get their place (`at="3:14"`), which Handlebars does not tell them.
 */
export function makeStrict(program: hbs.AST.Program): void {
  new StrictLookups().accept(program);
}

class StrictLookups extends Handlebars.Visitor {
  override MustacheStatement(mustache: hbs.AST.MustacheStatement): void {
    placeCall(mustache);
    super.MustacheStatement(mustache);
  }

  override SubExpression(expression: hbs.AST.SubExpression): void {
    placeCall(expression);
    const lazy = expression.path.original === "and" || expression.path.original === "or";
    for (const param of expression.params) {
      if (!lazy || param.type !== "PathExpression") this.accept(param);
    }
  }

  override PathExpression(path: StrictPath): void {
    path.strict = true;
  }
}

/** What Handlebars' compiler reads beside what its types tell of. */
type StrictPath = hbs.AST.PathExpression & { strict?: boolean };

function placeCall(call: hbs.AST.MustacheStatement | hbs.AST.SubExpression): void {
  const name = "original" in call.path ? call.path.original : "";
  if (call.params.length === 0 || typeof name !== "string" || !Object.hasOwn(templateHelpers, name)) return;
  const { loc } = call.path;
  const at = `${loc.start.line}:${loc.start.column}`;
  const value: hbs.AST.StringLiteral = { type: "StringLiteral", value: at, original: at, loc };
  call.hash = { type: "Hash", loc, pairs: [{ type: "HashPair", key: "at", value, loc }] };
}
