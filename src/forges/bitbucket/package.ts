import { createRequire } from "node:module";

// What is used of the package `bitbucket`. Its own types stand in files that this compiler's settings refuse, and say of
// answers what the documentation promises; here they are unknown until they are read.

interface Here {
  readonly workspace: string;
  readonly repo_slug: string;
}
interface PullRequestHere extends Here {
  readonly pull_request_id: number;
}
type Sent = Promise<{ readonly data: unknown }>;
type Send<P> = (parameters: P) => Sent;
type SendBody<P, B> = (parameters: P & { readonly _body: B }) => Sent;

export interface NewRepositoryBody {
  readonly type: "repository";
  readonly scm: "git";
  readonly is_private: boolean;
  readonly description: string;
  /** Without it the repository lands in the oldest project of the workspace. */
  readonly project?: { readonly type: "project"; readonly key: string };
}
export interface RestrictionBody {
  readonly type: "branchrestriction";
  readonly kind: string;
  readonly branch_match_kind: "glob";
  readonly pattern: string;
  readonly value?: number;
  readonly users?: readonly never[];
  readonly groups?: readonly never[];
}
export interface HookBody {
  readonly description: string;
  readonly url: string;
  readonly secret: string;
  readonly active: boolean;
  readonly events: readonly string[];
}
export interface ReviewerBody {
  readonly type: "user";
  readonly uuid: string;
}
interface PullRequestText {
  readonly type: "pullrequest";
  readonly title: string;
  readonly description: string;
  readonly draft?: boolean;
  /** Left out of an update, they are all removed. */
  readonly reviewers: readonly ReviewerBody[];
}
export type PullRequestBody = PullRequestText;
export interface NewPullRequestBody extends PullRequestText {
  readonly source: { readonly branch: { readonly name: string } };
  readonly destination: { readonly branch: { readonly name: string } };
  readonly close_source_branch: boolean;
}
interface CommentBody {
  readonly type: "pullrequest_comment";
  readonly content: { readonly raw: string };
}

export interface APIClient {
  /** `"GET /path/{parameter}"` with parameters, or a whole address. */
  request(route: string, parameters: Readonly<Record<string, unknown>>): Sent;
  readonly users: {
    readonly getAuthedUser: Send<object>;
    readonly get: Send<{ readonly selected_user: string }>;
  };
  readonly projects: {
    readonly getProject: Send<{ readonly workspace: string; readonly project_key: string }>;
  };
  readonly refs: { readonly getBranch: Send<Here & { readonly name: string }> };
  readonly repositories: {
    readonly list: Send<{ readonly workspace: string; readonly pagelen: number }>;
    readonly get: Send<Here>;
    readonly create: SendBody<Here, NewRepositoryBody>;
    readonly getCommit: Send<Here & { readonly commit: string }>;
    readonly getPipelineConfig: Send<Here>;
    readonly updatePipelineConfig: SendBody<Here, { type: "pipelines_config"; enabled: boolean }>;
    readonly listBranchRestrictions: Send<Here & { readonly pattern?: string; readonly pagelen?: number }>;
    readonly createBranchRestriction: SendBody<Here, RestrictionBody>;
    readonly updateBranchRestriction: SendBody<Here & { readonly id: string }, RestrictionBody>;
    readonly listDefaultReviewers: Send<Here>;
    readonly addDefaultReviewer: Send<Here & { readonly target_username: string }>;
    readonly listEffectiveDefaultReviewers: Send<Here>;
    readonly listWebhooks: Send<Here & { readonly pagelen: number }>;
    readonly createWebhook: SendBody<Here, HookBody>;
    readonly updateWebhook: SendBody<Here & { readonly uid: string }, HookBody>;
  };
  readonly pullrequests: {
    readonly create: SendBody<Here, NewPullRequestBody>;
    readonly get: Send<PullRequestHere>;
    readonly update: SendBody<PullRequestHere, PullRequestBody>;
    readonly decline: Send<PullRequestHere>;
    readonly createComment: SendBody<PullRequestHere, CommentBody>;
  };
}

export interface PackageOptions {
  readonly baseUrl: string;
  /** Left out, it prints a notice in colours. */
  readonly notice: false;
  readonly request: { readonly fetch: unknown };
}

/** Loads the package, which takes as long as everything else of a command: only where it is used. */
export function loadPackage(options: PackageOptions): APIClient {
  const loaded: { readonly Bitbucket: new (options: PackageOptions) => APIClient } =
    requirePackage("bitbucket");
  return new loaded.Bitbucket(options);
}

const requirePackage = createRequire(import.meta.url);
