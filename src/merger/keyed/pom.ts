import { lineEnd, lineStart } from "../../text/line-at.ts";
import { blockFormat, type Block } from "./blocks.ts";
import { readXml, type XmlElement } from "./xml-reader.ts";

/** Maven's `pom.xml`: dependencies and plugins by their coordinates, the rest by name. */
export const pom = blockFormat({ comment: /^\s*<!--(?:(?!-->).)*-->\s*$/, read });

function read(text: string): Block["value"] | undefined {
  const root = readXml(text);
  if (root === undefined) return undefined;
  const block = blockOf(text, root, root.name);
  return block === undefined ? undefined : { kind: "map", children: [block] };
}

/** undefined when two entries have one key: two dependencies of the same coordinates. */
function blockOf(text: string, element: XmlElement, key: string): Block | undefined {
  const value = valueOf(text, element);
  if (value === undefined) return undefined;
  const from = lineStart(text, element.from);
  const inner = text.slice(element.inner.from, element.inner.to);
  const isInline =
    value.kind === "value" && element.inner.from < element.to && !inner.includes("\n") && inner !== "";
  return {
    key,
    from,
    to: lineEnd(text, element.to - 1),
    ...(isInline ? { inline: element.inner } : {}),
    value,
  };
}

function valueOf(text: string, element: XmlElement): Block["value"] | undefined {
  const { children } = element;
  if (children.length === 0 || element.text !== "" || !ownLines(text, children)) {
    return { kind: "value", meaning: meaningOf(element) };
  }
  const byCoordinates = children.every(({ name }) => identities[name] !== undefined);
  const keys = children.map((child) => keyOf(child));
  if (new Set(keys).size < keys.length) {
    // Repeated names without an identity (arguments, includes) are one whole; repeated coordinates are a mistake.
    return byCoordinates ? undefined : { kind: "value", meaning: meaningOf(element) };
  }
  const blocks: Block[] = [];
  for (const [index, child] of children.entries()) {
    const block = blockOf(text, child, keys[index] ?? "");
    if (block === undefined) return undefined;
    blocks.push(block);
  }
  return { kind: "map", children: blocks };
}

/** Every element begins and ends on lines that no other has. */
function ownLines(text: string, elements: readonly XmlElement[]): boolean {
  return elements.every(
    ({ from, to }) =>
      text.slice(lineStart(text, from), from).trim() === "" &&
      /^(\s|<!--.*?-->)*$/.test(text.slice(to, lineEnd(text, to))),
  );
}

/** What tells elements of one name apart. */
const identities: Readonly<Record<string, readonly string[]>> = {
  dependency: ["groupId", "artifactId", "type", "classifier"],
  exclusion: ["groupId", "artifactId"],
  extension: ["groupId", "artifactId"],
  plugin: ["groupId", "artifactId"],
  path: ["groupId", "artifactId"],
  execution: ["id"],
  profile: ["id"],
  repository: ["id"],
  pluginRepository: ["id"],
  license: ["name"],
  developer: ["id"],
};

const defaults: Readonly<Record<string, string>> = {
  "plugin groupId": "org.apache.maven.plugins",
  "execution id": "default",
  "dependency type": "jar",
};

function keyOf(element: XmlElement): string {
  const { name, attributes, children } = element;
  if (name === "module") return `module ${element.text}`;
  const identity = identities[name];
  if (identity === undefined) return attributes === "" ? name : `${name} ${attributes}`;
  const parts = identity.map(
    (part) => children.find((child) => child.name === part)?.text ?? defaults[`${name} ${part}`] ?? "",
  );
  return `${name} ${parts.join(":")}`;
}

/** Equal for elements that say the same; comments and layout left aside. */
function meaningOf({ name, attributes, children, text }: XmlElement): string {
  const inner = children.map(meaningOf).join("");
  return `<${name} ${attributes}>${text.replaceAll(/\s+/g, " ")}${inner}</>`;
}
