import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type Node, type Pair } from "yaml";
import { problem, type Code, type Problem } from "../problems/problem.ts";
import type { SourceRef } from "../resolver/model.ts";

/** Keys and indices from the root of a document to a value. */
export type ValuePath = readonly (string | number)[];

/** A YAML file that knows where each of its values was written. */
export interface YamlDocument {
  readonly file: string;
  readonly value: unknown;
  /** Where the value was written; of a path that does not exist, where its nearest parent was. */
  at(path: ValuePath): SourceRef;
  /** Where the last key of the path was written. */
  keyAt(path: ValuePath): SourceRef;
}

/**
 * Reads YAML 1.2. Anchors may repeat values; a key that stands twice is a problem. With `quotes` problems say what the
 * parser says, which may repeat what is written.
 */
export function readYaml(
  file: string,
  text: string,
  { code, quotes }: { readonly code: Code; readonly quotes: boolean },
):
  | { readonly kind: "read"; readonly document: YamlDocument }
  | { readonly kind: "broken"; readonly problems: readonly Problem[] } {
  const lines = new LineCounter();
  const parsed = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const refAt = (offset: number): SourceRef => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const broken = (message: string, offset: number): Problem =>
    problem(code, {
      what: quotes ? `This is not YAML: ${withoutFullStop(message)}` : "This is not YAML",
      where: placeOf(refAt(offset)),
    });
  if (parsed.errors.length > 0) {
    return { kind: "broken", problems: parsed.errors.map((error) => broken(error.message, error.pos[0])) };
  }
  let value: unknown;
  try {
    value = parsed.toJS();
  } catch (error) {
    // An alias of nothing, or aliases that multiply beyond measure.
    return { kind: "broken", problems: [broken(error instanceof Error ? error.message : "", 0)] };
  }
  const offsetOf = (node: Node | null | undefined): number => node?.range?.[0] ?? 0;
  const document: YamlDocument = {
    file,
    value,
    at: (path) => refAt(offsetOf(descend(parsed.contents, path).node)),
    keyAt: (path) => {
      const { node, pair } = descend(parsed.contents, path);
      return refAt(offsetOf(isNode(pair?.key) ? pair.key : node));
    },
  };
  return { kind: "read", document };
}

/** `features/x/feature.yaml:3:5`, as editors and terminals link it. */
export function placeOf(source: SourceRef): string {
  return `${source.file}:${source.line}:${source.column}`;
}

function descend(root: Node | null, path: ValuePath): { node: Node | null; pair: Pair | undefined } {
  let node = root;
  let pair: Pair | undefined;
  for (const step of path) {
    let next: unknown;
    let nextPair: Pair | undefined;
    if (isMap(node)) {
      nextPair = node.items.find((each) => isScalar(each.key) && String(each.key.value) === String(step));
      // A key without a value has no node of its own: the key stands for it.
      next = nextPair?.value ?? nextPair?.key;
    } else if (isSeq(node)) {
      next = node.items[Number(step)];
    }
    if (!isNode(next)) break;
    node = next;
    pair = nextPair;
  }
  return { node, pair };
}

function withoutFullStop(text: string): string {
  return text.replace(/\.$/, "");
}
