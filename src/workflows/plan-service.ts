import type { Feature, Stack } from "../catalogue/catalogue.ts";
import { bundleOf } from "../catalogue/bundle.ts";
import { featureModel, featuresOf } from "../catalogue/feature-model.ts";
import { compose } from "../composer/compose.ts";
import { manifestOf, withManifest } from "../manifest/manifest-of.ts";
import { problem, Problem } from "../problems/problem.ts";
import { configurationOf, type Configuration } from "../renderer/configuration.ts";
import { renderLine } from "../renderer/render-line.ts";
import { render } from "../renderer/render.ts";
import type { Refused, Resolution } from "../resolver/resolution.ts";
import { resolve } from "../resolver/resolve.ts";
import { completeAnswers, readAnswers, withAnswers } from "./answers.ts";
import { findStack, type LoadedCatalogue } from "./load-catalogue.ts";
import { refusalProblem } from "./refusals.ts";
import { nameProblem } from "./service-name.ts";
import type { ServicePlan } from "./service-plan.ts";
import type { ServiceRequest } from "./service-request.ts";

/** What is known about the surroundings, and cannot be asked for. */
export interface Surroundings {
  /** Web address that the repository will have. */
  readonly repository: string;
  /** Version of Instant Micros. */
  readonly engine: string;
}

export type Planned =
  | { readonly kind: "planned"; readonly plan: ServicePlan }
  | {
      readonly kind: "refused";
      /** Everything that is wrong with the request. */
      readonly problems: readonly Problem[];
      /** Set when the selection is: it holds the explanation and the fixes. */
      readonly refused?: Refused;
    };

/**
 * Decides everything about a new service: features, answers, files, manifest. Pure: the same catalogue and request
 * give the same plan, and nothing is touched. Throws Problems when the catalogue's templates fail: its author's fault.
 */
export function planService(
  { raw, catalogue }: LoadedCatalogue,
  request: ServiceRequest,
  surroundings: Surroundings,
): Planned {
  const stack = findStack(catalogue, request.stack);
  if (stack instanceof Problem) return refuse([stack]);
  const features = featuresOf(catalogue, stack);
  const given = readAnswers(request.answers, stack, features);
  const early = [...serviceProblems(request, stack), ...given.problems];
  if (early.length > 0) return refuse(early);

  const model = featureModel(catalogue, stack);
  const { selection } = request;
  const resolution = resolve(model, withAnswers(selection, given.answers, model));
  if (resolution.kind === "refused") return refuse(resolution.refusals.map(refusalProblem), resolution);

  const on = new Set(resolution.on);
  const unconfirmed = request.allowDeprecated
    ? []
    : [...deprecatedStack(stack), ...deprecatedProblems(resolution, features)];
  const service = { ...request.service, repository: surroundings.repository };
  const incomplete = configurationOf(catalogue, stack, on, service, {});
  const complete = completeAnswers(given.answers, stack, features, on, (text) =>
    renderLine(text, incomplete),
  );
  const late = [...unconfirmed, ...complete.problems];
  if (late.length > 0) return refuse(late);

  const configuration = { ...incomplete, answers: complete.answers };
  const chosen = features.filter((each) => on.has(each.id)).map((each) => each.id);
  const rendered = render(compose(catalogue, stack.id, chosen), configuration);
  const manifest = manifestOf({
    engine: surroundings.engine,
    source: raw.source,
    bundle: bundleOf(raw, catalogue, stack).digest,
    configuration,
    requested: selection,
    features: chosen,
    tree: rendered,
  });
  return {
    kind: "planned",
    plan: {
      resolution,
      configuration,
      manifest,
      tree: withManifest(rendered, manifest),
      message: messageOf(configuration),
    },
  };
}

function refuse(problems: readonly Problem[], refused?: Refused): Planned {
  return { kind: "refused", problems, ...(refused === undefined ? {} : { refused }) };
}

const longestDescription = 200;

function serviceProblems(request: ServiceRequest, stack: Stack): readonly Problem[] {
  const { name, description } = request.service;
  const wrongName = nameProblem(name, stack);
  const problems = wrongName === undefined ? [] : [wrongName];
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  if (/[\u0000-\u001f\u007f]/.test(description) || description.length > longestDescription) {
    problems.push(
      problem("IM_DESCRIPTION_INVALID", {
        what: "The description cannot be used",
        because: `it is one line of at most ${longestDescription} characters`,
        hint: "Shorten it, and leave line breaks out",
        where: "/service/description",
      }),
    );
  }
  return problems;
}

function deprecatedStack({ name, badge, replacedBy }: Stack): readonly Problem[] {
  if (badge !== "deprecated") return [];
  const instead = replacedBy === undefined ? "Choose another stack" : `Choose \`${replacedBy}\` instead`;
  return [
    problem("IM_STACK_DEPRECATED", {
      what: `${name} is deprecated`,
      hint: `${instead}, or confirm with --allow-deprecated`,
      where: "/template",
    }),
  ];
}

function deprecatedProblems(resolution: Resolution, features: readonly Feature[]): readonly Problem[] {
  return resolution.warnings.map(({ feature: id, text }) => {
    const replacement = features.find((each) => each.id === id)?.replacedBy;
    return problem("IM_FEATURE_DEPRECATED", {
      what: text,
      ...(replacement === undefined
        ? {}
        : { hint: `Choose \`${replacement}\` instead, or confirm with --allow-deprecated` }),
    });
  });
}

function messageOf({ service, stack }: Configuration): string {
  return `Create ${service.name} from ${stack.name} ${stack.version}\n\n${service.description}\n`;
}
