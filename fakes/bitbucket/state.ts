import type { BareRepository } from "../bare-repository.ts";
import type { Hook } from "../hooks.ts";

/** A person, or whoever else has an account. */
export interface Person {
  readonly uuid: string;
  readonly display_name: string;
  readonly nickname: string;
  readonly account_status: "active" | "inactive";
  /** Workspaces that the person is a member of. */
  readonly workspaces: readonly string[];
}

export interface Restriction {
  readonly id: number;
  readonly kind: string;
  readonly pattern: string;
  readonly value: number | null;
}

export interface PullRequest {
  readonly id: number;
  readonly head: string;
  readonly base: string;
  readonly author: Person | null;
  title: string;
  description: string;
  draft: boolean;
  reviewers: readonly Person[];
  state: "OPEN" | "MERGED" | "DECLINED" | "SUPERSEDED";
  commit: string;
  readonly comments: string[];
}

export interface RepositoryState {
  readonly workspace: string;
  readonly slug: string;
  readonly description: string;
  readonly isPrivate: boolean;
  readonly project: string;
  readonly bare: BareRepository;
  /** null: never asked for. */
  pipelines: boolean | null;
  restrictions: Restriction[];
  reviewers: Person[];
  readonly pulls: PullRequest[];
  readonly hooks: Hook[];
}

export interface BitbucketState {
  /** Projects of each workspace, the oldest first. */
  readonly workspaces: Readonly<Record<string, readonly string[]>>;
  readonly people: readonly Person[];
  /** Default reviewers of projects, by `workspace/KEY`. */
  readonly projectReviewers: Map<string, readonly Person[]>;
  /** By `workspace/slug`. The name is taken before the repository is made. */
  readonly repositories: Map<string, Promise<RepositoryState>>;
  /** What the plan has: without Premium, checks only warn. */
  hasPremium: boolean;
}
