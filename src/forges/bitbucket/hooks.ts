import { applied, present, type Settled } from "../contract/settled.ts";
import type { WebhookAddress } from "../contract/settings.ts";
import { attempted, twice, type Attempt } from "../http/attempt.ts";
import type { Outcome } from "../http/outcome.ts";
import { Hook } from "./answers.ts";
import { nameOf, type Here } from "./here.ts";
import type { HookBody } from "./package.ts";
import type { Refusal } from "./refusal.ts";
import { settledBy } from "./settled-by.ts";
import { ofProposals } from "./webhook.ts";

/** Has the repository tell of its pull requests, by one webhook that is known by its address. */
export async function tellOf(here: Here, webhook: WebhookAddress): Promise<Settled> {
  const outcome = await twice(() => ensure(here, webhook));
  return outcome.kind === "done" ? outcome.value : settledBy(outcome.refusal);
}

/** Looks before it writes: a webhook whose answer was lost is found by its address. */
async function ensure(here: Here, webhook: WebhookAddress): Promise<Attempt<Settled, Refusal>> {
  const listed = await list(here);
  if (listed.kind === "refused") return listed;
  const ours = listed.value.find(({ url }) => url === webhook.url);
  if (ours !== undefined && isEnough(ours)) return { ...listed, value: present };
  const written = await write(here, ours, webhook);
  return written.kind === "done" ? { ...written, value: applied } : written;
}

function isEnough({ active, events }: Hook): boolean {
  return active && ofProposals.every((each) => events.includes(each));
}

function list(here: Here): Promise<Outcome<readonly Hook[], Refusal>> {
  return here.client.list({
    what: `The webhooks of ${nameOf(here)} cannot be read`,
    shape: Hook,
    send: (api) => api.repositories.listWebhooks({ ...here.parameters, pagelen: 100 }),
  });
}

function write(
  here: Here,
  ours: Hook | undefined,
  { url, secret }: WebhookAddress,
): Promise<Attempt<Hook, Refusal>> {
  const events = [...new Set([...(ours?.events ?? []), ...ofProposals])];
  const _body: HookBody = { description: "Instant Micros", url, secret, active: true, events };
  return attempted(() =>
    here.client.call({
      what: `No webhook can be made in ${nameOf(here)}`,
      shape: Hook,
      send: ({ repositories }) =>
        ours === undefined
          ? repositories.createWebhook({ ...here.parameters, _body })
          : repositories.updateWebhook({ ...here.parameters, uid: ours.uuid, _body }),
    }),
  );
}
