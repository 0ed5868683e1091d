import { spawn, type ChildProcessByStdio } from "node:child_process";
import type { IncomingMessage } from "node:http";
import type { Readable, Writable } from "node:stream";
import { problem } from "../../problems/problem.ts";

/** One request for `git http-backend`, which speaks CGI (RFC 3875). */
export interface BackendRequest {
  /** The complete environment of the git child, apart from what CGI asks for. */
  readonly environment: Readonly<Record<string, string>>;
  /** The folder that the repository lies in, and its path below that, with the call: `/acme/orders.git/info/refs`. */
  readonly root: string;
  readonly path: string;
  /** Who asks. git takes pushes from whoever has a name; what they may do is decided before. */
  readonly user: string;
  readonly incoming: IncomingMessage;
  readonly warn: (text: string) => void;
}

export interface BackendAnswer {
  readonly status: number;
  readonly fields: Readonly<Record<string, string>>;
  readonly body: Readable;
}

/** Has git answer. Throws IM_GIT_FAILED. */
export async function httpBackend(request: BackendRequest): Promise<BackendAnswer> {
  const { incoming } = request;
  const { headers } = incoming;
  const length = headers["content-length"];
  const encoding = headers["content-encoding"];
  const protocol = headers["git-protocol"];
  const child = spawn("git", ["http-backend"], {
    env: {
      ...request.environment,
      GIT_PROJECT_ROOT: request.root,
      GIT_HTTP_EXPORT_ALL: "1",
      PATH_INFO: request.path,
      REQUEST_METHOD: incoming.method ?? "GET",
      QUERY_STRING: incoming.url?.split("?")[1] ?? "",
      CONTENT_TYPE: headers["content-type"] ?? "",
      REMOTE_ADDR: incoming.socket.remoteAddress ?? "",
      REMOTE_USER: request.user,
      ...(length === undefined ? {} : { CONTENT_LENGTH: length }),
      ...(encoding === undefined ? {} : { HTTP_CONTENT_ENCODING: encoding }),
      ...(typeof protocol === "string" && /^[\w=:.-]{1,100}$/.test(protocol)
        ? { GIT_PROTOCOL: protocol }
        : {}),
    },
    stdio: ["pipe", "pipe", "pipe"],
  });
  const deadline = setTimeout(() => child.kill("SIGKILL"), 120_000);
  child.once("close", () => clearTimeout(deadline));
  child.stderr.on("data", (chunk: Buffer) => request.warn(chunk.toString("utf8").slice(0, 500)));
  child.stdin.on("error", () => {});
  incoming.pipe(child.stdin);
  return cgiHead(child);
}

/** Reads up to the blank line, and gives back what follows as a stream. */
function cgiHead(child: ChildProcessByStdio<Writable, Readable, Readable>): Promise<BackendAnswer> {
  const output = child.stdout;
  return new Promise((resolve, reject) => {
    let head = Buffer.alloc(0);
    const failed = (): void => reject(problem("IM_GIT_FAILED", { what: "git did not answer" }));
    // Without a listener, a git that cannot be started would end the server.
    child.once("error", failed);
    output.once("end", failed);
    output.once("error", failed);
    const read = (chunk: Buffer): void => {
      head = Buffer.concat([head, chunk]);
      const end = head.indexOf("\r\n\r\n");
      if (end < 0) {
        if (head.length > 16_384) failed();
        return;
      }
      output.removeListener("data", read);
      output.removeListener("end", failed);
      output.pause();
      output.unshift(head.subarray(end + 4));
      const fields: Record<string, string> = {};
      for (const line of head.subarray(0, end).toString("latin1").split("\r\n")) {
        const colon = line.indexOf(":");
        fields[line.slice(0, colon).toLowerCase()] = line.slice(colon + 1).trim();
      }
      const { status, ...others } = fields;
      resolve({ status: Number.parseInt(status ?? "200", 10), fields: others, body: output });
    };
    output.on("data", read);
  });
}
