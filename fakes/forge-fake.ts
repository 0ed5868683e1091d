import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { basename, dirname } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { httpBackend } from "../src/server/forge/http-backend.ts";

/** A request to the API of a fake, read whole. */
export interface FakeRequest {
  readonly method: string;
  /** Decoded by nobody yet. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingMessage["headers"];
  /** The parsed JSON, the fields of a form, or null. */
  readonly body: unknown;
}

export interface FakeAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON; left out for none. */
  readonly body?: unknown;
}

/** A call of git's smart protocol. */
export interface GitRequest {
  /** The bare repository, or null when the forge has none of this name. */
  readonly repository: string | null;
  readonly action: "info/refs" | "git-upload-pack" | "git-receive-pack";
  /** Whether it leads to a push. */
  readonly writes: boolean;
  readonly headers: IncomingMessage["headers"];
}

/** What a kind of forge does; everything around it is here. */
export interface FakeBehaviour {
  api(request: FakeRequest): Promise<FakeAnswer>;
  /** The repository that a path like `/acme/orders.git` means. */
  repository(path: string): string | null;
  /** The name of whoever may do this, or the answer that refuses. */
  admit(request: GitRequest): { readonly user: string } | FakeAnswer;
}

/**
 * Something that goes wrong, for the next requests that it matches. `effect` says whether the forge does what was asked
 * before it goes wrong.
 */
export interface Fault {
  readonly method?: string;
  /** What path and query have to match; those of git are matched too. */
  readonly path: RegExp;
  /** How many requests it strikes; 1 unless it says otherwise. */
  readonly times?: number;
  readonly effect: "done" | "none";
  readonly instead:
    | ({ readonly kind: "answer" } & FakeAnswer)
    /** The connection ends without a word. */
    | { readonly kind: "cut" }
    /** The right answer, later. */
    | { readonly kind: "slow"; readonly milliseconds: number };
}

/** One request that came, with what it was answered; null when it was not. */
export interface Recorded {
  readonly method: string;
  /** With the query. */
  readonly path: string;
  readonly authorization: string | null;
  readonly body: unknown;
  readonly status: number | null;
}

export interface ForgeFake {
  /** Scheme, host and port. */
  readonly origin: string;
  /** In the order in which they came. */
  readonly requests: readonly Recorded[];
  /** What `api` threw: requests that the forge would not take, answers that it would not give. Empty when all is well. */
  readonly broken: readonly unknown[];
  order(fault: Fault): void;
  stop(): Promise<void>;
}

/** Starts the server of a fake on a free port of this machine, or on the port given. */
export async function startFake(behaviour: FakeBehaviour, port = 0): Promise<ForgeFake> {
  const requests: Recorded[] = [];
  const broken: unknown[] = [];
  const faults: { readonly fault: Fault; left: number }[] = [];
  const server = createServer((incoming, outgoing) => {
    void serve(incoming, outgoing).catch((error: unknown) => {
      broken.push(error);
      // A status that no forge answers.
      outgoing.writeHead(599).end(String(error));
    });
  });
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("a TCP server has a port");

  return {
    origin: `http://127.0.0.1:${address.port}`,
    requests,
    broken,
    order: (fault) => void faults.push({ fault, left: fault.times ?? 1 }),
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };

  async function serve(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const { method = "GET", url = "/", headers } = incoming;
    const [path = "", query = ""] = url.split("?");
    const place = requests.length;
    const record = (body: unknown, status: number | null): void => {
      const authorization = headers.authorization ?? null;
      requests[place] = { method, path: url, authorization, body, status };
    };
    record(null, null);

    const fault = struck(method, url);
    const git = gitRequest(path, query, headers);
    const body = git === null ? bodyOf(await read(incoming), headers["content-type"] ?? "") : null;
    record(body, null);
    const request = { method, path, query: new URLSearchParams(query), headers, body };
    if (fault?.instead.kind === "slow") await pause(fault.instead.milliseconds);

    const isSpoilt = fault !== null && fault.instead.kind !== "slow";
    if (isSpoilt && fault.effect === "none") return spoil(fault, outgoing, record, body);
    if (git === null) {
      const answer = await behaviour.api(request);
      if (isSpoilt) return spoil(fault, outgoing, record, body);
      record(body, answer.status);
      return send(outgoing, answer);
    }
    return serveGit(git);

    async function serveGit(call: GitRequest): Promise<void> {
      const admitted = behaviour.admit(call);
      if ("status" in admitted || call.repository === null) {
        const answer = "status" in admitted ? admitted : { status: 404 };
        record(null, answer.status);
        return send(outgoing, answer);
      }
      const answer = await httpBackend({
        environment: gitEnvironment,
        root: dirname(call.repository),
        path: `/${basename(call.repository)}/${call.action}`,
        user: admitted.user,
        incoming,
        warn: () => {},
      });
      if (isSpoilt) {
        // git does all of it, and says so to nobody.
        answer.body.resume();
        await once(answer.body, "close");
        return spoil(fault, outgoing, record, null);
      }
      record(null, answer.status);
      outgoing.writeHead(answer.status, answer.fields);
      answer.body.pipe(outgoing);
    }
  }

  function struck(method: string, url: string): Fault | null {
    const found = faults.find(
      ({ fault, left }) => left > 0 && (fault.method ?? method) === method && fault.path.test(url),
    );
    if (found === undefined) return null;
    found.left -= 1;
    return found.fault;
  }

  function gitRequest(path: string, query: string, headers: IncomingMessage["headers"]): GitRequest | null {
    const [, repository, action] =
      /^(\/.*?)\/(info\/refs|git-upload-pack|git-receive-pack)$/.exec(path) ?? [];
    if (repository === undefined || !isAction(action)) return null;
    const writes = action === "git-receive-pack" || query === "service=git-receive-pack";
    return { repository: behaviour.repository(repository), action, writes, headers };
  }
}

function isAction(text: string | undefined): text is GitRequest["action"] {
  return text === "info/refs" || text === "git-upload-pack" || text === "git-receive-pack";
}

function spoil(
  { instead }: Fault,
  outgoing: ServerResponse,
  record: (body: unknown, status: number | null) => void,
  body: unknown,
): void {
  if (instead.kind !== "answer") {
    outgoing.destroy();
    return;
  }
  record(body, instead.status);
  send(outgoing, instead);
}

function send(outgoing: ServerResponse, { status, headers, body }: FakeAnswer): void {
  if (body === undefined) {
    outgoing.writeHead(status, { ...headers }).end();
    return;
  }
  const text = JSON.stringify(body);
  outgoing.writeHead(status, { "content-type": "application/json; charset=utf-8", ...headers }).end(text);
}

async function read(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}

function bodyOf(text: string, type: string): unknown {
  if (text === "") return null;
  if (type.startsWith("application/x-www-form-urlencoded"))
    return Object.fromEntries(new URLSearchParams(text));
  return JSON.parse(text);
}

/** Of the machine only where git is: a forge's hooks run, a person's configuration does not. */
const gitEnvironment = {
  PATH: process.env["PATH"] ?? "",
  HOME: "/nonexistent",
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_CONFIG_GLOBAL: "/dev/null",
};
