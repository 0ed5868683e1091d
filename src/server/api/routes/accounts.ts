import { randomUUID } from "node:crypto";
import { Type } from "typebox";
import { problem } from "../../../problems/problem.ts";
import type { StoredToken } from "../../../workflows/accounts.ts";
import { byRequest } from "../../audit.ts";
import type { ServerContext } from "../../context.ts";
import { notFound } from "../../problems/thrown.ts";
import { principalOf } from "../../security/authenticate.ts";
import { hashPassword } from "../../security/passwords.ts";
import { newSecret, secretHash } from "../../security/secrets.ts";
import { answers, emptyAnswer } from "../answers.ts";
import type { RouteApp } from "../route-app.ts";
import { closed, oneOf, reference } from "../schemas/reference.ts";
import {
  AuditCheck,
  AuditList,
  NewToken,
  NewUser,
  roles,
  scopes,
  Token,
  TokenList,
  User,
  UserList,
} from "../schemas/session.ts";

const Name = Type.Object({ name: Type.String({ maxLength: 100 }) }, closed);

/** Accounts, personal access tokens, and the audit trail. */
export function accountRoutes(app: RouteApp, context: ServerContext): void {
  const { accounts, audit } = context;

  app.route({
    method: "GET",
    url: "/users",
    config: { access: "administer" },
    schema: { summary: "Accounts", response: answers(200, UserList) },
    handler: async () => ({ items: (await accounts.list()).map((each) => ({ ...each })) }),
  });

  app.route({
    method: "POST",
    url: "/users",
    config: { access: "administer" },
    schema: { summary: "Make an account", body: reference(NewUser), response: answers(201, User) },
    async handler(request, reply) {
      const { name, role, password } = request.body;
      const added = await accounts.add({ name, role, password: await hashPassword(password) });
      if (added === "exists") {
        throw problem("IM_USER_EXISTS", { what: `There is an account \`${name}\` already`, where: "/name" });
      }
      await audit.add(byRequest(request, { action: "account.add", object: name, detail: role }));
      return reply.code(201).send(await found(name));
    },
  });

  app.route({
    method: "PATCH",
    url: "/users/:name",
    config: { access: "administer" },
    schema: {
      summary: "Change an account's role; it counts from the next request on",
      params: Name,
      body: Type.Object({ role: oneOf(roles) }, closed),
      response: answers(200, User),
    },
    async handler(request) {
      const { name } = request.params;
      if (!(await accounts.setRole(name, request.body.role))) throw unknownUser(name);
      await audit.add(
        byRequest(request, { action: "account.role", object: name, detail: request.body.role }),
      );
      return found(name);
    },
  });

  app.route({
    method: "DELETE",
    url: "/users/:name",
    config: { access: "administer" },
    schema: {
      summary: "Remove an account with its sessions and tokens",
      params: Name,
      response: emptyAnswer,
    },
    async handler(request, reply) {
      const { name } = request.params;
      if (!(await accounts.remove(name))) throw unknownUser(name);
      await audit.add(byRequest(request, { action: "account.remove", object: name, detail: "" }));
      return reply.code(204).send(null);
    },
  });

  const found = async (name: string) => {
    const account = await accounts.find(name);
    if (account === null) throw unknownUser(name);
    return { name: account.name, role: account.role, createdAt: account.createdAt };
  };

  app.route({
    method: "GET",
    url: "/tokens",
    config: { access: "read" },
    schema: { summary: "Your personal access tokens", response: answers(200, TokenList) },
    async handler(request) {
      return { items: (await accounts.tokens(principalOf(request).name)).map((each) => tokenView(each)) };
    },
  });

  app.route({
    method: "POST",
    url: "/tokens",
    config: { access: "read" },
    schema: {
      summary: "Make a token; its secret is shown this once",
      body: reference(NewToken),
      response: answers(201, Token),
    },
    async handler(request, reply) {
      const principal = principalOf(request);
      if (principal.by !== "session") {
        // A token that could make tokens would outlive its own end.
        throw problem("IM_FORBIDDEN", {
          what: "Tokens are made by people who are signed in",
          hint: "Sign in with your password",
        });
      }
      const { name, days } = request.body;
      const secret = `imp_${newSecret()}`;
      const token = await accounts.addToken({
        id: randomUUID(),
        user: principal.name,
        name,
        hash: secretHash(secret),
        scopes: request.body.scopes,
        days,
      });
      await audit.add(
        byRequest(request, { action: "token.add", object: token.id, detail: token.scopes.join(" ") }),
      );
      return reply.code(201).send({ ...tokenView(token), secret });
    },
  });

  app.route({
    method: "DELETE",
    url: "/tokens/:id",
    config: { access: "read" },
    schema: {
      summary: "Make a token worthless",
      params: Type.Object({ id: Type.String({ maxLength: 100 }) }, closed),
      response: emptyAnswer,
    },
    async handler(request, reply) {
      const { id } = request.params;
      if (!(await accounts.removeToken(id, principalOf(request).name))) throw notFound("token", id, []);
      await audit.add(byRequest(request, { action: "token.remove", object: id, detail: "" }));
      return reply.code(204).send(null);
    },
  });

  app.route({
    method: "GET",
    url: "/audit-events",
    config: { access: "administer" },
    schema: {
      summary: "Who did what, oldest first",
      querystring: Type.Object(
        {
          after: Type.Optional(Type.String({ pattern: "^[0-9]{1,9}$" })),
          limit: Type.Optional(Type.String({ pattern: "^([1-9][0-9]{0,2}|1000)$" })),
        },
        closed,
      ),
      response: answers(200, AuditList),
    },
    async handler({ query }) {
      const limit = Number(query.limit ?? 100);
      const events = await audit.list(Number(query.after ?? 0), limit);
      return {
        items: events.map((each) => ({ ...each })),
        next: events.length === limit ? (events.at(-1)?.seq ?? null) : null,
      };
    },
  });

  app.route({
    method: "GET",
    url: "/audit-events::verify",
    config: { access: "administer" },
    schema: { summary: "Whether the audit trail is as it was written", response: answers(200, AuditCheck) },
    handler: async () => ({ ...(await audit.verify()) }),
  });
}

function tokenView(token: StoredToken) {
  const { id, name, createdAt, expiresAt, lastUsedAt } = token;
  return {
    id,
    name,
    scopes: scopes.filter((each) => token.scopes.includes(each)),
    createdAt,
    expiresAt,
    lastUsedAt,
  };
}

function unknownUser(name: string) {
  return problem("IM_USER_NOT_FOUND", { what: `There is no account \`${name.slice(0, 100)}\`` });
}
