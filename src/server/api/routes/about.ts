import type { ServerContext } from "../../context.ts";
import { answers } from "../answers.ts";
import type { RouteApp } from "../route-app.ts";
import { WhoAmI } from "../schemas/session.ts";
import type { FastifyRequest } from "fastify";

const loopbackBanner =
  "Nobody has to sign in: this server can be reached from this machine only, and whoever uses the machine may do everything.";

/** Who you are to the server. */
export async function whoAmI(request: FastifyRequest, context: ServerContext): Promise<WhoAmI> {
  const { mode, version } = context;
  const { principal } = request;
  const { stale } = context.catalogue();
  const broken =
    stale.length === 0
      ? null
      : `The catalogue has ${stale.length} ${stale.length === 1 ? "problem" : "problems"}; its last good version is served.`;
  const banners = [mode === "local" ? loopbackBanner : null, broken].filter((each) => each !== null);
  return {
    mode,
    signedIn: principal !== null,
    user: principal?.name ?? null,
    role: principal?.role ?? null,
    permissions: [...(principal?.permissions ?? [])],
    banner: banners.length === 0 ? null : banners.join(" "),
    csrf: principal?.csrf ?? null,
    needsSetup: mode === "accounts" && (await context.accounts.count()) === 0,
    version,
  };
}

export function aboutRoutes(app: RouteApp, context: ServerContext): void {
  app.route({
    method: "GET",
    url: "/whoami",
    config: { access: "public" },
    schema: { summary: "Who you are, and what you may do", response: answers(200, WhoAmI) },
    handler: (request) => whoAmI(request, context),
  });
}
