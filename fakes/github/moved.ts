import type { FakeAnswer } from "../forge-fake.ts";
import { keyOf, type GitHubState } from "./state.ts";

/**
 * The path that means the same today: an old name becomes `/repositories/{id}`, to which GitHub leads; an id becomes the
 * name that its repository has. null: there is no such id.
 */
export function pathOfToday(state: GitHubState, path: string): string | null {
  const [, id, below = ""] = /^\/repositories\/(\d+)(\/.*)?$/.exec(path) ?? [];
  if (id !== undefined) {
    const known = [...state.repositories.values()].find((each) => String(each.id) === id);
    return known === undefined ? null : `/repos/${known.owner.login}/${known.name}${below}`;
  }
  const [, owner, name, rest = ""] = /^\/repos\/([^/]+)\/([^/]+)(\/.*)?$/.exec(path) ?? [];
  const old = state.repositories.has(keyOf(owner, name)) ? undefined : state.renamed.get(keyOf(owner, name));
  return old === undefined ? path : `/repositories/${old}${rest}`;
}

/** Readers and writers are led there by different statuses. */
export function movedTo(state: GitHubState, method: string, path: string): FakeAnswer {
  const url = `${state.api}${path}`;
  const message = method === "GET" ? "Moved Permanently" : "Temporary Redirect";
  return {
    status: method === "GET" ? 301 : 307,
    headers: { location: url },
    body: { message, url, documentation_url: "https://docs.github.com/rest" },
  };
}
