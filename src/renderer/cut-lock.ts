import type { BlueprintFile } from "../composer/blueprint.ts";
import { problem, type Problem } from "../problems/problem.ts";
import { cutNpmLock, type Cut } from "./npm-lock.ts";
import { allQuoted } from "../text/quoted.ts";

/** A file whose content is finished, but for the cut of lock files. */
interface Draft {
  readonly path: string;
  readonly file: BlueprintFile;
  readonly content: string | Uint8Array;
}

/** The part of a lock file that the `package.json` beside it needs. What is wrong is added to `problems`. */
export function cutLock(lock: Draft, drafts: readonly Draft[], problems: Problem[]): string {
  // A package.json that failed has been reported.
  if (problems.length > 0) return "";
  const manifest = lock.path.replace(/package-lock\.json$/, "package.json");
  const beside = drafts.find((each) => each.path === manifest);
  const cut: Cut | { readonly kind: "alone" } =
    beside === undefined ? { kind: "alone" } : cutNpmLock(textOf(lock), textOf(beside));
  switch (cut.kind) {
    case "cut":
      return cut.text;
    case "alone":
      problems.push(
        problem("IM_LOCK_INCOMPLETE", {
          what: `Nothing writes \`${manifest}\`, which the lock file belongs to`,
          hint: "Write it beside the lock file",
          where: lock.file.origin,
        }),
      );
      return "";
    case "unreadable":
      problems.push(
        problem("IM_OUTPUT_UNPARSABLE", {
          what: cut.which === "lock" ? "The lock file cannot be read" : `\`${manifest}\` cannot be read`,
          because:
            cut.which === "lock"
              ? "it is no JSON with `packages`, as npm 7 and later write it"
              : "npm takes JSON without comments only",
          where: (cut.which === "lock" ? lock : (beside ?? lock)).file.origin,
        }),
      );
      return "";
    case "incomplete": {
      const { missing, outdated } = cut;
      problems.push(
        problem("IM_LOCK_INCOMPLETE", {
          what:
            missing.length > 0
              ? `The lock file lacks ${allQuoted(missing)}`
              : `The lock file was made for other versions of ${allQuoted(outdated)}`,
          because:
            missing.length > 0
              ? `\`${manifest}\` needs ${missing.length === 1 ? "it" : "them"}`
              : `\`${manifest}\` asks for another range`,
          where: lock.file.origin,
        }),
      );
      return "";
    }
  }
}

function textOf({ content }: Draft): string {
  return typeof content === "string" ? content : new TextDecoder().decode(content);
}
