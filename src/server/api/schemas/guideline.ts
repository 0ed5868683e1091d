import { Type, type Static } from "typebox";
import { closed, nullable, oneOf, reference } from "./reference.ts";

const statuses = ["recommended", "acceptable", "deprecated", "forbidden"] as const;

/** What the guidelines say of a technology, everywhere or on one stack. */
export const Advice = Type.Object(
  {
    stack: nullable(Type.String({ description: "Holds on this stack instead; null for every other" })),
    status: oneOf(statuses),
    reason: nullable(Type.String()),
    replacedBy: nullable(Type.Object({ id: Type.String(), name: Type.String() }, closed)),
    since: nullable(Type.String({ description: "ISO date" })),
    mark: nullable(oneOf(["new", "changed", "moved"], "Different from the last edition")),
  },
  { ...closed, $id: "Advice" },
);
export type Advice = Static<typeof Advice>;

/** A technology that a feature, or a template, brings, and what is thought of it there. */
export const UsedTechnology = Type.Object(
  { id: Type.String(), name: Type.String(), topic: Type.String(), advice: reference(Advice) },
  { ...closed, $id: "UsedTechnology" },
);
export type UsedTechnology = Static<typeof UsedTechnology>;

export const Guideline = Type.Object(
  {
    id: Type.String(),
    name: Type.String(),
    topic: Type.String({ description: "What it is for: circuit breaker" }),
    area: Type.String({ description: "The sector of the radar: libraries" }),
    only: Type.Array(Type.String(), { description: "Stacks on which it means something; empty for all" }),
    advice: Type.Array(reference(Advice), { description: "What holds everywhere first" }),
    links: Type.Array(Type.String()),
    usedBy: Type.Array(
      Type.Object(
        {
          kind: oneOf(["stack", "feature"]),
          id: Type.String(),
          name: Type.String(),
          stacks: Type.Array(Type.String(), { description: "The templates whose services can have it so" }),
        },
        closed,
      ),
    ),
  },
  { ...closed, $id: "Guideline" },
);
export type Guideline = Static<typeof Guideline>;

export const GuidelineList = Type.Object(
  { items: Type.Array(reference(Guideline)) },
  { ...closed, $id: "GuidelineList" },
);
export type GuidelineList = Static<typeof GuidelineList>;
