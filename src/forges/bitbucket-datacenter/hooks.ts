import { applied, present, type Settled } from "../contract/settled.ts";
import type { WebhookAddress } from "../contract/settings.ts";
import { attempted } from "../http/attempt.ts";
import { Hook } from "./answers.ts";
import { nameOf, on, type Here } from "./here.ts";
import { settledBy } from "./settled-by.ts";
import { ofProposals } from "./webhook.ts";

const wanted = Object.keys(ofProposals);

/** Has the repository tell of its pull requests, by one webhook that is known by its address. */
export async function tellOf(here: Here, { url, secret }: WebhookAddress): Promise<Settled> {
  const path = `/api/1.0${here.path}/webhooks`;
  const permission = on(here, "REPO_ADMIN");
  for (const attempt of ["first", "last"] as const) {
    const listed = await here.client.list({
      what: `The webhooks of ${nameOf(here)} cannot be read`,
      method: "GET",
      path,
      permission,
      shape: Hook,
    });
    if (listed.kind === "refused") return settledBy(listed.refusal);
    const ours = listed.value.find((each) => each.url === url);
    if (ours?.active === true && wanted.every((each) => ours.events.includes(each))) return present;
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
    if (written.kind === "done") return applied;
    if (written.kind === "refused") return settledBy(written.refusal);
    if (attempt === "last") throw written.failure;
  }
  throw new TypeError("A webhook ended without an outcome");
}
