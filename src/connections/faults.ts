import { isThisMachine } from "../text/this-machine.ts";
import { localId, type Connection, type ConnectionKind, type Credentials } from "./connection.ts";

/** Something that is wrong with a connection. Never repeats what may be a secret, nor an address. */
export interface ConnectionFault {
  /** Keys from the connection to the place. */
  readonly path: readonly (string | number)[];
  readonly what: string;
  readonly because?: string;
  readonly hint?: string;
}

/** What a schema cannot say of a connection: addresses, names, and which credentials its kind of forge takes. */
export function connectionFaults(connection: Connection<unknown>): readonly ConnectionFault[] {
  const { id, kind, url, api, owners, credentials, webhookSecrets } = connection;
  const faults: ConnectionFault[] = [];
  if (!/^[a-z][a-z0-9-]{0,39}$/.test(id)) {
    const hint = "Use at most 40 of a-z, 0-9 and -, beginning with a letter: `github-acme`";
    faults.push({ path: [], what: `\`${id.slice(0, 60)}\` is no id of a connection`, hint });
  }
  if ((id === localId) !== (kind === "local")) {
    const because = "the local forge is the connection `local`, and nothing else is";
    faults.push({
      path: ["kind"],
      what: `The connection \`${id.slice(0, 60)}\` cannot be \`${kind}\``,
      because,
    });
  }
  if (kind === "local") {
    if (url !== "" || api !== null || credentials.kind !== "none" || webhookSecrets.length > 0) {
      const what = "The local forge has neither an address nor secrets";
      faults.push({ path: [], what, hint: "Leave out `url`, `api`, `credentials` and `webhooks`" });
    }
  } else {
    faults.push(...addressFaults("url", url), ...(api === null ? [] : addressFaults("api", api)));
    faults.push(...credentialFaults(kind, credentials));
  }
  const wrong = owners.findIndex((owner) => owner === "" || /[\s\p{Cc}]/u.test(owner));
  if (wrong >= 0) {
    const hint = "Name an organisation, a workspace with its project, a project or a person";
    faults.push({ path: ["owners", wrong], what: "This cannot be an owner", hint });
  }
  return faults;
}

function addressFaults(key: "url" | "api", address: string): readonly ConnectionFault[] {
  const fault = (because: string): readonly ConnectionFault[] => [
    {
      path: [key],
      what: `\`${key}\` is no address of a forge`,
      because,
      hint: "Write `https://git.example.com`",
    },
  ];
  if (address === "") return fault("it is missing: this forge is one that you run yourself");
  const parsed = URL.parse(address);
  if (parsed === null) return fault("it is no URL");
  const { protocol, hostname, username, password, search, hash } = parsed;
  if (username !== "" || password !== "")
    return fault("it holds a name or a password, which belong to `credentials`");
  if (search !== "" || hash !== "") return fault("it goes on after the path");
  if (address.endsWith("/")) return fault("it ends with a slash");
  if (protocol === "https:" || (protocol === "http:" && isThisMachine(hostname))) return [];
  return fault("it is not https: everybody on the way could read the credentials");
}

const taken: Readonly<Record<Exclude<ConnectionKind, "local">, readonly Credentials<never>["kind"][]>> = {
  github: ["token", "app"],
  bitbucket: ["token", "user-token", "consumer"],
  "bitbucket-datacenter": ["token"],
};

const written: Readonly<Record<Credentials<never>["kind"], string>> = {
  none: "nothing",
  token: "`token`",
  "user-token": "`user` with `token`",
  app: "`app`",
  consumer: "`consumer`",
};

function credentialFaults(
  kind: Exclude<ConnectionKind, "local">,
  credentials: Credentials<unknown>,
): readonly ConnectionFault[] {
  if (taken[kind].includes(credentials.kind)) return [];
  const choices = taken[kind].map((each) => written[each]).join(", ");
  return [
    {
      path: ["credentials"],
      what: `\`${kind}\` cannot be used with ${written[credentials.kind]}`,
      hint: `Give it one of: ${choices}`,
    },
  ];
}
