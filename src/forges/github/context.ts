import type { Pause } from "../http/patience.ts";
import type { GitHubClient, GitHubConnection } from "./client.ts";

/** What everything at one GitHub works with. */
export interface GitHubContext {
  readonly connection: GitHubConnection;
  readonly client: GitHubClient;
  readonly pause: Pause;
  /** Milliseconds since 1970, UTC. */
  readonly now: () => number;
}
