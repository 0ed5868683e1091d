import type { FastifyReply, FastifyRequest } from "fastify";
import { problem } from "../../../problems/problem.ts";
import type { Account } from "../../../workflows/accounts.ts";
import { byRequest } from "../../audit.ts";
import type { ServerContext } from "../../context.ts";
import { loginThrottle } from "../../security/login-throttle.ts";
import { hashPassword, isPassword, nobodysPassword } from "../../security/passwords.ts";
import { permissionsOf } from "../../security/principal.ts";
import { newSecret, secretHash } from "../../security/secrets.ts";
import { clearSession, readSession, setSession } from "../../security/session-cookie.ts";
import { isSetUpSecret, useUpSetUpLink } from "../../security/set-up.ts";
import { answers, emptyAnswer } from "../answers.ts";
import type { RouteApp } from "../route-app.ts";
import { reference } from "../schemas/reference.ts";
import { LogIn, SetUp, WhoAmI } from "../schemas/session.ts";
import { whoAmI } from "./about.ts";

/** Signing in and out, and making the first account. */
export function sessionRoutes(app: RouteApp, context: ServerContext): void {
  const { accounts } = context;
  const throttle = loginThrottle(context.clock);
  // Whoever has no account is compared with this: the answer takes as long as for those who have one.
  const nobodys = nobodysPassword();

  const needAccounts = (): void => {
    if (context.mode === "accounts") return;
    throw problem("IM_FORBIDDEN", {
      what: "Nobody signs in on this server",
      because: "it was started without accounts",
      hint: "Start it with --accounts",
    });
  };

  const open = async (
    request: FastifyRequest,
    reply: FastifyReply,
    { name, role }: Pick<Account, "name" | "role">,
  ): Promise<void> => {
    const earlier = readSession(request, context.address());
    // A session from before must not become that of somebody who signs in.
    if (earlier !== undefined) await accounts.closeSession(secretHash(earlier));
    const secret = newSecret();
    const csrf = newSecret();
    await accounts.openSession(secretHash(secret), name, csrf);
    setSession(reply, context.address(), secret);
    request.principal = {
      name,
      role,
      permissions: permissionsOf(role),
      by: "session",
      csrf,
    };
  };

  app.route({
    method: "POST",
    url: "/session",
    config: { access: "public" },
    schema: { summary: "Sign in", body: reference(LogIn), response: answers(200, WhoAmI) },
    async handler(request, reply) {
      needAccounts();
      const { user, password } = request.body;
      const keys = [`user ${user}`, `address ${request.ip}`];
      const wait = throttle.wait(keys);
      if (wait > 0) {
        void reply.header("retry-after", String(wait));
        throw problem("IM_TOO_MANY_REQUESTS", { what: "There were too many wrong passwords" });
      }
      const account = await accounts.find(user);
      const right = await isPassword(password, account?.password ?? nobodys);
      if (account === null || !right) {
        throttle.failed(keys);
        throw problem("IM_SIGN_IN_FAILED", { what: "The name or the password is wrong" });
      }
      throttle.succeeded(keys);
      await open(request, reply, account);
      await context.audit.add(
        byRequest(request, { action: "session.open", object: account.name, detail: "" }),
      );
      return whoAmI(request, context);
    },
  });

  app.route({
    method: "DELETE",
    url: "/session",
    config: { access: "read" },
    schema: { summary: "Sign out", response: emptyAnswer },
    async handler(request, reply) {
      needAccounts();
      const secret = readSession(request, context.address());
      if (secret !== undefined) await accounts.closeSession(secretHash(secret));
      clearSession(reply, context.address());
      await context.audit.add(
        byRequest(request, { action: "session.close", object: request.principal?.name ?? "", detail: "" }),
      );
      return reply.code(204).send(null);
    },
  });

  app.route({
    method: "POST",
    url: "/setup",
    config: { access: "public" },
    schema: {
      summary: "Make the first account, once",
      body: reference(SetUp),
      response: answers(200, WhoAmI),
    },
    async handler(request, reply) {
      needAccounts();
      const { token, user, password } = request.body;
      const refused = problem("IM_SET_UP_REFUSED", { what: "This set-up link cannot be used" });
      if (!(await isSetUpSecret(context.settings, token))) throw refused;
      if (!(await accounts.addFirst({ name: user, password: await hashPassword(password) }))) throw refused;
      await useUpSetUpLink(context.settings);
      await open(request, reply, { name: user, role: "admin" });
      await context.audit.add(byRequest(request, { action: "account.first", object: user, detail: "admin" }));
      return whoAmI(request, context);
    },
  });
}
