import type { GitRemote } from "../contract/forge.ts";
import type { RepositoryAnswer } from "./answers.ts";

/** How git gets at a repository, before credentials. */
export type CloneAddress = Pick<GitRemote, "url" | "protocol">;

/**
 * The address for git: over HTTP, or over SSH where the server has HTTP switched off. The server's links are only
 * believed when they lead to the server that was configured: its idea of its own address is often a wrong one, and
 * credentials follow the address. `base` is the configured address, without a slash at its end.
 */
export function cloneAddress(
  base: string,
  key: string,
  slug: string,
  links: RepositoryAnswer["links"]["clone"] = [],
): CloneAddress {
  const server = new URL(base);
  const link = (name: string): URL | undefined => parsed(links.find((each) => each.name === name)?.href);
  const usual: CloneAddress = {
    url: `${base}/scm/${key.toLowerCase()}/${slug}.git`,
    protocol: server.protocol === "http:" ? "http" : "https",
  };
  const http = link("http");
  const ssh = link("ssh");
  if (http === undefined && ssh?.protocol === "ssh:" && ssh.hostname === server.hostname) {
    return { url: ssh.href, protocol: "ssh" };
  }
  if (http?.origin !== server.origin) return usual;
  // The link carries the user's name.
  http.username = "";
  http.password = "";
  return { ...usual, url: http.href };
}

function parsed(href: string | undefined): URL | undefined {
  return href !== undefined && URL.canParse(href) ? new URL(href) : undefined;
}
