import { applied, present, type Settled } from "../contract/settled.ts";
import type { WebhookAddress } from "../contract/settings.ts";
import { attempted, twice, type Attempt } from "../http/attempt.ts";
import { Hook } from "./answers.ts";
import { nameOf, on, type Here } from "./here.ts";
import type { Refusal } from "./refusal.ts";
import { settledBy } from "./settled-by.ts";
import { ofProposals } from "./webhook.ts";

const wanted = Object.keys(ofProposals);

/** Has the repository tell of its pull requests, by one webhook that is known by its address. */
export async function tellOf(here: Here, webhook: WebhookAddress): Promise<Settled> {
  const outcome = await twice(() => ensure(here, webhook));
  return outcome.kind === "done" ? outcome.value : settledBy(outcome.refusal);
}

/** Looks before it writes: a webhook whose answer was lost is found by its address. */
async function ensure(here: Here, { url, secret }: WebhookAddress): Promise<Attempt<Settled, Refusal>> {
  const path = `/api/1.0${here.path}/webhooks`;
  const permission = on(here, "REPO_ADMIN");
  const listed = await here.client.list({
    what: `The webhooks of ${nameOf(here)} cannot be read`,
    method: "GET",
    path,
    permission,
    shape: Hook,
  });
  if (listed.kind === "refused") return listed;
  const ours = listed.value.find((each) => each.url === url);
  if (ours?.active === true && wanted.every((each) => ours.events.includes(each))) {
    return { ...listed, value: present };
  }
  const events = [...new Set([...(ours?.events ?? []), ...wanted])];
  const body = { name: "Instant Micros", url, active: true, events, configuration: { secret } };
  const written = await attempted(() =>
    here.client.call({
      what: `No webhook can be made in ${nameOf(here)}`,
      ...(ours === undefined
        ? { method: "POST" as const, path }
        : { method: "PUT" as const, path: `${path}/${ours.id}` }),
      body,
      permission,
      shape: Hook,
    }),
  );
  return written.kind === "done" ? { ...written, value: applied } : written;
}
