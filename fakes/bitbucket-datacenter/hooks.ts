import type { FakeAnswer } from "../forge-fake.ts";
import { deliver, type Hook } from "../hooks.ts";
import { pullRequest, refusal } from "./answers.ts";
import type { DatacenterState, PullRequest, RepositoryState } from "./state.ts";

export interface HookBody {
  readonly url: string;
  readonly active: boolean;
  readonly events: readonly string[];
  readonly configuration?: { readonly secret?: string };
}

export function shownHook({ id, url, active, events, secret }: Hook): object {
  const common = { id, name: "Instant Micros", url, active, events, scopeType: "repository" };
  return { ...common, configuration: { secret }, sslVerificationRequired: true };
}

export function createHook({ hooks }: RepositoryState, body: HookBody): FakeAnswer {
  const { url, active, events, configuration = {} } = body;
  const hook = { id: hooks.length + 1, url, active, events, secret: configuration.secret ?? "" };
  hooks.push(hook);
  return { status: 201, body: shownHook(hook) };
}

export function changeHook({ hooks }: RepositoryState, id: number, body: HookBody): FakeAnswer {
  const hook = hooks.find((each) => each.id === id);
  if (hook === undefined) return refusal(404, "webhook.NoSuchWebhookException", "There is no such webhook.");
  const { configuration = {}, ...rest } = body;
  Object.assign(hook, rest, { secret: configuration.secret ?? "" });
  return { status: 200, body: shownHook(hook) };
}

/** Tells the webhooks of what has become of a pull request. */
export function tell(
  state: DatacenterState,
  repository: RepositoryState,
  pull: PullRequest,
  event: string,
): Promise<void> {
  return deliver(repository.hooks, {
    event,
    headers: { event: "x-event-key", delivery: "x-request-id", signature: "x-hub-signature" },
    body: { eventKey: event, pullRequest: pullRequest(state, repository, pull) },
  });
}
