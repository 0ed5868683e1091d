import { LogController } from "fastify";
import { inRequest } from "./request-context.js";

/**
 * Writes one line for every answered request, in place of the two that the framework writes. `http.path` is the
 * pattern of the route, such as `/greetings/:name`: a path as it was sent may hold personal data, and patterns can be
 * counted. Routes with `config: { quiet: true }` are logged at level debug: probes would drown everything else.
 */
export class RequestLog extends LogController {
  #log;

  constructor(log) {
    super();
    this.#log = log;
  }

  requestCompleted(error, request, reply) {
    const { url = "(no route)", config } = request.routeOptions;
    const fields = {
      "http.method": request.method,
      "http.path": url,
      "http.status": reply.statusCode,
      duration_ms: Math.round(reply.elapsedTime * 10) / 10,
    };
    inRequest(request, () => {
      if (error) this.#log.warn({ ...fields, err: error }, "request ended without its whole answer");
      else this.#log[config.quiet ? "debug" : "info"](fields, "request");
    });
  }

  streamError(error, request) {
    inRequest(request, () => this.#log.warn({ err: error }, "answer broke off"));
  }

  writeHeadError(error, request) {
    inRequest(request, () => this.#log.error({ err: error }, "answer could not be sent"));
  }

  // What these would say is in the line above, or is said by the error handler.
  incomingRequest() {}
  routeNotFound() {}
  defaultErrorLog() {}
}
