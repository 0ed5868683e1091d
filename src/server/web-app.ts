import { existsSync } from "node:fs";
import { join } from "node:path";
import fastifyStatic from "@fastify/static";
import type { RouteApp } from "./api/route-app.ts";
import type { ServerContext } from "./context.ts";

/** The built web application: its files, and its page for every address that is a page of it. */
export async function webApp(app: RouteApp, context: ServerContext, folder: string): Promise<void> {
  const config = { access: "public", plain: true } as const;
  const schema = { hide: true } as const;
  if (!existsSync(join(folder, "index.html"))) {
    app.get("/", { config, schema }, async (_request, reply) =>
      reply.header("content-type", "text/plain; charset=utf-8").send(plainPage(context)),
    );
    return;
  }
  await app.register(fastifyStatic, {
    root: folder,
    serve: false,
    // Names with a hash in them never change their content.
    setHeaders: (response, path) => {
      void response.header(
        "cache-control",
        path.startsWith(join(folder, "assets")) ? "public, max-age=31536000, immutable" : "no-cache",
      );
    },
  });
  app.get("/assets/*", { config, schema }, (request, reply) => reply.sendFile(pathOf(request.url)));
  for (const name of ["icon.svg", "favicon.ico", "robots.txt"]) {
    if (existsSync(join(folder, name))) {
      app.get(`/${name}`, { config, schema }, (_request, reply) => reply.sendFile(name));
    }
  }
  const page = { config, schema } as const;
  app.get("/", page, (_request, reply) => reply.sendFile("index.html"));
  for (const place of pages) {
    app.get(place, page, (_request, reply) => reply.sendFile("index.html"));
    app.get(`${place}/*`, page, (_request, reply) => reply.sendFile("index.html"));
  }
}

/** The addresses of the application's pages; anything else is not found. */
const pages = [
  "/templates",
  "/services",
  "/previews",
  "/operations",
  "/guidelines",
  "/activity",
  "/connections",
  "/admin",
  "/sign-in",
  "/set-up",
];

function pathOf(url: string): string {
  return decodeURIComponent(url.split("?")[0] ?? "").slice(1);
}

function plainPage({ address, version }: ServerContext): string {
  return [
    `Instant Micros ${version}`,
    "",
    "The web application is not built: npm run build:web",
    `The API:           ${address()}/api/v1/templates`,
    `Its description:   ${address()}/api/openapi.json`,
    `A service by curl: curl --fail -OJ '${address()}/starter.zip?template=nodejs'`,
    "",
  ].join("\n");
}
