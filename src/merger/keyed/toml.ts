import { parse } from "smol-toml";
import { parseTOML, type AST } from "toml-eslint-parser";
import { lineEnd, lineStart } from "../../text/line-at.ts";
import { blockFormat, type Block } from "./blocks.ts";

/** TOML: the keys of the root, and tables by their headers. */
export const toml = blockFormat({ comment: /^\s*#/, read });

function read(text: string): Block["value"] | undefined {
  try {
    // The one that knows every rule, keys that are given twice included.
    parse(text);
    const program = parseTOML(text);
    const children: Block[] = [];
    for (const node of program.body[0].body) {
      const child = node.type === "TOMLTable" ? tableOf(text, node, children) : entryOf(text, node);
      if (children.some((each) => each.key === child.key)) return undefined;
      children.push(child);
    }
    return { kind: "map", children };
  } catch {
    return undefined;
  }
}

function tableOf(text: string, node: AST.TOMLTable, before: readonly Block[]): Block {
  const header = text.slice(node.range[0], lineEnd(text, node.range[0])).replace(/#.*$/s, "").trim();
  // Tables of a list have one header; they are told apart by their place.
  const same = before.filter((each) => each.key === header || each.key.startsWith(`${header} #`)).length;
  const children = node.body.map((each) => entryOf(text, each));
  return {
    key: node.kind === "array" ? `${header} #${same}` : header,
    from: lineStart(text, node.range[0]),
    to: lineEnd(text, Math.max(node.range[0], (node.body.at(-1)?.range[1] ?? node.range[1]) - 0)),
    value: children.length === 0 ? { kind: "value", meaning: "{}" } : { kind: "map", children },
  };
}

function entryOf(text: string, node: AST.TOMLKeyValue): Block {
  const { value } = node;
  const [from, to] = value.range;
  const isInline = !text.slice(from, to).includes("\n");
  return {
    key: text.slice(...node.key.range),
    from: lineStart(text, node.range[0]),
    to: lineEnd(text, node.range[1]),
    ...(isInline ? { inline: { from, to } } : {}),
    value: contentOf(text, value),
  };
}

function contentOf(text: string, node: AST.TOMLContentNode): Block["value"] {
  if (node.type === "TOMLArray") {
    const meanings = node.elements.map((each) => text.slice(...each.range));
    const isSet =
      node.elements.every((each) => each.type === "TOMLValue") && new Set(meanings).size === meanings.length;
    if (isSet) {
      const items = node.elements.map(({ range }) => ({ from: range[0], to: range[1] }));
      return {
        kind: "brackets",
        brackets: { from: node.range[0], to: node.range[1], items },
        items: meanings,
      };
    }
  }
  return { kind: "value", meaning: text.slice(...node.range).replaceAll(/\s+/g, " ") };
}
