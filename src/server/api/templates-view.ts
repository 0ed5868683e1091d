import type { Contribution } from "../../catalogue/catalogue.ts";
import { questionsOf } from "../../catalogue/feature-model.ts";
import type { FleetCount } from "../../workflows/registry.ts";
import type { ServedCatalogue, Template } from "../served-catalogue.ts";
import { usedTechnologies } from "./guidelines-view.ts";
import type {
  TemplateDetail,
  TemplateFeature,
  TemplateFile,
  TemplateQuestion,
  TemplateSummary,
} from "./schemas/template.ts";

export function templateSummary(
  { stack }: Template,
  { templates }: Pick<ServedCatalogue, "templates">,
  counts: readonly FleetCount[],
): TemplateSummary {
  const replacement = templates.get(stack.replacedBy ?? "")?.stack;
  const own = counts.filter((each) => each.template === stack.id);
  const sum = (some: readonly FleetCount[]): number => some.reduce((total, each) => total + each.services, 0);
  return {
    name: stack.id,
    title: stack.name,
    summary: stack.summary,
    badge: stack.badge,
    replacedBy: replacement === undefined ? null : { name: replacement.id, title: replacement.name },
    languages: [...stack.languages],
    version: stack.version,
    services: sum(own),
    upToDate: sum(own.filter((each) => each.version === stack.version)),
  };
}

export function templateDetail(
  template: Template,
  served: ServedCatalogue,
  counts: readonly FleetCount[],
): TemplateDetail {
  const { stack, model, bundle } = template;
  return {
    ...templateSummary(template, served, counts),
    source: served.loaded.raw.source,
    bundle,
    technologies: usedTechnologies(served, { kind: "stack", id: stack.id }, stack.id),
    features: templateFeatures(template, served),
    groups: stack.groups.map(({ id, noun, members, min, max }) => ({
      id,
      noun,
      members: [...members],
      min,
      max,
    })),
    questions: templateQuestions(template),
    changelog: stack.changelog.map(({ version, date, changes }) => ({
      version,
      date,
      changes: [...changes],
    })),
    model,
  };
}

function templateFeatures({ stack, features }: Template, served: ServedCatalogue): TemplateFeature[] {
  const standard = new Set(stack.standard);
  const defaults = new Set(stack.defaults);
  const parents = new Map(stack.optional.map((each) => [each.id, each.parent]));
  return features.map((feature) => ({
    id: feature.id,
    name: feature.name,
    summary: feature.summary,
    standard: standard.has(feature.id),
    default: defaults.has(feature.id),
    parent: parents.get(feature.id) ?? null,
    lifeCycle: feature.lifeCycle,
    lifeCycleReason: feature.lifeCycleReason ?? null,
    replacedBy: feature.replacedBy ?? null,
    aliases: [...feature.aliases],
    visibility: feature.visibility,
    files: feature.contributions.filter((each) => isFor(each, stack.id)).length,
    technologies: usedTechnologies(served, { kind: "feature", id: feature.id }, stack.id),
  }));
}

function templateQuestions({ stack, features }: Template): TemplateQuestion[] {
  return questionsOf(stack, features).map(({ question, feature }) => ({
    id: question.id,
    title: question.title,
    description: question.description ?? null,
    type: question.type,
    values: [...question.values],
    default: question.default,
    pattern: question.pattern ?? null,
    minimum: question.minimum ?? null,
    maximum: question.maximum ?? null,
    feature: feature ?? null,
  }));
}

/** Every catalogue file that can become part of a service of this template: the stack's, then the features'. */
export function templateFiles({ stack, features }: Template): readonly TemplateFile[] {
  const all = [...stack.contributions, ...features.flatMap((feature) => feature.contributions)];
  return all.filter((each) => isFor(each, stack.id)).map(fileOf);
}

function isFor({ stack }: Contribution, id: string): boolean {
  return stack === id || stack === "every-stack";
}

function fileOf(contribution: Contribution): TemplateFile {
  const { path, origin, owner, kind, when } = contribution;
  return {
    path,
    origin,
    owner: { kind: owner.kind, id: owner.id },
    as: kind,
    slot: kind === "fragment" ? contribution.slot : null,
    when: [...when],
    template: kind !== "lock" && contribution.template,
    executable: kind === "file" && contribution.executable,
  };
}
