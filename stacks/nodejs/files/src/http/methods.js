import { HttpProblem } from "./errors.js";

/**
 * Watches which routes are added from here on, and returns the function that, once all are there, answers the other
 * methods of their paths with 405 and `Allow`. Without it they would get 404, which says that the path is wrong.
 */
export function watchMethods(app) {
  const methodsOf = new Map();
  app.addHook("onRoute", ({ url, method }) => {
    methodsOf.set(url, [...(methodsOf.get(url) ?? []), ...[method].flat()]);
  });
  return () => {
    for (const [url, methods] of [...methodsOf]) {
      app.route({
        url,
        method: app.supportedMethods.filter((method) => !methods.includes(method)),
        // Before the body is read: what it holds does not matter any more.
        onRequest: async (request, reply) => {
          reply.header("allow", methods.join(", "));
          throw new HttpProblem(405, `${request.method} is not possible here`);
        },
        handler: () => undefined,
      });
    }
  };
}
