import { json } from "./keyed/json.ts";
import type { KeyedFormat } from "./keyed/keyed-node.ts";
import { sameItems } from "./keyed/keyed-node.ts";
import { mergeKeyed, planKeyed } from "./keyed/merge-keyed.ts";
import { pom } from "./keyed/pom.ts";
import { toml } from "./keyed/toml.ts";
import { yaml } from "./keyed/yaml.ts";
import { isLineSet, mergeLineSet } from "./line-set.ts";
import { lostLine } from "./lost-lines.ts";
import { mergeText, type Labels, type MergedText } from "./text/merge-text.ts";
import { joinLines, splitLines, type LineEnd } from "./text/lines.ts";
import type { Texts } from "./texts.ts";

/**
 * Merges three versions of a file, by lines and, where the file is structured, by what its lines mean. Lines give the
 * bytes and meaning has the last word: a clean merge of lines counts only if it says what the merge by keys says.
 */
export function mergeContent(path: string, texts: Texts, labels: Labels): MergedText {
  const byLines = mergeText(texts.base, texts.ours, texts.theirs, labels);
  if (isLineSet(path))
    return byLines.kind === "clean" ? byLines : { kind: "clean", text: mergeLineSet(texts) };
  const format = formatOf(path);
  if (format === undefined) return byLines;
  const plan = planKeyed(format, texts);
  if (plan === undefined) return byLines;
  const meaning = byLines.kind === "clean" ? format.read(byLines.text) : undefined;
  if (byLines.kind === "clean" && meaning !== undefined) {
    if (plan.conflicts.every((conflict) => conflict.isComposite) && plan.conflicts.length > 0) return byLines;
    if (plan.conflicts.length === 0 && sameItems(meaning, plan.expected)) return byLines;
  }
  const byKeys = mergeKeyed(format, inOneLineEnd(texts), plan);
  const end = splitLines(texts.ours).end;
  if (byKeys?.kind === "clean" && lostLine(texts.base, texts.ours, byKeys.text) === undefined) {
    return { kind: "clean", text: withEnd(byKeys.text, end) };
  }
  if (byKeys?.kind === "conflict") {
    const { base, ours, theirs } = byKeys.texts;
    const merged = mergeText(withEnd(base, end), withEnd(ours, end), withEnd(theirs, end), labels);
    if (merged.kind === "conflict") return merged;
  }
  // The lines merge to something that is broken, even with the user's version of every conflict, or that neither side
  // meant: then the whole file is asked about, and the user's stays as it is.
  const isSound = byLines.kind === "conflict" && format.read(byLines.ours) !== undefined;
  return isSound ? byLines : wholeConflict(texts, labels);
}

function formatOf(path: string): KeyedFormat | undefined {
  if (/\.(json|jsonc)$/.test(path)) return json;
  if (/\.(yaml|yml)$/.test(path)) return yaml;
  if (path.endsWith(".toml")) return toml;
  if (/(^|\/)pom\.xml$/.test(path)) return pom;
  return undefined;
}

/** Formats need not know of CRLF. */
function inOneLineEnd({ base, ours, theirs }: Texts): Texts {
  return { base: withEnd(base, "\n"), ours: withEnd(ours, "\n"), theirs: withEnd(theirs, "\n") };
}

function withEnd(text: string, end: LineEnd): string {
  const lines = splitLines(text);
  return end === "mixed" || lines.end === "mixed" ? text : joinLines({ ...lines, end });
}

function wholeConflict({ base, ours, theirs }: Texts, labels: Labels): MergedText {
  const end = ours.includes("\r\n") ? "\r\n" : "\n";
  const whole = (text: string): string => (text === "" || text.endsWith("\n") ? text : text + end);
  const marked = [
    `<<<<<<< ${labels.ours}${end}`,
    whole(ours),
    `||||||| ${labels.base}${end}`,
    whole(base),
    `=======${end}`,
    whole(theirs),
    `>>>>>>> ${labels.theirs}${end}`,
  ];
  return { kind: "conflict", marked: marked.join(""), ours, conflicts: 1 };
}
