import { spawn, type ChildProcessByStdio } from "node:child_process";
import type { Readable, Writable } from "node:stream";
import type { FastifyReply, FastifyRequest } from "fastify";
import { problem } from "../../problems/problem.ts";
import type { RouteApp } from "../api/route-app.ts";
import { notFound } from "../problems/thrown.ts";

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

/** One request by one `git http-backend`, which speaks CGI (RFC 3875). */
async function backend(
  options: GitHttpOptions,
  request: FastifyRequest,
  reply: FastifyReply,
  action: string,
): Promise<FastifyReply> {
  const { owner, repository } = names(request.params);
  const { headers } = request;
  const length = headers["content-length"];
  const encoding = headers["content-encoding"];
  const protocol = headers["git-protocol"];
  const child = spawn("git", ["http-backend"], {
    env: {
      ...options.environment,
      GIT_PROJECT_ROOT: options.root,
      GIT_HTTP_EXPORT_ALL: "1",
      PATH_INFO: `/${owner}/${repository}/${action}`,
      REQUEST_METHOD: request.method,
      QUERY_STRING: request.url.split("?")[1] ?? "",
      CONTENT_TYPE: headers["content-type"] ?? "",
      REMOTE_ADDR: request.ip,
      // git takes pushes from whoever has a name; what they may do is decided before.
      REMOTE_USER: request.principal?.name ?? "",
      ...(length === undefined ? {} : { CONTENT_LENGTH: length }),
      ...(encoding === undefined ? {} : { HTTP_CONTENT_ENCODING: encoding }),
      ...(typeof protocol === "string" && /^[\w=:.-]{1,100}$/.test(protocol)
        ? { GIT_PROTOCOL: protocol }
        : {}),
    },
    stdio: ["pipe", "pipe", "pipe"],
  });
  const deadline = setTimeout(() => child.kill("SIGKILL"), 120_000);
  child.once("close", () => clearTimeout(deadline));
  child.stderr.on("data", (chunk: Buffer) =>
    request.log.warn({ git: chunk.toString("utf8").slice(0, 500) }, "git"),
  );
  child.stdin.on("error", () => {});
  request.raw.pipe(child.stdin);
  const { status, fields, rest } = await cgiHead(child);
  void reply.code(status).headers(fields);
  return reply.send(rest);
}

interface CgiHead {
  readonly status: number;
  readonly fields: Record<string, string>;
  readonly rest: NodeJS.ReadableStream;
}

/** Reads up to the blank line, and gives back what follows as a stream. */
function cgiHead(child: ChildProcessByStdio<Writable, Readable, Readable>): Promise<CgiHead> {
  const output = child.stdout;
  return new Promise((resolve, reject) => {
    let head = Buffer.alloc(0);
    const failed = (): void => reject(problem("IM_GIT_FAILED", { what: "git did not answer" }));
    // Without a listener, a git that cannot be started would end the server.
    child.once("error", failed);
    output.once("end", failed);
    output.once("error", failed);
    const read = (chunk: Buffer): void => {
      head = Buffer.concat([head, chunk]);
      const end = head.indexOf("\r\n\r\n");
      if (end < 0) {
        if (head.length > 16_384) failed();
        return;
      }
      output.removeListener("data", read);
      output.removeListener("end", failed);
      output.pause();
      output.unshift(head.subarray(end + 4));
      const fields: Record<string, string> = {};
      for (const line of head.subarray(0, end).toString("latin1").split("\r\n")) {
        const colon = line.indexOf(":");
        fields[line.slice(0, colon).toLowerCase()] = line.slice(colon + 1).trim();
      }
      const { status, ...others } = fields;
      resolve({ status: Number.parseInt(status ?? "200", 10), fields: others, rest: output });
    };
    output.on("data", read);
  });
}
