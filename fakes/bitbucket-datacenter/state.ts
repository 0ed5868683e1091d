import type { BareRepository } from "../bare-repository.ts";
import type { Hook } from "../hooks.ts";

/** A person with an account. */
export interface User {
  readonly id: number;
  readonly name: string;
}

export interface Matcher {
  readonly id: string;
  readonly displayId: string;
  readonly type: { readonly id: string; readonly name?: string };
}

export interface PullRequest {
  readonly id: number;
  version: number;
  title: string;
  description: string;
  draft: boolean;
  state: "OPEN" | "MERGED" | "DECLINED";
  readonly head: string;
  readonly base: string;
  readonly author: User;
  reviewers: readonly User[];
  commit: string;
  /** Why it was declined, if somebody said. */
  comment: string | null;
}

export interface RepositoryState {
  readonly id: number;
  readonly key: string;
  readonly slug: string;
  readonly description: string;
  readonly isPublic: boolean;
  readonly bare: BareRepository;
  isArchived: boolean;
  defaultBranch: string;
  approvers: number;
  readonly restrictions: { readonly id: number; readonly type: string; readonly matcher: Matcher }[];
  readonly builds: {
    readonly id: number;
    readonly buildParentKeys: readonly string[];
    readonly refMatcher: Matcher;
  }[];
  readonly conditions: {
    readonly id: number;
    readonly reviewers: readonly User[];
    readonly sourceRefMatcher: Matcher;
    readonly targetRefMatcher: Matcher;
  }[];
  readonly pulls: PullRequest[];
  readonly hooks: Hook[];
}

export interface DatacenterState {
  readonly version: string;
  readonly projects: readonly string[];
  readonly users: readonly User[];
  /** By `KEY/slug`. The name is taken before the repository is made. */
  readonly repositories: Map<string, Promise<RepositoryState>>;
  /** What the server believes of itself: how git gets at a repository. */
  links: (key: string, slug: string) => readonly { readonly name: "http" | "ssh"; readonly href: string }[];
}
