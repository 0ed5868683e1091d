import type { FastifyReply, FastifyRequest } from "fastify";
import { problem } from "../../problems/problem.ts";
import type { RouteApp } from "../api/route-app.ts";
import { notFound } from "../problems/thrown.ts";
import { httpBackend } from "./http-backend.ts";

export interface GitHttpOptions {
  /** Where the bare repositories are: `<root>/<owner>/<name>.git`. */
  readonly root: string;
  /** The complete environment of a git child. */
  readonly environment: Readonly<Record<string, string>>;
}

/** What a part of a repository's address may be; nothing that leaves the folder or is hidden in it. */
const part = /^[a-z0-9][a-z0-9._-]{0,61}$/;

/** The calls of git's smart protocol, and nothing else of a repository's folder, with the permission for each. */
const services: Readonly<Record<string, "read" | "create">> = {
  "git-upload-pack": "read",
  "git-receive-pack": "create",
};

/**
 * The local forge over smart HTTP, by `git http-backend`: `git clone <address>/git/acme/orders.git`. Cloning needs the
 * permission to read, pushing the one to create.
 */
export function gitHttpRoutes(app: RouteApp, options: GitHttpOptions): void {
  const base = "/git/:owner/:repository";
  const bodies = Object.keys(services).map((name) => `application/x-${name}-request`);
  // git streams its packs: the body goes to the child as it comes.
  app.addContentTypeParser(bodies, (_request, payload, done) => done(null, payload));

  const config = (access: "read" | "create") => ({ access, plain: true }) as const;
  app.get(base, { config: config("read"), schema: { hide: true } }, async (request, reply) => {
    const { owner, repository } = names(request.params);
    const text = `git clone ${request.protocol}://${request.host}/git/${owner}/${repository}\n`;
    return reply.header("content-type", "text/plain; charset=utf-8").send(text);
  });
  app.get(`${base}/info/refs`, { config: config("read"), schema: { hide: true } }, async (request, reply) => {
    const service = new URL(request.url, "http://server").searchParams.get("service") ?? "";
    const known = Object.hasOwn(services, service) ? services[service] : undefined;
    // The old protocol would read files of the folder.
    if (known === undefined) throw notFound("service", service, []);
    if (request.principal?.permissions.includes(known) !== true) {
      throw problem("IM_FORBIDDEN", {
        what: "You may not push",
        because: "it needs the permission `create`",
      });
    }
    return backend(options, request, reply, "info/refs");
  });
  for (const [name, access] of Object.entries(services)) {
    app.post(
      `${base}/${name}`,
      { config: config(access), schema: { hide: true }, bodyLimit: 100_000_000 },
      (request, reply) => backend(options, request, reply, name),
    );
  }
}

function names(params: unknown): { readonly owner: string; readonly repository: string } {
  const { owner, repository } = params as { readonly owner: string; readonly repository: string };
  const name = repository.replace(/\.git$/, "");
  if (
    !repository.endsWith(".git") ||
    !part.test(owner) ||
    !part.test(name) ||
    `${owner}${name}`.includes("..")
  ) {
    throw notFound("repository", `${owner}/${repository}`, []);
  }
  return { owner, repository };
}

async function backend(
  options: GitHttpOptions,
  request: FastifyRequest,
  reply: FastifyReply,
  action: string,
): Promise<FastifyReply> {
  const { owner, repository } = names(request.params);
  const { status, fields, body } = await httpBackend({
    environment: options.environment,
    root: options.root,
    path: `/${owner}/${repository}/${action}`,
    user: request.principal?.name ?? "",
    incoming: request.raw,
    warn: (git) => request.log.warn({ git }, "git"),
  });
  void reply.code(status).headers(fields);
  return reply.send(body);
}
