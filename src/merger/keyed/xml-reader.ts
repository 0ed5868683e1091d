/** An element, and where it lies. */
export interface XmlElement {
  readonly name: string;
  /** As written, spaces squeezed. */
  readonly attributes: string;
  /** From `<` to behind the last `>`. */
  readonly from: number;
  readonly to: number;
  /** What is between the tags. */
  readonly inner: { readonly from: number; readonly to: number };
  readonly children: readonly XmlElement[];
  /** Text right inside it, references and CDATA as written. */
  readonly text: string;
}

/**
 * Reads the elements of a document with their places; undefined when it is not well-formed as far as tags go. It
 * expands nothing: no entity, no document type.
 */
export function readXml(text: string): XmlElement | undefined {
  const token =
    /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<!DOCTYPE[^>[]*(?:\[[^\]]*\])?[^>]*>|<(\/?)([A-Za-z_:][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|[^<]+|</g;
  const open: Draft[] = [];
  let root: XmlElement | undefined;
  for (const match of text.matchAll(token)) {
    const [whole, closing, name, attributes = "", empty] = match;
    const top = open.at(-1);
    if (whole === "<") return undefined;
    if (name === undefined) {
      if (top !== undefined && !whole.startsWith("<!--") && !whole.startsWith("<?")) top.text += whole;
      else if (top === undefined && !whole.startsWith("<") && whole.trim() !== "" && whole !== "\uFEFF")
        return undefined;
      continue;
    }
    const end = match.index + whole.length;
    if (closing === "/") {
      if (top === undefined || top.name !== name) return undefined;
      open.pop();
      const element = closed(top, match.index, end);
      const parent = open.at(-1);
      if (parent !== undefined) parent.children.push(element);
      else if (root === undefined) root = element;
      else return undefined;
      continue;
    }
    const draft: Draft = {
      name,
      attributes: attributes.trim().replaceAll(/\s+/g, " "),
      from: match.index,
      start: end,
      children: [],
      text: "",
    };
    if (empty !== "/") {
      open.push(draft);
      continue;
    }
    const element = closed(draft, end, end);
    if (top !== undefined) top.children.push(element);
    else if (root === undefined) root = element;
    else return undefined;
  }
  return open.length === 0 ? root : undefined;
}

interface Draft {
  readonly name: string;
  readonly attributes: string;
  readonly from: number;
  readonly start: number;
  readonly children: XmlElement[];
  text: string;
}

function closed(
  { name, attributes, from, start, children, text }: Draft,
  innerEnd: number,
  to: number,
): XmlElement {
  return { name, attributes, from, to, inner: { from: start, to: innerEnd }, children, text: text.trim() };
}
