import type { Catalogue, Contribution, Feature, Stack } from "../catalogue/catalogue.ts";
import { featuresOf } from "../catalogue/feature-model.ts";
import { problem, Problems, type Problem } from "../problems/problem.ts";
import type { FeatureId } from "../resolver/model.ts";
import { byCodeUnit } from "../text/compare.ts";
import type {
  Blueprint,
  BlueprintFile,
  BlueprintFragment,
  BlueprintMerge,
  PolicyGlobs,
} from "./blueprint.ts";

/**
 * What a service with these features is made of. Contributions come in catalogue order: the stack's, those of standard
 * features, those of optional ones as the stack lists them; within one owner by path. The order of `on` does not matter.
 * Throws Problems when two contributions write one file, or when one has no file to go into.
 */
export function compose(catalogue: Catalogue, stackId: string, on: readonly FeatureId[]): Blueprint {
  const stack = catalogue.stacks.find((each) => each.id === stackId);
  if (stack === undefined)
    throw new Error(`composing the stack ${stackId}, which the catalogue does not have`);
  const isOn = new Set(on);
  const owners = [stack, ...featuresOf(catalogue, stack).filter((each) => isOn.has(each.id))];
  const problems: Problem[] = [];

  const files = new Map<string, Draft>();
  const additions: Addition[] = [];
  for (const owner of owners) {
    const policyGlobs = policyGlobsOf(owner, stack);
    for (const contribution of contributionsOf(owner, stack, isOn)) {
      if (contribution.kind === "fragment" || contribution.kind === "merge") {
        additions.push(contribution);
        continue;
      }
      const earlier = files.get(contribution.path);
      if (earlier === undefined) files.set(contribution.path, draftOf(contribution, policyGlobs));
      else problems.push(writtenTwice(contribution, earlier.origin));
    }
  }
  for (const addition of additions) {
    const file = files.get(addition.path);
    if (file === undefined) problems.push(stranded(addition));
    else attach(addition, file);
  }
  if (problems.length > 0) throw new Problems(problems);
  return {
    stack: stack.id,
    files: [...files.values()].sort((left, right) => byCodeUnit(left.path, right.path)),
  };
}

/** What goes into a file that somebody else writes. */
type Addition = Extract<Contribution, { kind: "fragment" | "merge" }>;

type Draft = BlueprintFile & {
  readonly fragments: BlueprintFragment[];
  readonly merges: BlueprintMerge[];
};

/** What counts of an owner on this stack with these features, by path. */
function contributionsOf(
  owner: Stack | Feature,
  stack: Stack,
  isOn: ReadonlySet<FeatureId>,
): readonly Contribution[] {
  return owner.contributions
    .filter((each) => each.stack === stack.id || each.stack === "every-stack")
    .filter((each) => each.when.every((feature) => isOn.has(feature)))
    .sort((left, right) => byCodeUnit(left.origin, right.origin));
}

/** The stack's globs hold for every file, a feature's for its own. */
function policyGlobsOf(owner: Stack | Feature, stack: Stack): PolicyGlobs {
  const owners = owner === stack ? [stack] : [stack, owner];
  return {
    writeOnce: owners.flatMap((each) => each.writeOnce),
    required: owners.flatMap((each) => each.requiredFiles),
  };
}

function draftOf(
  contribution: Extract<Contribution, { kind: "file" | "lock" }>,
  policyGlobs: PolicyGlobs,
): Draft {
  const { path, origin, owner } = contribution;
  const place = { path, origin, owner, policyGlobs, fragments: [], merges: [] };
  if (contribution.kind === "lock") {
    return { ...place, executable: false, body: { kind: "lock", text: contribution.text } };
  }
  const { executable, template, bytes } = contribution;
  // Templates are known to be UTF-8: the parser of the catalogue refuses others.
  const body = template
    ? { kind: "template" as const, text: new TextDecoder().decode(bytes) }
    : { kind: "bytes" as const, bytes };
  return { ...place, executable, body };
}

function attach(addition: Addition, file: Draft): void {
  const { origin, owner, template, text } = addition;
  if (addition.kind === "fragment")
    file.fragments.push({ slot: addition.slot, origin, owner, template, text });
  else file.merges.push({ format: addition.format, origin, owner, template, text });
}

function writtenTwice(contribution: Contribution, earlier: string): Problem {
  return problem("IM_FILE_CONFLICT", {
    what: `Two contributions write \`${contribution.path}\``,
    because: `the other is ${earlier}`,
    hint: "Let one write the file, and the other add fragments or keys to it",
    where: contribution.origin,
  });
}

function stranded(addition: Contribution): Problem {
  return problem("IM_CONTRIBUTION_STRANDED", {
    what: `Nothing writes \`${addition.path}\`, which this adds to`,
    hint: "Write the file, or put this into a folder `+FEATURE` that counts only with the feature which writes it",
    where: addition.origin,
  });
}
