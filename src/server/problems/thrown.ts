import type { FastifyError, FastifySchemaValidationError } from "fastify";
import { Problem, Problems, problem } from "../../problems/problem.ts";
import { didYouMean } from "../../text/nearest.ts";

/** Whatever was thrown while a request was answered, as problems; undefined for what nobody foresaw. */
export function problemOf(error: unknown): Problem | Problems | undefined {
  if (error instanceof Problem || error instanceof Problems) return error;
  if (!(error instanceof Error)) return undefined;
  const { validation, validationContext, code, statusCode }: Partial<FastifyError> = error;
  if (validation !== undefined) return invalid(validation, validationContext ?? "body");
  switch (code ?? "") {
    case "FST_ERR_CTP_BODY_TOO_LARGE":
      return problem("IM_REQUEST_TOO_LARGE", { what: "The request's body is too large", hint: "Send less" });
    case "FST_ERR_CTP_INVALID_MEDIA_TYPE":
      return problem("IM_MEDIA_TYPE", { what: "The request's body is not JSON" });
    case "FST_ERR_CTP_INVALID_JSON_BODY":
    case "FST_ERR_CTP_EMPTY_JSON_BODY":
    case "FST_ERR_CTP_INVALID_CONTENT_LENGTH":
      return problem("IM_REQUEST_INVALID", {
        what: "The request's body is not JSON",
        because: error.message,
      });
    default:
      return statusCode !== undefined && statusCode >= 400 && statusCode < 500
        ? problem("IM_REQUEST_INVALID", { what: "The request cannot be read", because: error.message })
        : undefined;
  }
}

function invalid(faults: readonly FastifySchemaValidationError[], context: string): Problems {
  return new Problems(faults.map((fault) => invalidPlace(fault, context)));
}

function invalidPlace(
  { instancePath, keyword, params, message }: FastifySchemaValidationError,
  context: string,
): Problem {
  const extra = params["additionalProperty"];
  const missing = params["missingProperty"];
  const child = keyword === "additionalProperties" ? extra : missing;
  const path = typeof child === "string" ? `${instancePath}/${pointerToken(child)}` : instancePath;
  const where = context === "body" ? path || "/" : placeOutsideBody(context, path);
  if (keyword === "additionalProperties" && typeof extra === "string") {
    const kind = context === "querystring" ? "parameter" : "field";
    return problem("IM_REQUEST_INVALID", {
      what: `There is no ${kind} \`${extra.slice(0, 100)}\` here`,
      where,
    });
  }
  if (keyword === "required" && typeof missing === "string") {
    return problem("IM_REQUEST_INVALID", { what: `\`${missing}\` is missing`, where });
  }
  const name = instancePath === "" ? "The request" : `\`${instancePath.slice(1)}\``;
  const allowed = params["allowedValues"];
  const because =
    keyword === "enum" && Array.isArray(allowed)
      ? `it is none of ${allowed.join(", ")}`
      : `it ${message ?? "is wrong"}`;
  return problem("IM_REQUEST_INVALID", { what: `${name} is not as it should be`, because, where });
}

function placeOutsideBody(context: string, path: string): string {
  return context === "querystring" ? `?${path.slice(1)}` : path;
}

function pointerToken(name: string): string {
  return name.replaceAll("~", "~0").replaceAll("/", "~1");
}

/** There is nothing here of that name. */
export function notFound(what: string, name: string, known: Iterable<string>): Problem {
  return problem("IM_NOT_FOUND", {
    what: `There is no ${what} \`${name.slice(0, 100)}\``,
    hint: didYouMean(name, known),
  });
}
