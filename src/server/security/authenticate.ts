import { timingSafeEqual } from "node:crypto";
import type { FastifyRequest } from "fastify";
import { problem } from "../../problems/problem.ts";
import type { AccountStore } from "../../workflows/accounts.ts";
import type { RouteApp } from "../api/route-app.ts";
import type { ServerContext } from "../context.ts";
import { localPrincipal, permissionsOf, type Permission, type Principal } from "./principal.ts";
import { secretHash } from "./secrets.ts";
import { absoluteSeconds, idleSeconds, readSession } from "./session-cookie.ts";

declare module "fastify" {
  interface FastifyRequest {
    /** null for somebody who is not signed in. */
    principal: Principal | null;
  }
}

/** Whoever asks; throws IM_NOT_SIGNED_IN. Routes that are not public have passed this already. */
export function principalOf(request: FastifyRequest): Principal {
  if (request.principal !== null) return request.principal;
  throw problem("IM_NOT_SIGNED_IN", { what: "You are not signed in" });
}

/** What it takes to know who asks. */
type Doorkeeping = Pick<ServerContext, "mode" | "address"> & {
  readonly accounts: Pick<AccountStore, "useSession" | "useToken">;
};

/** Finds out who asks before anything else is done with a request, and turns away who may not. */
export function authenticate(app: RouteApp, context: Doorkeeping): void {
  app.decorateRequest("principal", null);
  app.addHook("onRequest", async (request) => {
    checkHost(request, context);
    request.principal = await identify(request, context);
    const { access } = request.routeOptions.config;
    if (request.is404) return;
    checkOrigin(request, context);
    if (access === "public") return;
    const principal = principalOf(request);
    checkCsrf(request, principal);
    if (access === undefined) throw forbidden("administer");
    if (!principal.permissions.includes(access)) throw forbidden(access);
  });
}

/** The scopes of tokens, and what they let a request do. */
const scopePermissions: Readonly<Record<string, Permission>> = {
  read: "read",
  create: "create",
  operate: "operate",
};

async function identify(request: FastifyRequest, context: Doorkeeping): Promise<Principal | null> {
  if (context.mode === "local") return localPrincipal;
  const { authorization } = request.headers;
  if (authorization !== undefined) {
    // Where a token is sent, a cookie counts for nothing.
    const secret = tokenIn(authorization);
    const token = secret === undefined ? null : await context.accounts.useToken(secretHash(secret));
    if (token === null) throw problem("IM_NOT_SIGNED_IN", { what: "The token is unknown or has expired" });
    const { name, role } = token.account;
    const granted = new Set(token.scopes.map((scope) => scopePermissions[scope]));
    const permissions = permissionsOf(role).filter((each) => granted.has(each));
    return { name, role, permissions, by: "token", csrf: null };
  }
  const { access, plain } = request.routeOptions.config;
  // Pages, their files, health and metrics are the same for everybody: asking for them is no use of a session.
  if (access === "public" && plain === true) return null;
  const cookie = readSession(request, context.address());
  if (cookie === undefined) return null;
  const session = await context.accounts.useSession(secretHash(cookie), idleSeconds, absoluteSeconds);
  if (session === null) return null;
  const { name, role } = session.account;
  return { name, role, permissions: permissionsOf(role), by: "session", csrf: session.csrf };
}

/** A token as it is sent by programs, or by git, which asks for a name and a password and sends both. */
function tokenIn(authorization: string): string | undefined {
  const basic = /^Basic ([\w+/=]{1,400})$/.exec(authorization)?.[1];
  const password =
    basic === undefined ? undefined : Buffer.from(basic, "base64").toString("utf8").split(":")[1];
  const sent = password ?? /^Bearer (.*)$/.exec(authorization)?.[1] ?? "";
  return /^imp_[\w-]{20,200}$/.test(sent) ? sent : undefined;
}

/**
 * Without sign-in, a page anywhere could reach this server through a host name that it points at 127.0.0.1: only our
 * own names are answered.
 */
function checkHost(request: FastifyRequest, context: Doorkeeping): void {
  if (context.mode !== "local") return;
  const own = new URL(context.address()).host;
  const names = [own, own.replace(/^[^:]+|^\[.*\]/, "localhost"), own.replace(/^localhost/, "127.0.0.1")];
  if (names.includes(request.headers.host ?? "")) return;
  throw problem("IM_CROSS_SITE", {
    what: "The server does not answer to this host name",
    hint: `Use ${context.address()}`,
  });
}

const safe = new Set(["GET", "HEAD", "OPTIONS"]);

/** Browsers say from where a change comes; what is not a browser sends neither header and no cookie. */
function checkOrigin(request: FastifyRequest, context: Doorkeeping): void {
  if (safe.has(request.method)) return;
  const { origin } = request.headers;
  const site = request.headers["sec-fetch-site"];
  const own = new Set([context.address(), `http://${request.headers.host ?? ""}`]);
  const foreign = origin !== undefined && !own.has(origin);
  const crossSite = typeof site === "string" && site !== "same-origin" && site !== "none";
  if (!foreign && !crossSite) return;
  throw problem("IM_CROSS_SITE", { what: "Changes are taken from this server's own pages only" });
}

function checkCsrf(request: FastifyRequest, principal: Principal): void {
  if (safe.has(request.method) || principal.by !== "session") return;
  const sent = request.headers["x-csrf-token"];
  if (typeof sent === "string" && principal.csrf !== null && equal(sent, principal.csrf)) return;
  throw problem("IM_CROSS_SITE", { what: "The request does not carry the token of your session" });
}

function equal(left: string, right: string): boolean {
  const [a, b] = [Buffer.from(left), Buffer.from(right)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** What is said to somebody who lacks a permission. */
export function forbidden(permission: Permission) {
  return problem("IM_FORBIDDEN", {
    what: "You may not do this",
    because: `it needs the permission \`${permission}\``,
    hint: "Ask an administrator for a role that has it",
  });
}
