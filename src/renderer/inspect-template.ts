import Handlebars from "handlebars";
import { didYouMean } from "../text/nearest.ts";
import { templateBlocks, templateHelpers } from "./template-helpers.ts";

/** A place inside one text; both count from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** What a template asks for: everything that can be known without rendering it. */
export interface TemplateFacts {
  /** `service.name`, as its parts. Values inside `each` and `with` belong to what is gone through, and are not listed. */
  readonly values: readonly (Position & { readonly path: readonly string[] })[];
  /** Names of the slots declared. */
  readonly slots: readonly (Position & { readonly name: string })[];
  readonly faults: readonly (Position & { readonly what: string; readonly hint?: string })[];
}

/** Walks a template's syntax tree. Never throws: a text that is no template has a fault. */
export function inspectTemplate(text: string): TemplateFacts {
  const parsed = parseTemplate(text);
  return parsed.kind === "parsed" ? parsed.facts : { values: [], slots: [], faults: [parsed.fault] };
}

/** A template's syntax tree and what it asks for, or why the text is no template. */
export type ParsedTemplate =
  | { readonly kind: "parsed"; readonly program: hbs.AST.Program; readonly facts: TemplateFacts }
  | { readonly kind: "broken"; readonly fault: TemplateFacts["faults"][number] };

/** Reads a template. Never throws. */
export function parseTemplate(text: string): ParsedTemplate {
  const nul = text.indexOf("\0");
  if (nul !== -1) {
    const before = text.slice(0, nul).split("\n");
    const position = { line: before.length, column: (before.at(-1) ?? "").length + 1 };
    return { kind: "broken", fault: { what: "A template has no NUL character", ...position } };
  }
  let program: hbs.AST.Program;
  try {
    program = Handlebars.parse(text);
  } catch (cause) {
    return { kind: "broken", fault: syntaxFault(cause) };
  }
  const inspector = new Inspector();
  inspector.accept(program);
  const { values, slots, faults } = inspector;
  return { kind: "parsed", program, facts: { values, slots, faults } };
}

const closedList = `There are ${[...templateBlocks, ...Object.keys(templateHelpers)].join(", ")}`;

class Inspector extends Handlebars.Visitor implements TemplateFacts {
  readonly values: (Position & { readonly path: readonly string[] })[] = [];
  readonly slots: (Position & { readonly name: string })[] = [];
  readonly faults: (Position & { readonly what: string; readonly hint?: string })[] = [];
  #scopes = 0;

  override MustacheStatement(mustache: hbs.AST.MustacheStatement): void {
    this.#call(mustache.path, mustache.params, mustache.hash, false);
  }

  override SubExpression(expression: hbs.AST.SubExpression): void {
    this.#call(expression.path, expression.params, expression.hash, false);
  }

  override BlockStatement(block: hbs.AST.BlockStatement): void {
    this.#call(block.path, block.params, block.hash, true);
    const scoped = block.path.original === "each" || block.path.original === "with";
    if (scoped) this.#scopes++;
    this.accept(block.program);
    if (scoped) this.#scopes--;
    // An empty block has no inverse.
    if (block.inverse as hbs.AST.Program | undefined) this.accept(block.inverse);
  }

  override PathExpression(path: hbs.AST.PathExpression): void {
    if (path.data || this.#scopes > 0 || path.parts.length === 0) return;
    this.values.push({ path: path.parts, ...positionOf(path) });
  }

  override PartialStatement(partial: hbs.AST.PartialStatement): void {
    this.#refuse(partial, "Partials do not exist here", "Use a fragment and a slot");
  }

  override PartialBlockStatement(partial: hbs.AST.PartialBlockStatement): void {
    this.#refuse(partial, "Partials do not exist here", "Use a fragment and a slot");
  }

  override DecoratorBlock(decorator: hbs.AST.DecoratorBlock): void {
    this.#refuse(decorator, "Decorators do not exist here", closedList);
  }

  override Decorator(decorator: hbs.AST.Decorator): void {
    this.#refuse(decorator, "Decorators do not exist here", closedList);
  }

  #call(
    path: hbs.AST.PathExpression | hbs.AST.Literal,
    params: readonly hbs.AST.Expression[],
    hash: hbs.AST.Hash | undefined,
    block: boolean,
  ): void {
    const name = "original" in path ? path.original : "";
    const isCall = block || params.length > 0 || hash !== undefined;
    if (!isCall) {
      if (name === "slot" || Object.hasOwn(templateHelpers, name))
        this.#refuse(path, `\`${name}\` is given nothing`, closedList);
      else if (this.#scopes === 0 && isMap(name))
        this.#refuse(path, `\`${name}\` is no single value`, `Write \`${name}.\` and a name`);
      else this.accept(path);
      return;
    }
    const known = block
      ? name === "raw" || templateBlocks.some((each) => each === name)
      : name !== "raw" && Object.hasOwn(templateHelpers, name);
    if (!known) {
      const names = block ? [...templateBlocks, "raw"] : Object.keys(templateHelpers);
      const hint = (typeof name === "string" ? didYouMean(name, names) : undefined) ?? closedList;
      this.#refuse(path, `There is no ${block ? "block" : "helper"} \`${name}\``, hint);
    }
    if (hash !== undefined) this.#refuse(path, "Named arguments have no meaning here", closedList);
    for (const param of params) this.accept(param);
    if (name === "slot" && !block) this.#slot(path, params);
  }

  #slot(path: hbs.AST.Node, params: readonly hbs.AST.Expression[]): void {
    const [first] = params;
    if (params.length === 1 && first?.type === "StringLiteral") {
      this.slots.push({ name: (first as hbs.AST.StringLiteral).value, ...positionOf(path) });
      return;
    }
    this.#refuse(path, "A slot has one name, written in quotes", 'Write {{slot "name"}}');
  }

  #refuse(node: hbs.AST.Node, what: string, hint: string): void {
    this.faults.push({ what, hint, ...positionOf(node) });
  }
}

/** The maps that a configuration consists of; `this` is all of them. */
function isMap(name: string): boolean {
  return ["service", "stack", "features", "answers", "this", "."].includes(name);
}

function positionOf(node: hbs.AST.Node): Position {
  return { line: node.loc.start.line, column: node.loc.start.column + 1 };
}

function syntaxFault(cause: unknown): Position & { readonly what: string } {
  const message = cause instanceof Error ? cause.message : String(cause);
  const line = Number(/on line (\d+)/.exec(message)?.[1] ?? /- (\d+):\d+/.exec(message)?.[1] ?? 1);
  const column = Number(/- \d+:(\d+)/.exec(message)?.[1] ?? 0) + 1;
  const [first = "", ...rest] = message.split("\n");
  const expected = rest.at(-1) ?? first;
  return { line, column, what: `This is no template: ${expected.replace(/ - \d+:\d+$/, "")}` };
}
