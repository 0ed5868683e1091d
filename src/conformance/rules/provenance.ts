import { manifestPath } from "../../manifest/manifest.ts";
import { readManifest } from "../../manifest/read-manifest.ts";
import { Problem } from "../../problems/problem.ts";
import { requirement } from "../finding.ts";
import type { Rule } from "../rule.ts";

/** C19. */
export const provenance: Rule = {
  id: "C19",
  title: "remembers the template that it came from",
  judge: ({ files: { texts } }) => {
    const text = texts[manifestPath];
    const what = `${manifestPath} is a whole manifest`;
    return [
      requirement(
        what,
        text !== undefined && flawIn(text) === "",
        text === undefined ? "it is not there" : flawIn(text),
      ),
    ];
  },
};

function flawIn(text: string): string {
  try {
    readManifest(text);
    return "";
  } catch (error) {
    if (error instanceof Problem) return error.because ?? error.message;
    throw error;
  }
}
