import { Type } from "typebox";
import { problem } from "../../../problems/problem.ts";
import type { ServiceRequest } from "../../../workflows/service-request.ts";
import type { ServerContext } from "../../context.ts";
import { notFound } from "../../problems/thrown.ts";
import type { PreviewRenderer, RenderedPreview } from "../../previews.ts";
import { answers, fileAnswer } from "../answers.ts";
import { contentView, diffView, previewView } from "../previews-view.ts";
import type { RouteApp } from "../route-app.ts";
import { Preview, PreviewContent, PreviewDiff } from "../schemas/preview.ts";
import { closed, oneOf, reference } from "../schemas/reference.ts";
import { PreviewRequest } from "../schemas/selection.ts";
import { plainRequest } from "../service-requests.ts";
import { sendArchive } from "./archives.ts";

const Id = Type.Object({ id: Type.String({ maxLength: 100 }) }, closed);
const Format = oneOf(["zip", "tgz"]);

/** How long a preview can be come back to. */
const seconds = 24 * 60 * 60;

/** Rendered services to look at, compare and download. */
export function previewRoutes(app: RouteApp, context: ServerContext, renderer: PreviewRenderer): void {
  const stored = async (id: string) => {
    const found = await context.previews.find(id);
    if (found === null) {
      const hint = "Previews are kept for a day; make it again from the form";
      throw problem("IM_NOT_FOUND", { what: "This preview does not exist any more", hint });
    }
    return found;
  };
  const rendered = async (id: string): Promise<RenderedPreview> =>
    renderer.render((await stored(id)).request);

  app.route({
    method: "POST",
    url: "/previews",
    config: { access: "read" },
    schema: {
      summary: "Render a service without creating it",
      body: reference(PreviewRequest),
      response: answers(201, Preview),
    },
    async handler({ body }, reply) {
      const request = plainRequest(body);
      const preview = await renderer.render(request);
      const kept = await context.previews.put(preview.id, request, seconds);
      const view = await previewView(preview, kept);
      return reply.code(201).header("location", `/api/v1/previews/${preview.id}`).send(view);
    },
  });

  app.route({
    method: "GET",
    url: "/previews/:id",
    config: { access: "read" },
    schema: { summary: "A preview", params: Id, response: answers(200, Preview) },
    async handler({ params }) {
      const found = await stored(params.id);
      return previewView(await renderer.render(found.request), found);
    },
  });

  app.route({
    method: "GET",
    url: "/previews/:id/file",
    config: { access: "read" },
    schema: {
      summary: "One file of a preview",
      params: Id,
      querystring: Type.Object({ path: Type.String({ maxLength: 4_096 }) }, closed),
      response: answers(200, PreviewContent),
    },
    async handler({ params, query: { path } }) {
      const { tree } = await rendered(params.id);
      const file = tree.files.find((each) => each.path === path);
      if (file === undefined) throw notFound("file", path, []);
      return contentView(file);
    },
  });

  app.route({
    method: "GET",
    url: "/previews/:id/archive",
    config: { access: "read" },
    schema: {
      summary: "The whole preview as an archive: the same bytes every time",
      params: Id,
      querystring: Type.Object({ format: Type.Optional(Format) }, closed),
      response: fileAnswer("application/octet-stream", "zip or gzipped tar"),
    },
    async handler({ params, query }, reply) {
      return sendArchive(reply, await rendered(params.id), query.format ?? "zip");
    },
  });

  app.route({
    method: "GET",
    url: "/previews/:id/diff",
    config: { access: "read" },
    schema: {
      summary: "What is different from another preview, or from the template without any choice",
      params: Id,
      querystring: Type.Object({ against: Type.String({ maxLength: 100 }) }, closed),
      response: answers(200, PreviewDiff),
    },
    async handler({ params, query: { against } }) {
      const after = await rendered(params.id);
      const before =
        against === "default"
          ? await renderer.render(withoutChoices(after.request))
          : await rendered(against);
      return diffView(against, before, after);
    },
  });
}

function withoutChoices(request: ServiceRequest): ServiceRequest {
  return { ...request, selection: { with: [], without: [] }, answers: {} };
}
