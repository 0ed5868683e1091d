import type { RepositoryRef } from "../contract/forge.ts";
import { applied, present, type Settled } from "../contract/settled.ts";
import type { WebhookAddress } from "../contract/settings.ts";
import { insistently } from "../http/patience.ts";
import type { GitHubContext } from "./context.ts";
import { settledBy } from "./rulesets.ts";

const events = ["pull_request"];

/** Has the repository tell of its pull requests, by one webhook that is known by its address. */
export async function tellOf(
  context: GitHubContext,
  ref: RepositoryRef,
  { url, secret }: WebhookAddress,
): Promise<Settled> {
  const { client, pause } = context;
  const at = { owner: ref.owner, repo: ref.name };
  const config = { url, content_type: "json", secret, insecure_ssl: "0" };
  // Looked at before each attempt: one whose answer was lost is found by its address.
  return insistently(async () => {
    const listed = await client.attempt((octokit) =>
      octokit.rest.repos.listWebhooks({ ...at, per_page: 100 }),
    );
    if (listed.kind === "refused") return settledBy(context, ref, listed.answer);
    const ours = listed.data.find((each) => each.config.url === url);
    if (ours?.active === true && events.every((each) => ours.events.includes(each))) return present;
    const written = await client.attempt((octokit) =>
      ours === undefined
        ? octokit.rest.repos.createWebhook({ ...at, name: "web", active: true, events, config })
        : octokit.rest.repos.updateWebhook({
            ...at,
            hook_id: ours.id,
            active: true,
            add_events: events,
            // Without the secret GitHub would take the one it has away.
            config,
          }),
    );
    return written.kind === "refused" ? settledBy(context, ref, written.answer) : applied;
  }, pause);
}
