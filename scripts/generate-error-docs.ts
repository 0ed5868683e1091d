/** Writes `docs/errors.md` from the table of codes: `node scripts/generate-error-docs.ts`. A test keeps the two equal. */
import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { codes, exitCodes, type CodeEntry } from "../src/problems/codes.ts";

export const errorDocsFile = fileURLToPath(new URL("../docs/errors.md", import.meta.url));

/** The text that `docs/errors.md` should have. */
export function errorDocs(): string {
  const exits = { ...exitMeanings } satisfies Record<keyof typeof exitCodes, string>;
  const rows = Object.entries<CodeEntry>(codes).map(
    ([code, entry]) =>
      `| \`${code}\` | ${exitCodes[entry.exit]} | ${entry.meaning} | ${entry.nextStep ?? ""} |`,
  );
  return [
    "# Errors",
    "",
    "Every error says what happened, where, why, and what to do next, and carries a code. Codes are public: once released",
    "they keep their meaning, in the command line, the form and the API alike. Generated from `src/problems/codes.ts`.",
    "",
    "## Exit codes of the command line",
    "",
    "| Exit | Meaning |",
    "|---|---|",
    ...Object.entries(exits).map(
      ([name, meaning]) => `| ${exitCodes[name as keyof typeof exits]} | ${meaning} |`,
    ),
    "",
    "## Codes",
    "",
    "| Code | Exit | Meaning | What to do, unless the message says it better |",
    "|---|---|---|---|",
    ...rows,
    "",
  ].join("\n");
}

const exitMeanings = {
  done: "done, or nothing to do",
  failed: "failed",
  refused: "called wrongly, or the input was refused; nothing was written",
  conflicts: "done as far as possible; conflicts are left for a person",
  unauthorised: "not authorised",
  updateAvailable: "an update is available, or drift was found",
};

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeFile(errorDocsFile, errorDocs());
