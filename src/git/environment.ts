import type { Credentials } from "./remote.ts";

/** What a git child is allowed to know of the machine. Nothing else of our own environment reaches it. */
export interface GitSurroundings {
  /** Where executables are looked for, as in `PATH`. */
  readonly path: string;
  /** A directory of ours: git's HOME, so that nobody's `~/.gitconfig`, ignore list or credential file is read. */
  readonly home: string;
  /** Socket of a running ssh agent, for ssh remotes. */
  readonly sshAgent?: string;
  /** File with the certificates of a private authority. */
  readonly certificates?: string;
  /** Proxy for https, as a URL. */
  readonly proxy?: string;
}

export type Protocol = "file" | "http" | "https" | "ssh";

/**
 * The complete environment of a git child: made from nothing, never from `process.env`. Configuration travels in
 * it, because arguments can be read by everybody on the machine and files outlive the child.
 */
export function gitEnvironment(
  surroundings: GitSurroundings,
  protocols: readonly Protocol[],
  credentials: Credentials | null,
): Readonly<Record<string, string>> {
  const { sshAgent, certificates, proxy } = surroundings;
  return {
    PATH: surroundings.path,
    HOME: surroundings.home,
    // Messages are read by the code that explains failures.
    LC_ALL: "C",
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_ATTR_NOSYSTEM: "1",
    GIT_TERMINAL_PROMPT: "0",
    GIT_SSH_COMMAND: "ssh -oBatchMode=yes",
    // An empty list allows none.
    GIT_ALLOW_PROTOCOL: protocols.join(":"),
    ...(sshAgent === undefined ? {} : { SSH_AUTH_SOCK: sshAgent }),
    ...(certificates === undefined ? {} : { GIT_SSL_CAINFO: certificates }),
    ...(proxy === undefined ? {} : { https_proxy: proxy }),
    ...configuration([...settings, ...header(credentials)]),
  };
}

/** With the origin in the key, git sends the header nowhere else, whatever a server answers. */
function header(credentials: Credentials | null): readonly (readonly [string, string])[] {
  if (credentials === null) return [];
  const { origin, authorization } = credentials;
  return [[`http.${origin}/.extraHeader`, `Authorization: ${authorization}`]];
}

/** Where git looks for hooks when we start it. */
export const noHooks = "/dev/null";

const settings: readonly (readonly [string, string])[] = [
  // Nobody's hooks, monitors or credential helpers run in our name.
  ["core.hooksPath", noHooks],
  ["core.fsmonitor", "false"],
  ["credential.helper", ""],
  // The bytes in the repository are the bytes that were rendered.
  ["core.autocrlf", "false"],
  ["core.protectHFS", "true"],
  ["core.protectNTFS", "true"],
  ["core.symlinks", "false"],
  ["submodule.recurse", "false"],
  // What a server sends is checked, and a server cannot send us elsewhere.
  ["transfer.fsckObjects", "true"],
  ["transfer.bundleURI", "false"],
  ["http.followRedirects", "false"],
  ["http.lowSpeedLimit", "1"],
  ["http.lowSpeedTime", "30"],
  // A log entry would hold the time and the name of whoever runs us; a first commit has no earlier state to log.
  ["core.logAllRefUpdates", "false"],
  ["user.name", "Instant Micros"],
  ["user.email", "instant-micros@localhost"],
  // A repository is used only where the code names it.
  ["safe.bareRepository", "explicit"],
  // No clean-up in the background of a repository that lives for milliseconds.
  ["gc.auto", "0"],
  ["maintenance.auto", "false"],
  // One pack instead of a file an object: by default fast-import unpacks whatever has fewer than 100 objects.
  ["fastimport.unpackLimit", "1"],
];

function configuration(entries: readonly (readonly [string, string])[]): Readonly<Record<string, string>> {
  const variables: Record<string, string> = { GIT_CONFIG_COUNT: String(entries.length) };
  for (const [index, [key, value]] of entries.entries()) {
    variables[`GIT_CONFIG_KEY_${index}`] = key;
    variables[`GIT_CONFIG_VALUE_${index}`] = value;
  }
  return variables;
}
