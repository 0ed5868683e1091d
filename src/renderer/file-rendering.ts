import { decodeUtf8 } from "../catalogue/contribution.ts";
import type { BlueprintFile, BlueprintFragment } from "../composer/blueprint.ts";
import { problem, type Problem } from "../problems/problem.ts";
import { didYouMean } from "../text/nearest.ts";
import { mergeAll } from "./merge-all.ts";
import { parseFault } from "./parse-check.ts";
import { fillSlots, slotsIn } from "./slots.ts";
import type { TemplateData } from "./template-data.ts";
import { renderTemplate } from "./template-engine.ts";

/** Renders files over one configuration. Collects what is wrong instead of stopping at the first. */
export class FileRendering {
  readonly problems: Problem[] = [];
  readonly #data: TemplateData;

  constructor(data: TemplateData) {
    this.#data = data;
  }

  /** The path in the service, in Unicode form NFC; undefined where its expressions leave the file's name empty. */
  path(file: BlueprintFile): string | undefined {
    const path = this.#text(file.path, file.origin, "refused").normalize("NFC");
    return path === "" || path.endsWith("/") ? undefined : path;
  }

  /** What the file holds; of a lock file, what it holds before it is cut. */
  content(path: string, file: BlueprintFile): string | Uint8Array {
    const { body, fragments, merges, origin } = file;
    if (body.kind === "bytes" && fragments.length === 0 && merges.length === 0) return body.bytes;
    const earlier = this.problems.length;
    const base = this.#base(file);
    const filled = fragments.length === 0 && body.kind !== "template" ? base : this.#fill(base, file, path);
    const additions = merges.map((merge) => ({
      ...merge,
      text: merge.template ? this.#text(merge.text, merge.origin, "refused") : merge.text,
    }));
    // What follows would only repeat in other words what is wrong already.
    if (this.problems.length > earlier) return "";
    const merged = mergeAll({ path, origin, text: filled }, additions);
    this.problems.push(...merged.problems);
    const fault = body.kind === "lock" ? undefined : parseFault(path, merged.text);
    if (fault !== undefined && merged.problems.length === 0) {
      this.problems.push(
        problem("IM_OUTPUT_UNPARSABLE", {
          what: `The rendered \`${path}\` cannot be read`,
          because: fault,
          hint: "Mend the template, its fragments or its merges",
          where: origin,
        }),
      );
    }
    return merged.text;
  }

  #base({ body, origin }: BlueprintFile): string {
    if (body.kind === "template") return this.#text(body.text, origin, "declared");
    if (body.kind === "lock") return body.text;
    const text = decodeUtf8(body.bytes);
    if (text !== undefined) return lineFeeds(text);
    const what = "Something is added to this file, which is not UTF-8";
    this.problems.push(problem("IM_CATALOGUE_FILE_NOT_TEXT", { what, where: origin }));
    return "";
  }

  #fill(text: string, file: BlueprintFile, path: string): string {
    const fillings = file.fragments.map((fragment) => ({
      fragment,
      slot: fragment.slot,
      text: fragment.template
        ? this.#text(fragment.text, fragment.origin, "refused")
        : lineFeeds(fragment.text),
    }));
    // A slot's mark in a file that is no template would be a mark by chance.
    const filled = file.body.kind === "template" ? fillSlots(text, fillings) : { text, unknown: fillings };
    for (const { fragment } of fillings.filter((each) => filled.unknown.includes(each))) {
      this.problems.push(strayFragment(fragment, path, file.body.kind === "template" ? slotsIn(text) : []));
    }
    return filled.text;
  }

  #text(text: string, origin: string, slots: "declared" | "refused"): string {
    const rendered = renderTemplate(lineFeeds(text), this.#data, origin, slots);
    if (rendered.kind === "rendered") return rendered.text;
    this.problems.push(...rendered.problems);
    return "";
  }
}

function strayFragment({ slot, origin }: BlueprintFragment, path: string, slots: readonly string[]): Problem {
  return problem("IM_CONTRIBUTION_STRANDED", {
    what: `\`${path}\` has no slot \`${slot}\``,
    hint: didYouMean(slot, slots) ?? `Declare it there with {{slot "${slot}"}}, or correct the name`,
    where: origin,
  });
}

/** Texts have line feeds, whatever a checkout of the catalogue made of their line ends. */
function lineFeeds(text: string): string {
  return text.includes("\r") ? text.replaceAll("\r\n", "\n") : text;
}
