import { problem, type Problem } from "../../problems/problem.ts";
import { isThisMachine } from "../../text/this-machine.ts";

/**
 * The address of a forge, from a configuration: https, or http on this very machine; without credentials, query and the
 * last slash. Throws IM_CONNECTION_INVALID.
 */
export function baseAddress(text: string): string {
  if (!URL.canParse(text)) throw invalid(text, "it is not a URL");
  const url = new URL(text);
  const isSafe = url.protocol === "https:" || (url.protocol === "http:" && isThisMachine(url.hostname));
  if (!isSafe) throw invalid(url.origin, "credentials are sent by https only");
  if (url.username !== "" || url.password !== "") throw invalid(url.origin, "it holds credentials");
  if (url.search !== "" || url.hash !== "") throw invalid(url.origin, "it has a query or a fragment");
  return url.href.replace(/\/+$/, "");
}

function invalid(shown: string, because: string): Problem {
  return problem("IM_CONNECTION_INVALID", {
    what: `${JSON.stringify(shown)} cannot be the address of a forge`,
    because,
    hint: "Give an address like `https://git.example.com`",
  });
}
