import type { FakeAnswer } from "../forge-fake.ts";
import { deliver, type Hook } from "../hooks.ts";
import { pullRequest, refusal } from "./answers.ts";
import type { PullRequest, RepositoryState } from "./state.ts";

export interface HookBody {
  readonly url: string;
  readonly secret?: string;
  readonly active: boolean;
  readonly events: readonly string[];
}

export function shownHook({ id, url, secret, active, events }: Hook): object {
  const common = {
    type: "webhook_subscription",
    uuid: `{hook-${id}}`,
    description: "",
    subject_type: "repository",
  };
  return { ...common, url, active, events, secret_set: secret !== "", links: {} };
}

export function createHook({ hooks }: RepositoryState, body: HookBody): FakeAnswer {
  const { url, secret = "", active, events } = body;
  const hook = { id: hooks.length + 1, url, secret, active, events };
  hooks.push(hook);
  return { status: 201, body: shownHook(hook) };
}

export function changeHook({ hooks }: RepositoryState, uid: string, body: HookBody): FakeAnswer {
  const hook = hooks.find(({ id }) => `{hook-${id}}` === uid);
  if (hook === undefined) return refusal(404, "There is no such webhook");
  // What is left out of the secret alone stays.
  Object.assign(hook, body);
  return { status: 200, body: shownHook(hook) };
}

/** Tells the webhooks of what has become of a pull request. */
export function tell(
  origin: string,
  repository: RepositoryState,
  pull: PullRequest,
  event: string,
): Promise<void> {
  const { workspace, slug } = repository;
  return deliver(repository.hooks, {
    event,
    headers: { event: "x-event-key", delivery: "x-request-uuid", signature: "x-hub-signature" },
    body: {
      pullrequest: pullRequest(origin, repository, pull),
      repository: { type: "repository", full_name: `${workspace}/${slug}` },
    },
  });
}
