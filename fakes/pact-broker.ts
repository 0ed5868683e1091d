import Fastify from "fastify";

/** A broker of pacts on this machine: what consumers publish to it, producers find. */
export interface PactBroker {
  readonly address: string;
  readonly token: string;
  readonly stop: () => Promise<void>;
}

interface Published {
  readonly provider: string;
  readonly consumer: string;
}

/** As much of a broker's API as publishing and fetching need, for those who bring its token. */
export async function pactBroker(): Promise<PactBroker> {
  const token = "sesame";
  const pacts = new Map<string, { readonly names: Published; readonly pact: unknown }>();
  const server = Fastify();
  server.addHook("onRequest", async (request, reply) => {
    reply.header("content-type", "application/hal+json");
    if (request.headers.authorization !== `Bearer ${token}`) await reply.code(401).send({});
  });

  /** Every answer links to itself. */
  const answer = (path: string, links: object, more: object = {}): string =>
    JSON.stringify({ ...more, _links: { self: { href: address + path }, ...links } });
  const pathOf = ({ provider, consumer }: Published): string =>
    `/pacts/provider/${provider}/consumer/${consumer}`;
  const newestOf = (wanted: string): readonly object[] =>
    [...pacts.values()]
      .filter(({ names }) => names.provider === wanted)
      .map(({ names }) => ({ name: names.consumer, href: address + pathOf(names) }));

  server.get("/", async () =>
    answer("/", {
      "pb:latest-provider-pacts": { href: `${address}/pacts/provider/{provider}/latest`, templated: true },
      "pb:provider-pacts-for-verification": {
        href: `${address}/pacts/provider/{provider}/for-verification`,
        templated: true,
      },
    }),
  );
  server.get<{ Params: Published }>("/pacts/provider/:provider/latest", async ({ params, url }) =>
    answer(url, { "pb:pacts": newestOf(params.provider) }),
  );
  // Clients follow the link before they send to it which pacts they want; they get all of them.
  server.route<{ Params: Published }>({
    method: ["GET", "POST"],
    url: "/pacts/provider/:provider/for-verification",
    handler: async ({ params, url }) =>
      answer(url, {}, { _embedded: { pacts: newestOf(params.provider).map(toVerify) } }),
  });
  server.put<{ Params: Published }>(
    "/pacts/provider/:provider/consumer/:consumer/version/:version",
    async ({ params, body }, reply) => {
      pacts.set(pathOf(params), { names: params, pact: body });
      await reply.code(201).send("{}");
    },
  );
  server.get<{ Params: Published }>(
    "/pacts/provider/:provider/consumer/:consumer",
    async ({ url }, reply) => {
      const found = pacts.get(url);
      if (found === undefined) return reply.code(404).send("{}");
      return answer(url, {}, Object(found.pact));
    },
  );

  const address = await server.listen({ host: "127.0.0.1", port: 0 });
  return { address, token, stop: () => server.close() };
}

const toVerify = (self: object): object => ({
  shortDescription: "latest",
  verificationProperties: { notices: [] },
  _links: { self },
});
