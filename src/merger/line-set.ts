import { joinLines, splitLines } from "./text/lines.ts";
import { whoeverChanged } from "./text/merge-text.ts";
import type { Texts } from "./texts.ts";

/**
 * Files in which every line says something for itself: two that both sides add at one place are no contradiction.
 * The template's new lines go behind the line that they follow in the template; lines it removed are removed where the
 * user left them.
 */
export function mergeLineSet({ base, ours, theirs }: Texts): string {
  const [old, own, now] = [splitLines(base), splitLines(ours), splitLines(theirs)];
  const [inBase, inOurs, inTheirs] = [new Set(old.lines), new Set(own.lines), new Set(now.lines)];
  const isLine = (line: string): boolean => line.trim() !== "";
  // A line that the user wrote once more than the template had it is the user's.
  const going = new Map<string, number>();
  for (const line of old.lines)
    if (isLine(line) && !inTheirs.has(line)) going.set(line, (going.get(line) ?? 0) + 1);
  const lines = own.lines.filter((line) => {
    const left = going.get(line) ?? 0;
    if (left > 0) going.set(line, left - 1);
    return left === 0;
  });
  let behind = -1;
  for (const line of now.lines) {
    const there = lines.indexOf(line);
    if (isLine(line) && there !== -1) {
      behind = there;
    } else if (isLine(line) && !inBase.has(line) && !inOurs.has(line)) {
      behind += 1;
      lines.splice(behind, 0, line);
    }
  }
  return joinLines({
    lines,
    end: own.end,
    final: lines.length === own.lines.length ? whoeverChanged(old.final, own.final, now.final) : true,
  });
}

/** Files that are sets of lines. The order of rules matters in some of them, and is kept. */
export function isLineSet(path: string): boolean {
  return /(^|\/)(\.gitignore|\.dockerignore|\.npmignore|\.prettierignore|\.eslintignore|CODEOWNERS|go\.sum)$/.test(
    path,
  );
}
