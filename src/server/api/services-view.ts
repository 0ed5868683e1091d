import { statusOf, type StoredService } from "../../workflows/registry.ts";
import type { OperationOf } from "../../workflows/operations/operation.ts";
import type { ServedCatalogue } from "../served-catalogue.ts";
import { resolve } from "../../resolver/resolve.ts";
import type { FeatureState } from "../../resolver/resolution.ts";
import type { Service, ServiceDetail } from "./schemas/service.ts";

export function serviceView(service: StoredService, { latest }: ServedCatalogue): Service {
  const { id, name, owner, description, forge, template, version } = service;
  return {
    id,
    name,
    owner,
    description,
    forge,
    template,
    version,
    status: statusOf(service, latest),
    features: [...service.features],
    webUrl: service.webUrl,
    cloneUrl: service.cloneUrl,
    commit: service.commit,
    createdAt: service.createdAt,
    createdBy: service.createdBy,
    proposal: service.proposal === null ? null : { ...service.proposal },
  };
}

export function serviceDetail(
  service: StoredService,
  updates: readonly Update[],
  served: ServedCatalogue,
): ServiceDetail {
  const { requested } = service;
  return {
    ...serviceView(service, served),
    latest: served.latest[service.template] ?? null,
    badge: served.templates.get(service.template)?.stack.badge ?? null,
    bundle: service.bundle,
    tree: service.tree,
    answers: { ...service.answers },
    requested: { with: [...requested.with], without: [...requested.without] },
    resolved: resolvedFeatures(service, served),
    operation: service.operation,
    history: [
      ...updates.map((each) => ({
        at: each.finishedAt ?? each.createdAt,
        by: each.createdBy,
        what: updateText(each),
        operation: each.id,
      })),
      {
        at: service.createdAt,
        by: service.createdBy,
        what: `Created from ${service.template}`,
        operation: service.operation,
      },
    ],
  };
}

type Update = Pick<
  OperationOf<"update-service">,
  "id" | "status" | "createdAt" | "finishedAt" | "createdBy" | "result" | "failure"
>;

function updateText({ status, result, failure }: Update): string {
  if (failure !== null) return `An update failed: ${failure.message}`;
  if (result === null) return status === "cancelled" ? "An update was cancelled" : "An update is under way";
  const { outcome, proposal } = result;
  const version = proposal === null ? "" : ` to ${proposal.version}`;
  const texts = {
    proposed: `An update${version} was proposed`,
    declined: `An update${version} was declined before`,
    "up-to-date": "There was nothing to update",
  } as const;
  return texts[outcome];
}

/** Why each feature is on, as today's catalogue explains it; a later catalogue may explain it otherwise. */
function resolvedFeatures(service: StoredService, { templates }: ServedCatalogue): ServiceDetail["resolved"] {
  const template = templates.get(service.template);
  const resolution =
    template === undefined
      ? undefined
      : resolve(template.model, { with: service.requested.with, without: service.requested.without });
  return service.features.map((id) => {
    const found =
      resolution?.kind === "resolved" ? resolution.features.find((feature) => feature.id === id) : undefined;
    return {
      id,
      name: found?.name ?? template?.features.find((each) => each.id === id)?.name ?? id,
      reason: found === undefined ? "It was on when the service was created" : reasonOf(found.state),
    };
  });
}

function reasonOf(state: FeatureState): string {
  switch (state.kind) {
    case "standard":
    case "implied":
      return state.because.text;
    case "chosen":
      return "It was chosen";
    case "default":
      return "It is on by default";
    case "declined":
    case "available":
    case "blocked":
    case "unavailable":
      return "It was on when the service was created";
  }
}

const columns = [
  "id",
  "name",
  "owner",
  "description",
  "forge",
  "template",
  "version",
  "status",
  "features",
  "clone_url",
  "commit",
  "created_at",
  "created_by",
] as const;

/** The first line of the table, and one line for each service. */
export function csvHead(): string {
  return `${columns.join(",")}\r\n`;
}

export function csvLine(service: Service): string {
  const cells = [
    service.id,
    service.name,
    service.owner,
    service.description,
    service.forge,
    service.template,
    service.version,
    service.status,
    service.features.join(" "),
    service.cloneUrl,
    service.commit,
    service.createdAt,
    service.createdBy,
  ];
  return `${cells.map(csvCell).join(",")}\r\n`;
}

/** Quoted as RFC 4180 says; what a spreadsheet would run as a formula becomes a text. */
function csvCell(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
