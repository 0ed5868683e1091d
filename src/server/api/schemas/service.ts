import { Type, type Static } from "typebox";
import { RegisteredProposal } from "./operation.ts";
import { closed, nullable, oneOf, reference, Time } from "./reference.ts";
import { badges } from "./template.ts";

export const serviceStatuses = ["up-to-date", "behind", "proposed", "unmanaged"] as const;
export const serviceSorts = [
  "name",
  "-name",
  "owner",
  "-owner",
  "created",
  "-created",
  "version",
  "-version",
] as const;

export const Service = Type.Object(
  {
    id: Type.String(),
    name: Type.String(),
    owner: Type.String(),
    description: Type.String(),
    forge: Type.String(),
    template: Type.String(),
    version: Type.String(),
    status: oneOf(
      serviceStatuses,
      "behind: the template has a later version; proposed: a proposal to it is open",
    ),
    features: Type.Array(Type.String()),
    webUrl: Type.String(),
    cloneUrl: Type.String(),
    commit: Type.String(),
    createdAt: Time,
    createdBy: Type.String(),
    proposal: nullable(reference(RegisteredProposal)),
  },
  { ...closed, $id: "Service" },
);
export type Service = Static<typeof Service>;

export const ServiceList = Type.Object(
  {
    items: Type.Array(reference(Service)),
    total: Type.Integer(),
    next: nullable(Type.String({ description: "Cursor of the next page" })),
  },
  { ...closed, $id: "ServiceList" },
);
export type ServiceList = Static<typeof ServiceList>;

export const ServiceDetail = Type.Object(
  {
    ...Service.properties,
    latest: nullable(Type.String({ description: "Newest version of its template" })),
    badge: nullable(oneOf(badges, "Of its template; null when that is gone")),
    bundle: Type.String(),
    tree: Type.String(),
    answers: Type.Record(
      Type.String(),
      Type.Unsafe<string | number | boolean>({ type: ["string", "number", "boolean"] }),
    ),
    requested: Type.Object({ with: Type.Array(Type.String()), without: Type.Array(Type.String()) }, closed),
    resolved: Type.Array(
      Type.Object(
        { id: Type.String(), name: Type.String(), reason: Type.String({ description: "Why it is on" }) },
        closed,
      ),
    ),
    operation: nullable(Type.String({ description: "The operation that created it" })),
    history: Type.Array(
      Type.Object(
        {
          at: Time,
          by: Type.String(),
          what: Type.String(),
          operation: nullable(Type.String({ description: "The operation that did it" })),
        },
        closed,
      ),
      { description: "Newest first" },
    ),
  },
  { ...closed, $id: "ServiceDetail" },
);
export type ServiceDetail = Static<typeof ServiceDetail>;

export const FleetSummary = Type.Object(
  {
    total: Type.Integer(),
    upToDate: Type.Integer(),
    templates: Type.Array(
      Type.Object({ template: Type.String(), version: Type.String(), services: Type.Integer() }, closed),
    ),
    owners: Type.Array(Type.String(), { description: "The most frequent ones" }),
  },
  { ...closed, $id: "FleetSummary" },
);
export type FleetSummary = Static<typeof FleetSummary>;

export const RebuildReport = Type.Object(
  {
    found: Type.Integer(),
    added: Type.Integer(),
    updated: Type.Integer(),
    ignored: Type.Array(Type.Object({ repository: Type.String(), because: Type.String() }, closed)),
  },
  { ...closed, $id: "RebuildReport" },
);
export type RebuildReport = Static<typeof RebuildReport>;
