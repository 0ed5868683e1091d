import type { ConnectionReport } from "../contract/settings.ts";
import { done, doneOrAbsent } from "../http/outcome.ts";
import { Project, Properties } from "./answers.ts";
import type { DatacenterClient } from "./client.ts";

type Permission = ConnectionReport["permissions"][number];

const neededFor = "making repositories, protecting branches and default reviewers";

/** `Forge.probe`. `key` is of a project or a person. Throws ForgeFailure when the token is not accepted. */
export async function probe(client: DatacenterClient, key: string | null): Promise<ConnectionReport> {
  const properties = await client.call({
    what: "The server cannot be asked for its version",
    method: "GET",
    path: "/api/1.0/application-properties",
    permission: "a licence",
    shape: Properties,
  });
  const { version } = done(properties);
  // Whoever asks stands in a header of every answer.
  const identity = properties.kind === "done" ? properties.header("x-ausername") : null;
  const administered = done(
    await client.list({
      what: "The projects cannot be listed",
      method: "GET",
      path: "/api/1.0/projects",
      query: { permission: "PROJECT_ADMIN" },
      permission: "a licence",
      shape: Project,
    }),
  );
  const permissions =
    key === null ? [anywhere(administered.length > 0)] : await at(client, key, identity, administered);
  return { identity, version, permissions };
}

/** A right to make repositories alone is not among what can be asked for. */
function anywhere(isAdministrator: boolean): Permission {
  return { name: "PROJECT_ADMIN", neededFor, granted: isAdministrator ? "yes" : "unknown" };
}

async function at(
  client: DatacenterClient,
  key: string,
  identity: string | null,
  administered: readonly { readonly key: string }[],
): Promise<readonly Permission[]> {
  const name = `PROJECT_ADMIN on ${key}`;
  if (key.startsWith("~")) {
    // One's own are one's own, whether there is one yet or not.
    const isOwn = identity !== null && key.slice(1).toLowerCase() === identity.toLowerCase();
    return [{ name, neededFor, granted: isOwn ? "yes" : "unknown" }];
  }
  const project = doneOrAbsent(
    await client.call({
      what: `The project ${key} cannot be looked at`,
      method: "GET",
      path: `/api/1.0/projects/${encodeURIComponent(key)}`,
      permission: `PROJECT_READ on ${key}`,
      shape: Project,
    }),
  );
  const isAdministrator = administered.some((each) => each.key === key);
  return [
    {
      name: `PROJECT_READ on ${key}`,
      neededFor: "seeing the project",
      granted: project === null ? "no" : "yes",
    },
    { name, neededFor, granted: isAdministrator ? "yes" : project === null ? "no" : "unknown" },
  ];
}
