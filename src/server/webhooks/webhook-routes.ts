import { localId } from "../../connections/connection.ts";
import type { RepositoryRef } from "../../forges/contract/forge.ts";
import { problem, Problem } from "../../problems/problem.ts";
import { hooksPath } from "../../workflows/webhook-of.ts";
import type { RouteApp } from "../api/route-app.ts";
import type { ServerContext } from "../context.ts";
import { notFound } from "../problems/thrown.ts";

/** Forges send no more than this, in bytes. */
const longest = 25_000_000;

/**
 * `POST /hooks/{connection}`: what a forge tells of a proposal. Whoever may speak is known by the signature, which is
 * over the very bytes. It is a hint: the service is looked at on the forge, whatever the delivery says of it.
 */
export async function webhookRoutes(app: RouteApp, context: ServerContext): Promise<void> {
  await app.register(async (hooks) => {
    hooks.removeAllContentTypeParsers();
    hooks.addContentTypeParser("*", { parseAs: "buffer" }, (_request, body, done) => done(null, body));
    hooks.route({
      method: "POST",
      url: `${hooksPath}:connection`,
      bodyLimit: longest,
      config: { access: "public", plain: true },
      schema: { hide: true },
      async handler(request, reply) {
        const { connection: id } = request.params as { readonly connection: string };
        const secrets = await secretsOf(id);
        const forge = await context.connections.forge(id);
        const headers = Object.fromEntries(
          Object.entries(request.headers).map(([name, value]) => [name, value?.toString()]),
        );
        const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
        const reading = await forge.readWebhook({ headers, body }, secrets);
        if (reading.kind === "refused") {
          throw problem("IM_WEBHOOK_REFUSED", {
            what: "The delivery is not taken",
            because: reading.because,
          });
        }
        const { delivery } = reading;
        if (reading.kind === "ignored" || (await context.deliveries.has(id, delivery))) {
          return reply.code(200).send({ heard: reading.kind === "ignored" ? "nothing" : "again" });
        }
        for (const service of await servicesAt(id, reading.ref)) {
          context.hints.add(service, () => context.deliveries.add(id, delivery));
        }
        return reply.code(202).send({ heard: "proposal" });
      },
    });
  });

  /** Throws IM_NOT_FOUND for a connection that hears of nothing, whether it is there or not. */
  const secretsOf = async (id: string): Promise<readonly string[]> => {
    try {
      const secrets = id === localId ? [] : await context.connections.webhookSecrets(id);
      if (secrets.length > 0) return secrets;
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== "IM_FORGE_UNKNOWN") throw error;
    }
    throw notFound("webhook", id, []);
  };

  /** Bitbucket names the workspace alone, where we may know it with the project; no forge tells upper from lower case. */
  const servicesAt = async (forge: string, { owner, name }: RepositoryRef) => {
    const named = await context.services.named(forge, name.toLowerCase());
    const asked = owner.toLowerCase();
    return named.filter((each) => {
      const known = each.owner.toLowerCase();
      return known === asked || known.startsWith(`${asked}/`);
    });
  };
}
