import type { BareRepository } from "../bare-repository.ts";
import type { Hook } from "../hooks.ts";

export interface Account {
  readonly id: number;
  readonly login: string;
  readonly type: "Organization" | "User";
}

export interface Pull {
  readonly number: number;
  readonly head: string;
  readonly base: string;
  sha: string;
  title: string;
  body: string | null;
  draft: boolean;
  state: "open" | "closed";
  mergedAt: string | null;
  readonly comments: string[];
}

export interface Ruleset {
  readonly id: number;
  body: Readonly<Record<string, unknown>>;
}

export interface Repository {
  readonly id: number;
  readonly owner: Account;
  name: string;
  readonly description: string | null;
  readonly private: boolean;
  readonly bare: BareRepository;
  defaultBranch: string;
  archived: boolean;
  drafts: boolean;
  actions: boolean;
  readonly pulls: Pull[];
  readonly rulesets: Ruleset[];
  readonly hooks: Hook[];
}

/** Everything that a GitHub knows. */
export interface GitHubState {
  /** Where the bare repositories lie. */
  readonly root: string;
  /** Without a plan private repositories have no rules. */
  readonly plan: "free" | "team";
  /** Of its API, with what the path begins with. */
  api: string;
  readonly accounts: Map<string, Account>;
  readonly repositories: Map<string, Repository>;
  /** Old names, with the ids of the repositories. */
  readonly renamed: Map<string, number>;
  nextId(): number;
}

/** Names are the same in whatever case. */
export function keyOf(owner: string | undefined, name: string | undefined): string {
  return `${owner}/${name}`.toLowerCase();
}
