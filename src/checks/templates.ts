import type { Catalogue, Contribution, Stack } from "../catalogue/catalogue.ts";
import { featuresOf, questionsOf } from "../catalogue/feature-model.ts";
import { inspectTemplate, type TemplateFacts } from "../renderer/inspect-template.ts";
import { didYouMean } from "../text/nearest.ts";
import { contributionsIn } from "./contributions.ts";
import { error, type Finding } from "./finding.ts";

/** What every template of the catalogue asks for, by the origin of its contribution: paths are templates too. */
export function inspectAll(catalogue: Catalogue): ReadonlyMap<string, TemplateFacts> {
  return new Map(contributionsIn(catalogue).map((each) => [each.origin, factsOf(each)]));
}

function factsOf(contribution: Contribution): TemplateFacts {
  const inPath = inspectTemplate(contribution.path);
  const text = templateTextOf(contribution);
  if (text === undefined) return inPath;
  const inText = inspectTemplate(text);
  return {
    values: [...inPath.values, ...inText.values],
    slots: inText.slots,
    faults: [...inPath.faults, ...inText.faults],
  };
}

function templateTextOf(contribution: Contribution): string | undefined {
  if (contribution.kind === "lock" || !contribution.template) return undefined;
  return contribution.kind === "file" ? new TextDecoder().decode(contribution.bytes) : contribution.text;
}

/** Templates that cannot be rendered, or that ask for a value which nothing gives them. */
export function templateFaults(
  catalogue: Catalogue,
  facts: ReadonlyMap<string, TemplateFacts>,
): readonly Finding[] {
  return contributionsIn(catalogue).flatMap((contribution) => {
    const { values = [], faults = [] } = facts.get(contribution.origin) ?? {};
    const place = ({ line, column }: { readonly line: number; readonly column: number }): string =>
      `${contribution.origin}:${line}:${column}`;
    return [
      ...faults.map((fault) =>
        error("IM_TEMPLATE_FAILED", {
          what: fault.what,
          hint: fault.hint,
          where: place(fault),
        }),
      ),
      ...values.flatMap((value) => {
        const fault = valueFault(value.path, contribution, catalogue);
        return fault === undefined ? [] : [error("IM_TEMPLATE_FAILED", { ...fault, where: place(value) })];
      }),
    ];
  });
}

interface ValueFault {
  readonly what: string;
  readonly hint: string | undefined;
}

const fixedValues: Readonly<Record<string, readonly string[]>> = {
  service: ["name", "description", "owner", "repository"],
  stack: ["id", "name", "version"],
};

function valueFault(
  path: readonly string[],
  contribution: Contribution,
  catalogue: Catalogue,
): ValueFault | undefined {
  const [root = "", name, ...rest] = path;
  const known = {
    ...fixedValues,
    features: catalogue.features.map((each) => each.id),
    answers: answersFor(contribution, catalogue),
  }[root];
  const shown = `There is no value \`${path.join(".")}\``;
  if (known === undefined) {
    return { what: shown, hint: didYouMean(root, [...Object.keys(fixedValues), "features", "answers"]) };
  }
  // All of them at once, for `{{#each features}}`.
  if (name === undefined) return undefined;
  if (known.includes(name) && rest.length === 0) return undefined;
  const what =
    root === "answers" ? `${shown} for this contribution: neither its stack nor its features ask it` : shown;
  return { what, hint: didYouMean(name, known, `${root}.`) };
}

/**
 * Questions that may be asked when the contribution counts. Whether one that another feature asks is looked at only
 * behind `{{#if features.…}}` shows when configurations are rendered.
 */
function answersFor(contribution: Contribution, catalogue: Catalogue): readonly string[] {
  const stacks = catalogue.stacks.filter(
    (each) => contribution.stack === "every-stack" || each.id === contribution.stack,
  );
  // An answer that is asked on some stacks only is no answer for a contribution to every stack.
  const [first, ...others] = stacks.map((stack) => questionIds(stack, catalogue));
  return [...(first ?? [])].filter((id) => others.every((each) => each.has(id)));
}

function questionIds(stack: Stack, catalogue: Catalogue): ReadonlySet<string> {
  return new Set(questionsOf(stack, featuresOf(catalogue, stack)).map(({ question }) => question.id));
}
