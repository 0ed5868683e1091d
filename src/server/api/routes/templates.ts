import { Type } from "typebox";
import { byCodeUnit } from "../../../text/compare.ts";
import { resolve } from "../../../resolver/resolve.ts";
import { withAnswers, readAnswers } from "../../../workflows/answers.ts";
import { refusalProblem } from "../../../workflows/refusals.ts";
import { Refusals } from "../../problems/api-problem.ts";
import { notFound } from "../../problems/thrown.ts";
import type { ServerContext } from "../../context.ts";
import type { Template } from "../../served-catalogue.ts";
import { answers } from "../answers.ts";
import type { RouteApp } from "../route-app.ts";
import { closed, oneOf, reference } from "../schemas/reference.ts";
import { ResolutionAnswer, SelectionRequest } from "../schemas/selection.ts";
import { badges, TemplateDetail, TemplateFiles, TemplateList } from "../schemas/template.ts";
import { placed, selectionPlace } from "../service-requests.ts";
import { templateDetail, templateFiles, templateSummary } from "../templates-view.ts";

const Name = Type.Object({ name: Type.String() }, closed);

/** Templates, what is in them, and what a selection of their features resolves to. */
export function templateRoutes(app: RouteApp, context: ServerContext): void {
  const find = (name: string): Template => {
    const { templates } = context.catalogue();
    const template = templates.get(name);
    if (template === undefined) throw notFound("template", name, templates.keys());
    return template;
  };

  app.route({
    method: "GET",
    url: "/templates",
    config: { access: "read" },
    schema: {
      summary: "Templates",
      querystring: Type.Object(
        {
          q: Type.Optional(Type.String({ maxLength: 200 })),
          language: Type.Optional(Type.String({ maxLength: 100 })),
          badge: Type.Optional(oneOf(badges)),
        },
        closed,
      ),
      response: answers(200, TemplateList),
    },
    async handler({ query: { q, language, badge } }) {
      const counts = await context.services.counts();
      const wanted = (q ?? "").toLowerCase();
      const items = [...context.catalogue().templates.values()]
        // What the organisation stands behind is offered first.
        .sort((left, right) => badges.indexOf(left.stack.badge) - badges.indexOf(right.stack.badge))
        .map((template) => templateSummary(template, context.catalogue(), counts))
        .filter((each) => `${each.name} ${each.title} ${each.summary}`.toLowerCase().includes(wanted))
        .filter((each) => language === undefined || each.languages.includes(language))
        .filter((each) => badge === undefined || each.badge === badge);
      return { items };
    },
  });

  app.route({
    method: "GET",
    url: "/templates/:name",
    config: { access: "read" },
    schema: { summary: "A template", params: Name, response: answers(200, TemplateDetail) },
    async handler({ params }) {
      const template = find(params.name);
      return templateDetail(template, context.catalogue(), await context.services.counts());
    },
  });

  app.route({
    method: "GET",
    url: "/templates/:name/files",
    config: { access: "read" },
    schema: {
      summary: "The catalogue files of a template, and whose they are",
      params: Name,
      querystring: Type.Object({ feature: Type.Optional(Type.String({ maxLength: 100 })) }, closed),
      response: answers(200, TemplateFiles),
    },
    async handler({ params, query: { feature } }) {
      const items = templateFiles(find(params.name))
        .filter(
          (each) => feature === undefined || (each.owner.kind === "feature" && each.owner.id === feature),
        )
        .sort((left, right) => byCodeUnit(left.path, right.path) || byCodeUnit(left.origin, right.origin));
      return { items };
    },
  });

  app.route({
    method: "POST",
    url: "/templates/:name/resolutions",
    config: { access: "read" },
    schema: {
      summary: "What a selection resolves to, with a reason for every feature, or why it cannot",
      params: Name,
      body: reference(SelectionRequest),
      response: answers(200, ResolutionAnswer),
    },
    async handler({ params, body }) {
      const { stack, features, model } = find(params.name);
      const given = readAnswers(body.answers ?? {}, stack, features);
      if (given.problems.length > 0) throw new Refusals(given.problems, []);
      const selection = { with: body.with ?? [], without: body.without ?? [] };
      const resolution = resolve(model, {
        ...withAnswers(selection, given.answers, model),
        ...(body.earlier === undefined ? {} : { earlier: body.earlier }),
      });
      if (resolution.kind === "resolved") return resolution;
      // A conflict is an answer; a name that there is none of is a mistake of the request.
      const mistakes = resolution.refusals.filter(
        (each) => each.kind !== "conflict" && each.kind !== "budget",
      );
      if (mistakes.length === 0) return resolution;
      throw new Refusals(
        mistakes.map((each) =>
          placed(refusalProblem(each), selectionPlace({ selection }, "id" in each ? each.id : undefined)),
        ),
        mistakes,
      );
    },
  });
}
