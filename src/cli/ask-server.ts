import { problem, type Code } from "../problems/problem.ts";
import { codes } from "../problems/codes.ts";

/**
 * The JSON that a server of ours answers with. It knows us by the token in `INSTANT_MICROS_TOKEN`: on a command line
 * everybody on the machine would see it. Throws what the server refuses with, and IM_UNAVAILABLE.
 */
export async function askServer(
  method: "GET" | "POST",
  path: string,
  server: string,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<unknown> {
  const token = environment["INSTANT_MICROS_TOKEN"];
  const response = await fetch(new URL(path, server), {
    method,
    headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
  }).catch((cause: unknown) => {
    throw problem("IM_UNAVAILABLE", {
      what: `No server answers at ${server}`,
      hint: "Start it with `instant-micros serve`, or say where it is with --server",
      cause,
    });
  });
  // A proxy before it answers with pages of its own.
  const answer: unknown = await response.json().catch(() => null);
  if (response.ok && answer !== null) return answer;
  const { code, title } = (answer ?? {}) as { readonly code?: string; readonly title?: string };
  throw problem(Object.keys(codes).find((each): each is Code => each === code) ?? "IM_UNAVAILABLE", {
    what: title ?? `The server at ${server} answered ${response.status}`,
  });
}
