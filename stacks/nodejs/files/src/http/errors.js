import { randomBytes } from "node:crypto";
import { STATUS_CODES } from "node:http";
import { idsOf, inRequest } from "./request-context.js";

const mediaType = "application/problem+json";

/** An answer that a route gives on purpose: `throw new HttpProblem(409, "the order is already paid")`. */
export class HttpProblem extends Error {
  constructor(status, detail) {
    super(detail);
    this.name = "HttpProblem";
    this.status = status;
  }
}

/**
 * Every answer from 400 on is a problem document (RFC 9457). Failures of ours say nothing about the inside: the
 * log has the stack, and `trace_id` leads to it.
 */
export function answerErrors(app, log) {
  app.setErrorHandler((error, request, reply) => {
    const status = statusOf(error);
    if (status >= 500) {
      inRequest(request, () => log.error({ err: error, "http.method": request.method }, "request failed"));
    }
    send(request, reply, status, status < 500 || error instanceof HttpProblem ? error.message : undefined);
  });
  app.setNotFoundHandler((request, reply) => send(request, reply, 404, "there is nothing at this path"));
}

/** Answers what no route was found for because the address itself is broken, such as `/%`. */
export function answerBrokenAddress(error, request, reply) {
  send(request, reply, error.statusCode, error.message);
}

/** Answers bytes that are not HTTP: no request and no route exist for them. */
export function answerMalformedRequest(error, socket) {
  if (error.code === "ECONNRESET" || !socket.writable) {
    socket.destroy();
    return;
  }
  const status = { HPE_HEADER_OVERFLOW: 431, ERR_HTTP_REQUEST_TIMEOUT: 408 }[error.code] ?? 400;
  const title = STATUS_CODES[status];
  const trace_id = randomBytes(16).toString("hex");
  const body = JSON.stringify({ type: "about:blank", title, status, trace_id });
  socket.end(
    `HTTP/1.1 ${status} ${title}\r\nContent-Type: ${mediaType}\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
  );
}

/**
 * Statuses count only from those who mean them as an answer to this request: routes and the framework. An error of
 * a library may carry the status of some other conversation, and is a failure of ours.
 */
function statusOf(error) {
  if (error instanceof HttpProblem) return error.status;
  if (error.validation !== undefined) return 400;
  const ofFramework = error.code?.startsWith("FST_") && error.statusCode < 500;
  return ofFramework ? error.statusCode : 500;
}

function send(request, reply, status, detail) {
  const { trace_id } = idsOf(request);
  const [instance] = request.url.split("?", 1);
  const problem = { type: "about:blank", title: STATUS_CODES[status], status, detail, instance, trace_id };
  return reply.code(status).type(mediaType).serializer(JSON.stringify).send(problem);
}
