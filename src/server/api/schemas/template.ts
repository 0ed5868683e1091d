import { Type, type Static } from "typebox";
import type { FeatureModel } from "../../../resolver/model.ts";
import { UsedTechnology } from "./guideline.ts";
import { closed, nullable, oneOf, reference } from "./reference.ts";

export const badges = ["supported", "experimental", "deprecated"] as const;

export const TemplateSummary = Type.Object(
  {
    name: Type.String({ description: "Id of the stack: nodejs" }),
    title: Type.String(),
    summary: Type.String(),
    badge: oneOf(badges),
    replacedBy: nullable(
      Type.Object(
        { name: Type.String(), title: Type.String() },
        { ...closed, description: "What to use instead of it, once it is deprecated" },
      ),
    ),
    languages: Type.Array(Type.String()),
    version: Type.String(),
    services: Type.Integer({ description: "How many created services are on it" }),
    upToDate: Type.Integer({ description: "How many of them are on this version" }),
  },
  { ...closed, $id: "TemplateSummary" },
);
export type TemplateSummary = Static<typeof TemplateSummary>;

export const TemplateList = Type.Object(
  { items: Type.Array(reference(TemplateSummary)) },
  { ...closed, $id: "TemplateList" },
);
export type TemplateList = Static<typeof TemplateList>;

export const TemplateFeature = Type.Object(
  {
    id: Type.String(),
    name: Type.String(),
    summary: Type.String(),
    standard: Type.Boolean(),
    default: Type.Boolean(),
    parent: nullable(Type.String({ description: "Shown indented under this feature" })),
    lifeCycle: oneOf(["recommended", "supported", "deprecated", "retired"]),
    lifeCycleReason: nullable(Type.String()),
    replacedBy: nullable(Type.String()),
    aliases: Type.Array(Type.String()),
    visibility: oneOf(["shown", "advanced", "internal"]),
    files: Type.Integer({ description: "How many catalogue files it has for this template" }),
    technologies: Type.Array(reference(UsedTechnology), { description: "What it brings, of the guidelines" }),
  },
  { ...closed, $id: "TemplateFeature" },
);
export type TemplateFeature = Static<typeof TemplateFeature>;

const AnswerValue = Type.Unsafe<string | number | boolean>({ type: ["string", "number", "boolean"] });

export const TemplateQuestion = Type.Object(
  {
    id: Type.String(),
    title: Type.String(),
    description: nullable(Type.String()),
    type: oneOf(["string", "integer", "boolean", "choice"]),
    values: Type.Array(Type.String()),
    default: AnswerValue,
    pattern: nullable(Type.String()),
    minimum: nullable(Type.Number()),
    maximum: nullable(Type.Number()),
    feature: nullable(Type.String({ description: "Asked only while this feature is on" })),
  },
  { ...closed, $id: "TemplateQuestion" },
);
export type TemplateQuestion = Static<typeof TemplateQuestion>;

export const TemplateRelease = Type.Object(
  { version: Type.String(), date: Type.String(), changes: Type.Array(Type.String()) },
  { ...closed, $id: "TemplateRelease" },
);

export const TemplateDetail = Type.Object(
  {
    ...TemplateSummary.properties,
    source: Type.String({ description: "Where the catalogue came from" }),
    bundle: Type.String({ description: "Digest of everything it is rendered from" }),
    technologies: Type.Array(reference(UsedTechnology), {
      description: "What every service has, of the guidelines, besides what the features bring",
    }),
    features: Type.Array(reference(TemplateFeature)),
    groups: Type.Array(
      Type.Object(
        {
          id: Type.String(),
          noun: Type.String(),
          members: Type.Array(Type.String()),
          min: Type.Integer(),
          max: Type.Integer(),
        },
        closed,
      ),
    ),
    questions: Type.Array(reference(TemplateQuestion)),
    changelog: Type.Array(reference(TemplateRelease)),
    model: Type.Unsafe<FeatureModel>({
      type: "object",
      description: "The feature model, as the resolver takes it (src/resolver/model.ts)",
    }),
  },
  { ...closed, $id: "TemplateDetail" },
);
export type TemplateDetail = Static<typeof TemplateDetail>;

/** One catalogue file, and what it does to a service. */
export const TemplateFile = Type.Object(
  {
    path: Type.String({ description: "Path inside the service, expressions unrendered" }),
    origin: Type.String({ description: "Path inside the catalogue" }),
    owner: Type.Object({ kind: oneOf(["stack", "feature"]), id: Type.String() }, closed),
    as: oneOf(["file", "fragment", "merge", "lock"]),
    slot: nullable(Type.String()),
    when: Type.Array(Type.String(), { description: "Counts only while these features are on" }),
    template: Type.Boolean({ description: "It is rendered; otherwise it is copied byte for byte" }),
    executable: Type.Boolean(),
  },
  { ...closed, $id: "TemplateFile" },
);
export type TemplateFile = Static<typeof TemplateFile>;

export const TemplateFiles = Type.Object(
  { items: Type.Array(reference(TemplateFile)) },
  { ...closed, $id: "TemplateFiles" },
);
export type TemplateFiles = Static<typeof TemplateFiles>;
