import { Readable } from "node:stream";
import { Type, type Static } from "typebox";
import { problem, Problem } from "../../../problems/problem.ts";
import { checkAllowedOwner } from "../../../workflows/allowed-owner.ts";
import type { Task } from "../../../workflows/operations/operation.ts";
import type { ServiceQuery, StoredService } from "../../../workflows/registry.ts";
import { rebuildRegistry } from "../../../workflows/rebuild-registry.ts";
import { nameProblem, suggestedName } from "../../../workflows/service-name.ts";
import { byRequest } from "../../audit.ts";
import type { ServerContext } from "../../context.ts";
import { notFound } from "../../problems/thrown.ts";
import { forbidden, principalOf } from "../../security/authenticate.ts";
import { answers, emptyAnswer, fileAnswer } from "../answers.ts";
import { operationView } from "../operations-view.ts";
import type { RouteApp } from "../route-app.ts";
import { Operation } from "../schemas/operation.ts";
import { closed, oneOf, reference } from "../schemas/reference.ts";
import { ForgeList, RepositoryCheck, ServiceRequest } from "../schemas/selection.ts";
import {
  FleetSummary,
  RebuildReport,
  ServiceDetail,
  ServiceList,
  serviceSorts,
  serviceStatuses,
} from "../schemas/service.ts";
import { acceptedPlan, placed, plainRequest } from "../service-requests.ts";
import { csvHead, csvLine, serviceDetail, serviceView } from "../services-view.ts";
import { IdempotencyHeaders, submitOnce } from "../submit-once.ts";

const Word = Type.Optional(Type.String({ maxLength: 200 }));
const filters = {
  q: Word,
  template: Word,
  version: Word,
  feature: Type.Optional(
    Type.String({ maxLength: 1_000, description: "Comma-separated: all of them are on" }),
  ),
  owner: Word,
  status: Type.Optional(oneOf(serviceStatuses)),
  sort: Type.Optional(oneOf(serviceSorts)),
};
const Filters = Type.Object(filters, closed);
/** A query is text: numbers in it are checked as text, for a wrong one is to be refused and not bent. */
const Limit = Type.Optional(
  Type.String({ pattern: "^([1-9][0-9]?|100)$", description: "1 to 100; 50 unless told" }),
);

const CheckQuery = Type.Object(
  {
    forge: Type.String({ maxLength: 100 }),
    owner: Type.String({ maxLength: 1_000 }),
    name: Type.String({ maxLength: 1_000 }),
    template: Type.Optional(Type.String({ maxLength: 100 })),
  },
  closed,
);
type CheckQuery = Static<typeof CheckQuery>;

/** Updates that the page of a service tells of. */
const longestHistory = 50;

const Id = Type.Object({ id: Type.String({ maxLength: 300 }) }, closed);

/** Creating services, and finding them again. */
export function serviceRoutes(app: RouteApp, context: ServerContext): void {
  app.route({
    method: "GET",
    url: "/forges",
    config: { access: "read" },
    schema: { summary: "Where services can be created", response: answers(200, ForgeList) },
    async handler() {
      const [seen, known] = await Promise.all([context.services.owners(50), context.connections.list()]);
      const items = known.map(({ connection: { id, kind, title, owners, defaults } }) => ({
        id,
        kind,
        title,
        owners: [...(owners.length === 0 ? seen : owners)],
        anyOwner: owners.length === 0,
        visibility: defaults.visibility,
      }));
      return { items };
    },
  });

  app.route({
    method: "GET",
    url: "/repositories::check",
    config: { access: "read" },
    schema: {
      summary: "Whether a repository could be created",
      querystring: CheckQuery,
      response: answers(200, RepositoryCheck),
    },
    async handler({ query }) {
      try {
        return await checked(query);
      } catch (error) {
        throw error instanceof Problem ? placedInQuery(error) : error;
      }
    },
  });

  const checked = async ({
    forge: id,
    owner,
    name,
    template: asked,
  }: CheckQuery): Promise<RepositoryCheck> => {
    const { connection } = await context.connections.find(id);
    const { templates } = context.catalogue();
    const stack = (templates.get(asked ?? "") ?? [...templates.values()][0])?.stack;
    checkAllowedOwner(connection, owner);
    const forge = await context.connections.forge(connection.id);
    const webUrl = forge.webUrl({ owner, name });
    const fault = stack === undefined ? undefined : nameProblem(name, stack);
    if (fault !== undefined && stack !== undefined) {
      const suggestion = suggestedName(name, stack);
      const message = `${fault.message}: ${fault.because ?? ""}`;
      return { available: false, webUrl, message, ...(suggestion === undefined ? {} : { suggestion }) };
    }
    // Throws when the owner cannot be one.
    const found = await forge.findRepository({ owner, name });
    return found === null
      ? { available: true, webUrl, message: `${owner}/${name} is free` }
      : { available: false, webUrl, message: `${owner}/${name} exists already`, suggestion: `${name}-2` };
  };

  app.route({
    method: "POST",
    url: "/services",
    config: { access: "create" },
    schema: {
      summary: "Create a service: a repository with its first commit",
      headers: IdempotencyHeaders,
      body: reference(ServiceRequest),
      response: answers(202, Operation),
    },
    async handler(request, reply) {
      const operation = await submitOnce(context, request, {
        key: request.headers["idempotency-key"],
        asked: request.body,
        action: "service.create",
        decide: () => creationOf(request.body),
      });
      return reply
        .code(202)
        .header("location", `/api/v1/operations/${operation.id}`)
        .send(operationView(operation, context.catalogue()));
    },
  });

  const creationOf = async (body: ServiceRequest): Promise<Task> => {
    const { connection } = await context.connections.find(body.forge);
    const request = plainRequest(body);
    const { owner, name } = request.service;
    checkAllowedOwner(connection, owner);
    const forge = await context.connections.forge(connection.id);
    const surroundings = { engine: context.version, repository: forge.webUrl({ owner, name }) };
    acceptedPlan(await context.planner.plan(request, surroundings), request);
    if ((await forge.findRepository({ owner, name })) !== null) {
      throw problem("IM_REPOSITORY_EXISTS", {
        what: `The repository ${owner}/${name} exists already`,
        hint: "Choose another name or owner",
        where: "/service/name",
      });
    }
    const visibility = body.visibility ?? connection.defaults.visibility;
    return { kind: "create-service", input: { request, forge: connection.id, visibility } };
  };

  app.route({
    method: "GET",
    url: "/services",
    config: { access: "read" },
    schema: {
      summary: "Created services",
      querystring: Type.Object(
        { ...filters, limit: Limit, cursor: Type.Optional(Type.String({ maxLength: 1_000 })) },
        closed,
      ),
      response: answers(200, ServiceList),
    },
    async handler({ query, url }, reply) {
      const search = queryOf(query, context, Number(query.limit ?? 50), query.cursor ?? null);
      const [page, total] = await Promise.all([
        context.services.search(search),
        context.services.count(search),
      ]);
      if (page === null) {
        throw problem("IM_CURSOR_INVALID", { what: "There is no page here", where: "?cursor" });
      }
      if (page.next !== null) {
        const next = new URL(url, "http://server");
        next.searchParams.set("cursor", page.next);
        void reply.header("link", `<${next.pathname}${next.search}>; rel="next"`);
      }
      const served = context.catalogue();
      return { items: page.items.map((each) => serviceView(each, served)), total, next: page.next };
    },
  });

  app.route({
    method: "GET",
    url: "/services.csv",
    config: { access: "read" },
    schema: {
      summary: "The whole of a search as a table",
      querystring: Filters,
      response: fileAnswer("text/csv", "One line for each service"),
    },
    handler({ query }, reply) {
      return reply
        .header("content-type", "text/csv; charset=utf-8")
        .header("content-disposition", 'attachment; filename="services.csv"')
        .send(Readable.from(csvOf(context, query)));
    },
  });

  app.route({
    method: "GET",
    url: "/services::summary",
    config: { access: "read" },
    schema: {
      summary: "How many services there are, and on which versions",
      response: answers(200, FleetSummary),
    },
    async handler() {
      const counts = await context.services.counts();
      const { latest } = context.catalogue();
      const sum = (some: typeof counts): number => some.reduce((total, each) => total + each.services, 0);
      return {
        total: sum(counts),
        upToDate: sum(counts.filter((each) => latest[each.template] === each.version)),
        templates: counts.map((each) => ({ ...each })),
        owners: [...(await context.services.owners(50))],
      };
    },
  });

  app.route({
    method: "POST",
    url: "/services::rebuild",
    config: { access: "operate" },
    schema: {
      summary: "Make the list of services again from the manifests on the forge",
      response: answers(200, RebuildReport),
    },
    async handler(request) {
      const { manifests, services } = context;
      const ports = { manifests, services, forge: await context.connections.forge(manifests.forge) };
      const report = await rebuildRegistry(ports, principalOf(request).name);
      const detail = `${report.found} repositories, ${report.added} added, ${report.updated} updated`;
      await context.audit.add(byRequest(request, { action: "services.rebuild", object: "services", detail }));
      return { ...report, ignored: report.ignored.map((each) => ({ ...each })) };
    },
  });

  const find = async (id: string): Promise<StoredService> => {
    const found = await context.services.find(id);
    if (found === null) throw notFound("service", id, []);
    return found;
  };

  app.route({
    method: "GET",
    url: "/services/:id",
    config: { access: "read" },
    schema: {
      summary: "A created service; its id is `forge:owner/name`, escaped",
      params: Id,
      response: answers(200, ServiceDetail),
    },
    async handler({ params }) {
      const service = await find(params.id);
      const updates = await context.journal.updatesOf(service, longestHistory);
      return serviceDetail(service, updates, context.catalogue());
    },
  });

  app.route({
    method: "DELETE",
    url: "/services/:id",
    config: { access: "create" },
    schema: {
      summary: "Take it off the list; its repository stays as it is",
      params: Id,
      response: emptyAnswer,
    },
    async handler(request, reply) {
      const { id, createdBy } = await find(request.params.id);
      const { name, permissions } = principalOf(request);
      if (createdBy !== name && !permissions.includes("operate")) throw forbidden("operate");
      await context.services.remove(id);
      const detail = "the repository stays";
      await context.audit.add(byRequest(request, { action: "service.forget", object: id, detail }));
      return reply.code(204).send(null);
    },
  });
}

/** A place in the body of a creation, as the parameter of a query that stands for it. */
function placedInQuery(error: Problem): Problem {
  const parameter = { "/forge": "?forge", "/service/owner": "?owner" }[error.where ?? ""];
  return parameter === undefined ? error : placed(error, parameter);
}

function queryOf(
  filters: Static<typeof Filters>,
  context: ServerContext,
  limit: number,
  cursor: string | null,
): ServiceQuery {
  const sort = filters.sort ?? "-created";
  const word = sort.replace("-", "");
  return {
    q: filters.q ?? null,
    template: filters.template ?? null,
    version: filters.version ?? null,
    owner: filters.owner ?? null,
    features: (filters.feature ?? "").split(",").filter((each) => each !== ""),
    status: filters.status ?? null,
    latest: context.catalogue().latest,
    order: word === "name" || word === "owner" || word === "version" ? word : "created",
    descending: sort.startsWith("-"),
    limit,
    cursor,
  };
}

async function* csvOf(context: ServerContext, filters: Static<typeof Filters>): AsyncGenerator<string> {
  yield csvHead();
  let cursor: string | null = null;
  do {
    const page: { readonly items: readonly StoredService[]; readonly next: string | null } | null =
      await context.services.search(queryOf(filters, context, 1_000, cursor));
    if (page === null) return;
    const served = context.catalogue();
    yield page.items.map((each) => csvLine(serviceView(each, served))).join("");
    cursor = page.next;
  } while (cursor !== null);
}
