import { mkdir, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { ProposalState } from "../contract/proposals.ts";
import { createFile, replaceFile } from "./durable.ts";

/** What is kept of a proposal. Its commits are refs of the repository. */
export interface ProposalRecord {
  readonly number: number;
  /** The operation that opened it. */
  readonly operation: string;
  readonly head: string;
  readonly base: string;
  readonly title: string;
  readonly body: string;
  readonly draft: boolean;
  /** open: unless its commits turn out to have been merged since. */
  readonly state: ProposalState;
  /** Why it was closed, or null. */
  readonly because: string | null;
}

/** The proposals of one repository: `<folder>/<number>.json`, each written as a whole. */
export interface ProposalStore {
  pathOf(number: number): string;
  /** Newest first. */
  all(): Promise<readonly ProposalRecord[]>;
  find(number: number): Promise<ProposalRecord | null>;
  /** The highest number that is taken; 0 when there are none. Numbers are never given back. */
  last(): Promise<number>;
  /** Whether the number was free. */
  create(record: ProposalRecord): Promise<boolean>;
  replace(record: ProposalRecord): Promise<void>;
}

export function proposalStore(folder: string): ProposalStore {
  const pathOf = (number: number): string => join(folder, `${number}.json`);
  const temporary = (): string => join(folder, `.${crypto.randomUUID()}`);

  const numbers = async (): Promise<readonly number[]> => {
    const names = await readdir(folder).catch(() => []);
    return names
      .flatMap((name) => /^([1-9]\d*)\.json$/.exec(name)?.[1] ?? [])
      .map(Number)
      .toSorted((a, b) => b - a);
  };
  const find = async (number: number): Promise<ProposalRecord | null> => {
    const text = await readFile(pathOf(number), "utf8").catch(() => null);
    return text === null ? null : recordIn(text);
  };

  return {
    pathOf,
    find,
    async all() {
      const found = await Promise.all((await numbers()).map(find));
      return found.filter((each) => each !== null);
    },
    last: async () => (await numbers())[0] ?? 0,
    async create(record) {
      await mkdir(folder, { recursive: true });
      return createFile(pathOf(record.number), textOf(record), temporary());
    },
    replace: (record) => replaceFile(pathOf(record.number), textOf(record), temporary()),
  };
}

function textOf(record: ProposalRecord): string {
  return `${JSON.stringify(record, null, 2)}\n`;
}

/** null for a file that is damaged: the proposal is then as good as gone, and the others are not. */
function recordIn(text: string): ProposalRecord | null {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
}

const states: readonly unknown[] = ["open", "merged", "closed", "superseded"] satisfies ProposalState[];

function isRecord(value: unknown): value is ProposalRecord {
  if (typeof value !== "object" || value === null) return false;
  const field = (name: string): unknown => Reflect.get(value, name);
  const texts = ["operation", "head", "base", "title", "body"];
  return (
    texts.every((name) => typeof field(name) === "string") &&
    typeof field("number") === "number" &&
    typeof field("draft") === "boolean" &&
    states.includes(field("state")) &&
    (field("because") === null || typeof field("because") === "string")
  );
}
