import { checkShape } from "../documents/shape.ts";
import { placeOf, readYaml, type ValuePath, type YamlDocument } from "../documents/yaml-document.ts";
import { problem, Problems, type Problem } from "../problems/problem.ts";
import {
  plainDefaults,
  publicUrl,
  type Connection,
  type Credentials,
  type RepositoryDefaults,
  type SecretSource,
} from "./connection.ts";
import {
  connectionsValidator,
  type ConnectionEntry,
  type CredentialsEntry,
  type DefaultsEntry,
} from "./document.ts";
import { connectionFaults } from "./faults.ts";

/**
 * The connections that a `connections.yaml` describes, in its order. Throws Problems (IM_CONNECTION_INVALID) with the
 * place of each; none of them repeats what may be a secret.
 */
export function readConnections(file: string, text: string): readonly Connection<SecretSource>[] {
  const code = "IM_CONNECTION_INVALID";
  const yaml = readYaml(file, text, { code, quotes: false });
  if (yaml.kind === "broken") throw new Problems(yaml.problems);
  const { document } = yaml;
  const literal = literalSecrets(document);
  const shape = checkShape(document, connectionsValidator, { code, isSecret: mayHoldSecret });
  if (shape.kind === "wrong") {
    const places = new Set(literal.map((each) => each.where));
    throw new Problems([...literal, ...shape.problems.filter((each) => !places.has(each.where))]);
  }
  const read = Object.entries(shape.value.connections).map(([id, entry]) => connectionOf(id, entry));
  const faults = read.flatMap((connection) =>
    [
      ...credentialsAtOnce(connection.id, shape.value.connections[connection.id]),
      ...connectionFaults(connection),
    ].map(({ path, ...details }) =>
      problem(code, { ...details, where: placeOf(document.keyAt(["connections", connection.id, ...path])) }),
    ),
  );
  if (faults.length > 0) throw new Problems(faults);
  return read;
}

/** Addresses may hold credentials; whatever stands among secrets, or where a connection should, may be one. */
function mayHoldSecret([, , key]: ValuePath): boolean {
  return key === undefined || ["credentials", "webhooks", "url", "api"].includes(String(key));
}

const secretPlaces = [
  ["credentials", "token"],
  ["credentials", "app", "private-key"],
  ["credentials", "consumer", "secret"],
  ["webhooks", "secret"],
  ["webhooks", "old-secret"],
] as const;

/** The mistake that everybody makes once: it gets an explanation of its own. */
function literalSecrets(document: YamlDocument): readonly Problem[] {
  const all = valueAt(document.value, ["connections"]);
  const ids = typeof all === "object" && all !== null ? Object.keys(all) : [];
  return ids.flatMap((id) =>
    secretPlaces.flatMap((place) => {
      const path = ["connections", id, ...place];
      const value = valueAt(document.value, path);
      if (typeof value !== "string" && typeof value !== "number") return [];
      const key = place.slice(place[0] === "credentials" ? 1 : 0).join(".");
      return [
        problem("IM_CONNECTION_INVALID", {
          what: `\`${key}\` of \`${id}\` holds the secret itself`,
          because: "files are copied, committed and backed up; secrets must not be",
          hint: `Put it into an environment variable and write {env: NAME}, or into a file of its own and write {file: PATH}. Then have the forge make a new one: this one has been on the disk`,
          where: placeOf(document.at(path)),
        }),
      ];
    }),
  );
}

function valueAt(root: unknown, path: ValuePath): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined),
    root,
  );
}

function credentialsAtOnce(id: string, entry: ConnectionEntry | undefined) {
  const { token, app, consumer, user } = entry?.credentials ?? {};
  const several = [token, app, consumer].filter((each) => each !== undefined).length > 1;
  const stray = user !== undefined && token === undefined;
  if (!several && !stray) return [];
  const what = several
    ? `\`${id}\` has more than one kind of credentials`
    : `\`user\` of \`${id}\` stands without a \`token\``;
  return [
    { path: ["credentials"], what, hint: "Give one of `token`, `user` with `token`, `app`, `consumer`" },
  ];
}

function connectionOf(id: string, entry: ConnectionEntry): Connection<SecretSource> {
  const { kind, title, url, api, owners, credentials, webhooks, defaults } = entry;
  return {
    id,
    kind,
    title: title ?? id,
    url: url ?? publicUrl(kind),
    api: api ?? null,
    owners: owners ?? [],
    credentials: credentialsOf(credentials),
    webhookSecrets: [webhooks?.secret, webhooks?.["old-secret"]].filter((each) => each !== undefined),
    defaults: defaults === undefined ? plainDefaults : defaultsOf(defaults),
  };
}

function credentialsOf(entry: CredentialsEntry | undefined): Credentials<SecretSource> {
  const { token, user, app, consumer } = entry ?? {};
  if (token !== undefined) {
    return user === undefined ? { kind: "token", token } : { kind: "user-token", user, token };
  }
  if (app !== undefined) {
    return { kind: "app", app: app.id, installation: app.installation, privateKey: app["private-key"] };
  }
  return consumer === undefined ? { kind: "none" } : { kind: "consumer", ...consumer };
}

function defaultsOf({ visibility, protection, pipelines, reviewers }: DefaultsEntry): RepositoryDefaults {
  return {
    visibility: visibility ?? plainDefaults.visibility,
    settings: {
      protection:
        protection === undefined
          ? null
          : {
              branch: "main",
              noForcePush: protection["no-force-push"] ?? false,
              noDeletion: protection["no-deletion"] ?? false,
              proposalsOnly: protection["proposals-only"] ?? false,
              approvals: protection.approvals ?? 0,
              requiredBuilds: protection["required-builds"] ?? [],
            },
      pipelines: pipelines ?? null,
      reviewers: reviewers ?? [],
    },
  };
}
