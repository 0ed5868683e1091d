import { problem, type Problem } from "../problems/problem.ts";
import { isGitLocation } from "../workflows/git-location.ts";

export type GitProtocol = "file" | "https" | "ssh";

/** Where a catalogue is, read from what a person wrote. */
export type Location =
  | { readonly kind: "directory"; readonly directory: string }
  | {
      readonly kind: "git";
      readonly protocol: GitProtocol;
      readonly url: string;
      /** A tag or a whole commit id; null for the newest commit. */
      readonly revision: string | null;
    };

/**
 * Tells a git URL, with its `#revision`, from a directory. What reaches git as a URL has passed here: one of the
 * allowed protocols, no credentials, nothing that git or ssh would take for an option.
 * Throws IM_CATALOGUE_URL_REFUSED.
 */
export function readLocation(text: string, allowed: readonly GitProtocol[]): Location {
  if (!isGitLocation(text)) return { kind: "directory", directory: text };
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  if (/[\u0000-\u0020\u007f-\u009f\\]/u.test(text)) {
    throw refused(text, "it has spaces, backslashes or control characters", "Write the URL without them");
  }
  // `git@host:path` is short for an ssh URL.
  const short = /^([a-z0-9._-]+@[a-z0-9.-]+):(.*)$/is.exec(text);
  const url = parsed(short === null ? text : `ssh://${short[1]}/${short[2]}`, text);
  const protocol = allowed.find((each) => `${each}:` === url.protocol);
  if (protocol === undefined) {
    const names = allowed.map((each) => `${each}://`).join(" or ");
    throw refused(text, `catalogues are read by ${names} only`, `Give an address that begins with ${names}`);
  }
  if (url.password !== "" || (protocol !== "ssh" && url.username !== "")) {
    throw refused(
      text,
      "it holds credentials, which would end in logs and in manifests",
      "Take them out; use ssh with an agent for a private catalogue",
    );
  }
  if (protocol !== "file" && !/^[a-z0-9[]/i.test(url.hostname)) {
    throw refused(text, "its host is not the name of a host", "Check the URL");
  }
  const revision = url.hash === "" ? null : decoded(url.hash.slice(1), text);
  if (revision !== null && !isRevision(revision)) {
    throw refused(
      text,
      "what follows `#` is neither a tag nor a commit",
      "Write the name of a tag, or the 40 digits of a commit, behind `#`",
    );
  }
  url.hash = "";
  return { kind: "git", protocol, url: url.href, revision };
}

function parsed(url: string, text: string): URL {
  try {
    return new URL(url);
  } catch {
    throw refused(text, "it is not a URL", "Check the URL");
  }
}

function decoded(revision: string, text: string): string {
  try {
    return decodeURIComponent(revision);
  } catch {
    throw refused(text, "what follows `#` is not encoded as URLs are", "Check the URL");
  }
}

/** A subset of git-check-ref-format(1) without anything that a pattern or an option could begin with. */
function isRevision(text: string): boolean {
  return /^[a-z0-9][a-z0-9._+/-]*$/i.test(text) && !/\.\.|\/\/|\/\.|\.lock(\/|$)|[./]$/.test(text);
}

function refused(text: string, because: string, hint: string): Problem {
  const shown = JSON.stringify(text.replace(/\/\/[^/@]*@/, "//").slice(0, 200));
  return problem("IM_CATALOGUE_URL_REFUSED", { what: `${shown} is not used as a catalogue`, because, hint });
}
