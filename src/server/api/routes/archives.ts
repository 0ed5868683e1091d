import type { FastifyReply } from "fastify";
import { Type, type Static } from "typebox";
import { problem } from "../../../problems/problem.ts";
import type { ServiceRequest } from "../../../workflows/service-request.ts";
import { archiveOf, mediaTypes, type ArchiveFormat } from "../../archives/archive.ts";
import type { PreviewRenderer, RenderedPreview } from "../../previews.ts";
import { fileAnswer } from "../answers.ts";
import type { RouteApp } from "../route-app.ts";
import { closed, oneOf } from "../schemas/reference.ts";
import { plainRequest } from "../service-requests.ts";

const Text = Type.Optional(Type.String({ maxLength: 10_000 }));
const choices = {
  template: Type.String({ maxLength: 100 }),
  without: Text,
  name: Text,
  owner: Text,
  description: Text,
  answers: Type.Optional(Type.String({ maxLength: 10_000, description: "key=value,key=value" })),
};
const Query = Type.Object({ ...choices, with: Text, format: Type.Optional(oneOf(["zip", "tgz"])) }, closed);
const StarterQuery = Type.Object({ ...choices, features: Text }, closed);

/** Archives by address alone: `/api/v1/archives`. */
export function archiveRoutes(app: RouteApp, renderer: PreviewRenderer): void {
  app.route({
    method: "GET",
    url: "/archives",
    config: { access: "read" },
    schema: {
      summary: "A service as an archive, without a repository",
      querystring: Query,
      response: fileAnswer("application/octet-stream", "zip or gzipped tar"),
    },
    handler: ({ query }, reply) => answer(reply, renderer, query, query.with, query.format ?? "zip"),
  });
}

/** The same for people with curl: `/starter.zip` and `/starter.tgz`. */
export function starterRoutes(app: RouteApp, renderer: PreviewRenderer): void {
  for (const format of ["zip", "tgz"] as const) {
    app.route({
      method: "GET",
      url: `/starter.${format}`,
      config: { access: "read" },
      schema: {
        summary: "A service as an archive: curl --fail -O -J",
        querystring: StarterQuery,
        response: fileAnswer("application/octet-stream", format),
      },
      handler: ({ query }, reply) => answer(reply, renderer, query, query.features, format),
    });
  }
}

async function answer(
  reply: FastifyReply,
  renderer: PreviewRenderer,
  query: Omit<Static<typeof Query>, "with" | "format">,
  features: string | undefined,
  format: ArchiveFormat,
) {
  return sendArchive(reply, await renderer.render(requestOf(query, features)), format);
}

function requestOf(
  query: Omit<Static<typeof Query>, "with" | "format">,
  features: string | undefined,
): ServiceRequest {
  const { name, owner, description } = query;
  return plainRequest({
    template: query.template,
    with: list(features),
    without: list(query.without),
    answers: Object.fromEntries(list(query.answers).map(readAnswer)),
    service: {
      ...(name === undefined ? {} : { name }),
      ...(owner === undefined ? {} : { owner }),
      ...(description === undefined ? {} : { description }),
    },
  });
}

function list(text: string | undefined): string[] {
  return (text ?? "")
    .split(",")
    .map((each) => each.trim())
    .filter((each) => each !== "");
}

function readAnswer(text: string): [string, string] {
  const at = text.indexOf("=");
  if (at > 0) return [text.slice(0, at), text.slice(at + 1)];
  throw problem("IM_REQUEST_INVALID", {
    what: `\`${text.slice(0, 100)}\` is not an answer`,
    because: "an answer is written as question=value",
    where: "?answers",
  });
}

/** An archive as a download. */
export async function sendArchive(
  reply: FastifyReply,
  { request, tree, zip }: RenderedPreview,
  format: ArchiveFormat,
) {
  const { name } = request.service;
  const bytes = format === "zip" ? await zip() : await archiveOf(tree, name, format);
  return reply
    .header("content-type", mediaTypes[format])
    .header("content-disposition", `attachment; filename="${name}.${format}"`)
    .send(Buffer.from(bytes));
}
