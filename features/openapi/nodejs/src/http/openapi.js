import document from "../openapi.json" with { type: "json" };

/** Answers what this service offers at `/openapi.json`. A test holds the description and the routes together. */
export function addOpenApi(app) {
  app.get("/openapi.json", { config: { quiet: true } }, () => document);
}
