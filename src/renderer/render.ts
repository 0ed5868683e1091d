import { minimatch } from "minimatch";
import type { Blueprint, BlueprintFile, BlueprintFragment, BlueprintMerge } from "../composer/blueprint.ts";
import { problem, Problems, type Problem } from "../problems/problem.ts";
import { byCodeUnit } from "../text/compare.ts";
import type { Configuration } from "./configuration.ts";
import type { FileTree, TreeFile, Writer } from "./file-tree.ts";
import { mergeKeys } from "./merge/merge.ts";
import { cutNpmLock, type Cut } from "./npm-lock.ts";
import { parseFault } from "./parse-check.ts";
import { collisions, pathFault } from "./safe-path.ts";
import { fillSlots } from "./slots.ts";
import { templateData, type TemplateData } from "./template-data.ts";
import { renderTemplate } from "./template-engine.ts";
import { blobId, treeId } from "./tree-id.ts";

/**
 * Fills a configuration into a blueprint. The same input gives the same bytes and the same tree id on every platform.
 * Throws Problems with everything that is wrong: templates that fail, keys that contradict each other, files that do not
 * parse, paths that are not safe.
 */
export function render(blueprint: Blueprint, configuration: Configuration): FileTree {
  const rendering = new Rendering(configuration);
  const files = blueprint.files.flatMap((file) => rendering.file(file));
  const complete = rendering.locks(files);
  rendering.checkPaths(complete);
  if (rendering.problems.length > 0) throw new Problems(rendering.problems);
  const sorted = complete.sort((left, right) => byCodeUnit(left.path, right.path));
  const id = treeId(sorted.map(({ path, mode, bytes }) => ({ path, mode, blob: blobId(bytes) })));
  return { files: sorted, id };
}

type Draft = Omit<TreeFile, "bytes"> & { readonly content: string | Uint8Array; readonly lock: boolean };

/** One run: collects what is wrong instead of stopping at the first. */
class Rendering {
  readonly problems: Problem[] = [];
  readonly #data: TemplateData;

  constructor(configuration: Configuration) {
    this.#data = templateData(configuration);
  }

  /** No file where the path's expressions leave its name empty. */
  file(file: BlueprintFile): readonly Draft[] {
    const path = this.#text(file.path, file.origin, "refused").normalize("NFC");
    if (path === "" || path.endsWith("/")) return [];
    const writers: Writer[] = [
      { owner: file.owner, origin: file.origin, as: { kind: "file" } },
      ...file.fragments.map(({ owner, origin, slot }): Writer => ({
        owner,
        origin,
        as: { kind: "fragment", slot },
      })),
      ...file.merges.map(({ owner, origin }): Writer => ({ owner, origin, as: { kind: "merge" } })),
    ];
    return [
      {
        path,
        content: this.#content(path, file),
        lock: file.body.kind === "lock",
        mode: file.executable ? "100755" : "100644",
        origin: file.origin,
        policy: file.policyGlobs.some((glob) => minimatch(path, glob, { dot: true }))
          ? "write-once"
          : "managed",
        writers,
      },
    ];
  }

  #content(path: string, file: BlueprintFile): string | Uint8Array {
    const { body, fragments, merges } = file;
    if (body.kind === "bytes" && fragments.length === 0 && merges.length === 0) return body.bytes;
    const base = body.kind === "bytes" ? new TextDecoder().decode(body.bytes) : body.text;
    const rendered = body.kind === "template" ? this.#text(base, file.origin, "declared") : base;
    const filled = this.#fill(rendered, file.path, fragments);
    const merged = merges.reduce((text, merge) => this.#merge(text, path, file.origin, merge), filled);
    const fault = body.kind === "lock" ? undefined : parseFault(path, merged);
    if (fault !== undefined && this.problems.length === 0) {
      this.problems.push(
        problem("IM_OUTPUT_UNPARSABLE", {
          what: `The rendered \`${path}\` cannot be read`,
          because: fault,
          hint: "Mend the template, its fragments or its merges",
          where: file.origin,
        }),
      );
    }
    return merged;
  }

  #fill(text: string, path: string, fragments: readonly BlueprintFragment[]): string {
    const fillings = fragments.map((fragment) => ({
      fragment,
      slot: fragment.slot,
      text: fragment.template ? this.#text(fragment.text, fragment.origin, "refused") : fragment.text,
    }));
    const filled = fillSlots(text, fillings);
    for (const each of fillings.filter((filling) => filled.unknown.includes(filling))) {
      this.problems.push(
        problem("IM_CONTRIBUTION_STRANDED", {
          what: `\`${path}\` has no slot \`${each.slot}\``,
          hint: `Declare it there with {{slot "${each.slot}"}}, or correct the name`,
          where: each.fragment.origin,
        }),
      );
    }
    return filled.text;
  }

  #merge(text: string, path: string, origin: string, merge: BlueprintMerge): string {
    const addition = merge.template ? this.#text(merge.text, merge.origin, "refused") : merge.text;
    const merged = mergeKeys(merge.format, text, addition);
    switch (merged.kind) {
      case "merged":
        return merged.text;
      case "conflict":
        this.problems.push(
          problem("IM_MERGE_CONFLICT", {
            what: `\`${merged.key}\` in \`${path}\` is given two values`,
            because: `it is ${merged.there} already, and this would make it ${merged.added}`,
            hint: "Give it in one place only, or the same value in both",
            where: merge.origin,
          }),
        );
        return text;
      case "unparsable":
        this.problems.push(
          problem("IM_OUTPUT_UNPARSABLE", {
            what: `Keys cannot be merged into \`${path}\``,
            because: merged.message,
            where: merged.which === "target" ? origin : merge.origin,
          }),
        );
        return text;
    }
  }

  #text(text: string, origin: string, slots: "declared" | "refused"): string {
    const rendered = renderTemplate(lineFeeds(text), this.#data, origin, slots);
    if (rendered.kind === "rendered") return rendered.text;
    this.problems.push(...rendered.problems);
    return "";
  }

  /** Lock files come last: each is cut to the finished `package.json` beside it. */
  locks(drafts: readonly Draft[]): TreeFile[] {
    return drafts.map(({ content, lock, ...file }) => ({
      ...file,
      bytes: encode(lock ? this.#lock(file.path, file.origin, content, drafts) : content),
    }));
  }

  #lock(path: string, origin: string, content: string | Uint8Array, drafts: readonly Draft[]): string {
    const manifest = path.replace(/package-lock\.json$/, "package.json");
    const packageFile = drafts.find((each) => each.path === manifest);
    // A package.json that failed has been reported.
    if (this.problems.length > 0) return "";
    if (packageFile === undefined) {
      this.problems.push(
        problem("IM_LOCK_INCOMPLETE", {
          what: `Nothing writes \`${manifest}\`, which the lock file belongs to`,
          hint: "Write it beside the lock file",
          where: origin,
        }),
      );
      return "";
    }
    const cut = cutNpmLock(decode(content), decode(packageFile.content));
    if (cut.kind === "cut") return cut.text;
    this.problems.push(lockProblem(cut, manifest, origin, packageFile.origin));
    return "";
  }

  checkPaths(files: readonly TreeFile[]): void {
    for (const { path, origin } of files) {
      const fault = pathFault(path);
      if (fault === undefined) continue;
      const shown = JSON.stringify(path);
      this.problems.push(problem("IM_PATH_UNSAFE", { what: `The path ${shown} ${fault}`, where: origin }));
    }
    const origins = new Map(files.map(({ path, origin }) => [path, origin]));
    for (const [first, second] of collisions(files.map((file) => file.path))) {
      this.problems.push(
        problem("IM_PATH_UNSAFE", {
          what: `\`${first}\` and \`${second}\` cannot both exist on every platform`,
          because: "some file systems do not tell upper from lower case, and a file cannot be a folder too",
          where: origins.get(second) ?? second,
        }),
      );
    }
  }
}

function lockProblem(
  cut: Exclude<Cut, { kind: "cut" }>,
  manifest: string,
  lockOrigin: string,
  packageOrigin: string,
): Problem {
  if (cut.kind === "unreadable") {
    return cut.which === "lock"
      ? problem("IM_OUTPUT_UNPARSABLE", {
          what: "The lock file cannot be read",
          because: "it is no JSON with `packages`, as npm 7 and later write it",
          where: lockOrigin,
        })
      : problem("IM_OUTPUT_UNPARSABLE", {
          what: `The rendered \`${manifest}\` cannot be read`,
          because: "npm takes JSON without comments only",
          where: packageOrigin,
        });
  }
  const { missing, outdated } = cut;
  const [what, because] =
    missing.length > 0
      ? [
          `The lock file lacks ${listed(missing)}`,
          `\`${manifest}\` needs ${missing.length === 1 ? "it" : "them"}`,
        ]
      : [
          `The lock file was made for other versions of ${listed(outdated)}`,
          `\`${manifest}\` asks for another range`,
        ];
  return problem("IM_LOCK_INCOMPLETE", { what, because, where: lockOrigin });
}

function listed(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(", ");
}

/** Templates are text: whatever a checkout made of their line ends, services have line feeds. */
function lineFeeds(text: string): string {
  return text.replaceAll("\r\n", "\n");
}

function encode(content: string | Uint8Array): Uint8Array {
  return typeof content === "string" ? new TextEncoder().encode(content) : content;
}

function decode(content: string | Uint8Array): string {
  return typeof content === "string" ? content : new TextDecoder().decode(content);
}
