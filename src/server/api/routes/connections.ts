import { Type } from "typebox";
import { secretIn, withSecret, type Connection } from "../../../connections/connection.ts";
import { problem, Problem } from "../../../problems/problem.ts";
import type { KeptSecret, KnownConnection } from "../../../workflows/connections.ts";
import { byRequest } from "../../audit.ts";
import type { ServerContext } from "../../context.ts";
import { fieldProblem } from "../../problems/api-problem.ts";
import { notFound } from "../../problems/thrown.ts";
import { answers, emptyAnswer } from "../answers.ts";
import { connectionView, requestedConnection, testView } from "../connections-view.ts";
import type { RouteApp } from "../route-app.ts";
import {
  ConnectionDetail,
  ConnectionList,
  ConnectionRequest,
  ConnectionTest,
} from "../schemas/connection.ts";
import { closed, reference } from "../schemas/reference.ts";

const Id = Type.Object({ id: Type.String({ maxLength: 100 }) }, closed);

/** The connections to forges: what they are, made and changed by administrators, and tested. */
export function connectionRoutes(app: RouteApp, context: ServerContext): void {
  const { audit, connectionStore, connections, vault } = context;

  const found = async (id: string): Promise<KnownConnection> => {
    const all = await connections.list();
    const one = all.find((each) => each.connection.id === id);
    if (one !== undefined) return one;
    const ids = all.map((each) => each.connection.id);
    throw notFound("connection", id, ids);
  };
  const changeable = async (id: string): Promise<KnownConnection> => {
    const known = await found(id);
    if (known.origin === "page") return known;
    throw problem("IM_CONNECTION_FIXED", {
      what: `The connection \`${id}\` cannot be changed here`,
      because: known.origin === "file" ? "it is in the file of connections" : "every server has it",
    });
  };
  const sealed = (secret: string, id: string): KeptSecret => ({ sealed: vault.seal(secret.trim(), id) });

  app.route({
    method: "GET",
    url: "/connections",
    config: { access: "administer" },
    schema: {
      summary: "The connections to forges, without their secrets",
      response: answers(200, ConnectionList),
    },
    handler: async () => ({ items: (await connections.list()).map(connectionView) }),
  });

  app.route({
    method: "GET",
    url: "/connections/:id",
    config: { access: "administer" },
    schema: { summary: "A connection", params: Id, response: answers(200, ConnectionDetail) },
    handler: async ({ params }) => connectionView(await found(params.id)),
  });

  app.route({
    method: "POST",
    url: "/connections",
    config: { access: "administer" },
    schema: {
      summary: "Make a connection",
      body: Type.Object({ id: Type.String({ maxLength: 100 }), ...ConnectionRequest.properties }, closed),
      response: answers(201, ConnectionDetail),
    },
    async handler(request, reply) {
      const { id, ...body } = request.body;
      const { secret } = body.credentials;
      if (secret === undefined) throw secretMissing();
      const connection = requestedConnection(id, body, sealed(secret, id));
      const known = await connections.list();
      if (known.some((each) => each.connection.id === id)) {
        throw problem("IM_CONNECTION_EXISTS", {
          what: `There is a connection \`${id}\` already`,
          where: "/id",
        });
      }
      await connectionStore.put(connection);
      await audit.add(byRequest(request, { action: "connection.add", object: id, detail: said(connection) }));
      return reply.code(201).send(connectionView({ connection, origin: "page" }));
    },
  });

  app.route({
    method: "PUT",
    url: "/connections/:id",
    config: { access: "administer" },
    schema: {
      summary: "Change a connection",
      params: Id,
      body: reference(ConnectionRequest),
      response: answers(200, ConnectionDetail),
    },
    async handler(request) {
      const { id } = request.params;
      const earlier = (await changeable(id)).connection;
      const { secret, kind } = request.body.credentials;
      const asked = requestedConnection(id, request.body, undefined);
      // A secret is for one address: whoever could change that alone could have it sent to himself.
      const isSame = kind === earlier.credentials.kind && isSamePlace(asked, earlier);
      const kept = isSame ? secretIn(earlier.credentials) : undefined;
      const credentials = withSecret(
        asked.credentials,
        secret === undefined ? keptOf(kept) : sealed(secret, id),
      );
      const { webhookSecrets } = earlier;
      const connection = { ...asked, credentials, webhookSecrets };
      await connectionStore.put(connection);
      const detail = `${said(connection)}${secret === undefined ? "" : ", with a new secret"}`;
      await audit.add(byRequest(request, { action: "connection.change", object: id, detail }));
      return connectionView({ connection, origin: "page" });
    },
  });

  app.route({
    method: "DELETE",
    url: "/connections/:id",
    config: { access: "administer" },
    schema: {
      summary: "Remove a connection with its secret; the services made through it stay in the list",
      params: Id,
      response: emptyAnswer,
    },
    async handler(request, reply) {
      const { id } = request.params;
      await changeable(id);
      await connectionStore.remove(id);
      await audit.add(byRequest(request, { action: "connection.remove", object: id, detail: "" }));
      return reply.code(204).send(null);
    },
  });

  app.route({
    method: "POST",
    url: "/connections/:id(^[^:]+)::test",
    config: { access: "administer" },
    schema: {
      summary: "Ask the forge what the credentials are good for; changes nothing there",
      params: Id,
      body: Type.Object({ owner: Type.Optional(Type.String({ minLength: 1, maxLength: 200 })) }, closed),
      response: answers(200, ConnectionTest),
    },
    async handler(request) {
      const { id } = request.params;
      const { connection } = await found(id);
      const owner = request.body.owner ?? connection.owners[0] ?? null;
      const tested = await tryOut(id, owner);
      const detail = tested.works ? "works" : (tested.problem?.code ?? `lacks ${tested.missing.join(", ")}`);
      await audit.add(byRequest(request, { action: "connection.test", object: id, detail }));
      return tested;
    },
  });

  /** A forge that refuses is an answer to the question, not a failure to ask it. */
  const tryOut = async (id: string, owner: string | null): Promise<ConnectionTest> => {
    try {
      return testView(await (await connections.forge(id)).probe(owner));
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      const nothing = { identity: null, version: null, permissions: [], missing: [] };
      return { works: false, ...nothing, problem: fieldProblem(error) };
    }
  };
}

function isSamePlace(one: Connection<unknown>, other: Connection<unknown>): boolean {
  return one.kind === other.kind && one.url === other.url && one.api === other.api;
}

function keptOf(secret: KeptSecret | undefined): KeptSecret {
  if (secret === undefined) throw secretMissing();
  return secret;
}

function secretMissing() {
  return problem("IM_CONNECTION_INVALID", {
    what: "The secret is missing",
    because: "none is kept for this kind of credentials at this address",
    where: "/credentials/secret",
  });
}

function said({ kind, url, owners }: Connection<unknown>): string {
  return `${kind} at ${url}${owners.length === 0 ? "" : ` for ${owners.join(", ")}`}`;
}
