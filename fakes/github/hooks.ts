import type { FakeAnswer } from "../forge-fake.ts";
import { deliver, type Hook } from "../hooks.ts";
import { invalid } from "./answers.ts";
import { least } from "./description.ts";
import { field, text } from "./fields.ts";
import { shownPull } from "./shown.ts";
import type { Pull, Repository } from "./state.ts";

export function shownHook({ id, url, active, events }: Hook): object {
  // The secret is shown to nobody.
  const config = { url, content_type: "json", secret: "********", insecure_ssl: "0" };
  return { ...least("hook"), id, type: "Repository", name: "web", active, events, config };
}

export function createHook({ hooks }: Repository, id: number, body: unknown): FakeAnswer {
  const url = urlIn(body);
  if (hooks.some((each) => each.url === url)) {
    return invalid([{ resource: "Hook", message: "Hook already exists on this repository" }]);
  }
  const hook = { id, url, secret: secretIn(body), active: true, events: textsIn(field(body, "events")) };
  hooks.push(hook);
  return { status: 201, body: shownHook(hook) };
}

export function changeHook(hook: Hook, body: unknown): FakeAnswer {
  hook.active = field(body, "active") === true;
  hook.events = [...new Set([...hook.events, ...textsIn(field(body, "add_events"))])];
  hook.url = urlIn(body);
  hook.secret = secretIn(body);
  return { status: 200, body: shownHook(hook) };
}

/** Tells the webhooks of what has become of a pull request. */
export function tell(repository: Repository, pull: Pull): Promise<void> {
  const { name, owner } = repository;
  return deliver(repository.hooks, {
    event: "pull_request",
    headers: {
      event: "x-github-event",
      delivery: "x-github-delivery",
      signature: "x-hub-signature-256",
    },
    body: {
      action: pull.state === "closed" ? "closed" : "opened",
      number: pull.number,
      pull_request: shownPull("pull-request", repository, pull),
      repository: { name, owner: { login: owner.login } },
    },
  });
}

function urlIn(body: unknown): string {
  return text(field(body, "config"), "url") ?? "";
}

function secretIn(body: unknown): string {
  return text(field(body, "config"), "secret") ?? "";
}

function textsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
