import type { FastifyRequest } from "fastify";
import type { NewAuditEvent } from "../workflows/audit.ts";

/** An effect of a request, for the audit trail. */
export function byRequest(
  request: FastifyRequest,
  effect: Pick<NewAuditEvent, "action" | "object" | "detail">,
): NewAuditEvent {
  return { ...effect, actor: request.principal?.name ?? "nobody", result: "done", request: request.id };
}

/** A refusal, for the audit trail. */
export function refusedRequest(request: FastifyRequest, detail: string): NewAuditEvent {
  return {
    actor: request.principal?.name ?? "nobody",
    action: `${request.method} ${request.routeOptions.url ?? "unknown"}`,
    object: request.url.split("?")[0]?.slice(0, 300) ?? "",
    result: "refused",
    detail,
    request: request.id,
  };
}
