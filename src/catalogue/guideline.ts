import type { SourceRef } from "../resolver/model.ts";
import type { StackId } from "./catalogue.ts";
import type { Definition } from "./definition.ts";
import type { AdviceEntry, GuidelinesDocument, TechnologyEntry } from "./documents.ts";

export type TechnologyId = string;

/** How the organisation stands to a technology, the best first: the rings of the radar. */
export const statuses = ["recommended", "acceptable", "deprecated", "forbidden"] as const;
export type Status = (typeof statuses)[number];

/** What the guidelines say of a technology, everywhere or on one stack. */
export interface Advice {
  readonly status: Status;
  readonly reason?: string;
  readonly replacedBy?: TechnologyId;
  /** ISO date. */
  readonly since?: string;
  /** What is different from the last edition. */
  readonly mark?: "new" | "changed" | "moved";
}

/** A technology that the guidelines speak of. */
export interface Technology {
  readonly id: TechnologyId;
  readonly name: string;
  /** What it is for: "Circuit breaker". */
  readonly topic: string;
  /** The sector of the radar. */
  readonly area: string;
  /** Stacks on which it means something; empty for every stack. */
  readonly only: readonly StackId[];
  readonly everywhere?: Advice;
  /** What holds on a stack, instead of what holds everywhere. */
  readonly on: Readonly<Record<StackId, Advice>>;
  /** Texts that show that a file adds it. */
  readonly foundBy: readonly string[];
  readonly links: readonly string[];
  readonly source: SourceRef;
}

export type GuidelinesDefinition = Definition<GuidelinesDocument>;

/** The technologies of all files, in their order. */
export function technologiesOf(definitions: readonly GuidelinesDefinition[]): readonly Technology[] {
  return definitions.flatMap(({ document, entry }) =>
    Object.entries(entry.technologies).map(([id, technology]) => ({
      ...technologyOf(id, entry.name, technology),
      source: document.keyAt(["technologies", id]),
    })),
  );
}

function technologyOf(id: string, area: string, entry: TechnologyEntry): Omit<Technology, "source"> {
  const { name, topic, status, stacks, links } = entry;
  return {
    id,
    name,
    topic,
    area,
    only: entry.only ?? [],
    ...(status === undefined ? {} : { everywhere: adviceOf({ ...entry, status }) }),
    on: Object.fromEntries(Object.entries(stacks ?? {}).map(([stack, advice]) => [stack, adviceOf(advice)])),
    foundBy: entry["found-by"] ?? [],
    links: links ?? [],
  };
}

function adviceOf({ status, reason, since, mark, "replaced-by": replacedBy }: AdviceEntry): Advice {
  return {
    status,
    ...(reason === undefined ? {} : { reason }),
    ...(replacedBy === undefined ? {} : { replacedBy }),
    ...(since === undefined ? {} : { since }),
    ...(mark === undefined ? {} : { mark }),
  };
}

/** What holds on a stack; undefined where the guidelines say nothing. */
export function adviceOn({ only, everywhere, on }: Technology, stack: StackId): Advice | undefined {
  return on[stack] ?? (only.length === 0 || only.includes(stack) ? everywhere : undefined);
}

/** Whether new services should do without it. */
export function isDiscouraged({ status }: Pick<Advice, "status">): boolean {
  return status === "deprecated" || status === "forbidden";
}
