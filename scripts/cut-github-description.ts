/**
 * Cuts the operations that we use out of GitHub's description of its API, which is published as the npm package
 * @octokit/openapi, into `fakes/github/description.json`. The package has 385 MB, so it is fetched into a temporary
 * directory and thrown away. The cut is JSON Schema as of 2020: OpenAPI's `nullable` becomes the type null.
 *
 *     node scripts/cut-github-description.ts
 */
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const version = "23.0.2";
const source = "package/generated/api.github.com.json";
const target = fileURLToPath(new URL("../fakes/github/description.json", import.meta.url));

const used: Readonly<Record<string, readonly string[]>> = {
  "/app": ["get"],
  "/app/installations/{installation_id}": ["get"],
  "/app/installations/{installation_id}/access_tokens": ["post"],
  "/orgs/{org}/repos": ["post"],
  "/repos/{owner}/{repo}": ["get", "patch"],
  "/repos/{owner}/{repo}/actions/permissions": ["get", "put"],
  "/repos/{owner}/{repo}/branches/{branch}": ["get"],
  "/repos/{owner}/{repo}/hooks": ["get", "post"],
  "/repos/{owner}/{repo}/hooks/{hook_id}": ["patch"],
  "/repos/{owner}/{repo}/issues/{issue_number}/comments": ["post"],
  "/repos/{owner}/{repo}/pulls": ["get", "post"],
  "/repos/{owner}/{repo}/pulls/{pull_number}": ["get", "patch"],
  "/repos/{owner}/{repo}/rulesets": ["get", "post"],
  "/repos/{owner}/{repo}/rulesets/{ruleset_id}": ["get", "put"],
  "/user": ["get"],
  "/user/repos": ["post"],
  "/users/{username}": ["get"],
};

/** What says nothing about which values are right. */
const words = new Set([
  "description",
  "example",
  "examples",
  "title",
  "externalDocs",
  "default",
  "deprecated",
  "discriminator",
]);

/** Answers that GitHub gives to everything and describes for little. */
const everywhere = ["401", "403", "404", "429"];

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type JsonObject = { readonly [key: string]: Json };

const whole = await fetchDescription();
const components = object(whole["components"]);
const kept = new Map<string, Json>();

const operations: Record<string, Json> = {};
for (const [path, methods] of Object.entries(used)) {
  for (const method of methods) {
    operations[`${method.toUpperCase()} ${path}`] = operation(
      object(object(object(whole["paths"])[path])[method]),
    );
  }
}
const schemas = Object.fromEntries([...kept].toSorted(([a], [b]) => (a < b ? -1 : 1)));
const cut = { source: `@octokit/openapi ${version}, ${source}, MIT`, operations, schemas };
await writeFile(target, `${JSON.stringify(cut)}\n`);
console.log(`${Object.keys(operations).length} operations, ${Object.keys(schemas).length} schemas`);

async function fetchDescription(): Promise<JsonObject> {
  const run = promisify(execFile);
  const folder = await mkdtemp(join(tmpdir(), "github-description-"));
  try {
    await run("npm", ["pack", `@octokit/openapi@${version}`, "--silent"], { cwd: folder });
    await run("tar", ["-xzf", `octokit-openapi-${version}.tgz`, source], { cwd: folder });
    return object(JSON.parse(await readFile(join(folder, source), "utf8")));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What of an operation can be checked: its query, the body it takes, and its answers by status. */
function operation(described: JsonObject): Json {
  const parameters = list(described["parameters"]).map((each) => resolved(object(each)));
  const query = parameters
    .filter((each) => each["in"] === "query")
    .map((each) => [text(each["name"]), schema(each["schema"] ?? true)] as const);
  const body =
    described["requestBody"] === undefined ? null : bodyOf(resolved(object(described["requestBody"])));
  const answers = Object.entries(object(described["responses"])).map(
    ([status, answer]) => [status, content(resolved(object(answer)))] as const,
  );
  const error = schema({ $ref: "#/components/schemas/basic-error" });
  const refusals = everywhere.map((status) => [status, error] as const);
  return { query: Object.fromEntries(query), body, answers: Object.fromEntries([...refusals, ...answers]) };
}

function bodyOf(described: JsonObject): Json {
  const body = content(described);
  return described["required"] === true ? body : { anyOf: [body, { type: "null" }] };
}

function content(holder: JsonObject): Json {
  const json = holder["content"] === undefined ? undefined : object(holder["content"])["application/json"];
  return json === undefined ? null : schema(object(json)["schema"] ?? true);
}

function resolved(holder: JsonObject): JsonObject {
  const reference = holder["$ref"];
  if (typeof reference !== "string") return holder;
  const [kind = "", name = ""] = reference.replace("#/components/", "").split("/");
  return object(object(components[kind])[name]);
}

function schema(described: Json): Json {
  if (typeof described !== "object" || described === null || Array.isArray(described)) return described;
  const from = object(described);
  const reference = from["$ref"];
  if (typeof reference === "string") {
    const name = reference.replace("#/components/schemas/", "");
    if (!kept.has(name)) {
      kept.set(name, true);
      kept.set(name, schema(object(components["schemas"])[name] ?? true));
    }
    return { $ref: `#/schemas/${name}` };
  }
  const to: Record<string, Json> = {};
  for (const [key, value] of Object.entries(from)) {
    if (words.has(key) || key.startsWith("x-") || key === "nullable") continue;
    // A format of GitHub's own: owner/name.
    if (key === "format" && value === "repo.nwo") continue;
    if (key === "properties") {
      to[key] = Object.fromEntries(Object.entries(object(value)).map(([name, each]) => [name, schema(each)]));
    } else if (key === "allOf" || key === "anyOf" || key === "oneOf") to[key] = list(value).map(schema);
    else if (key === "items" || key === "additionalProperties" || key === "not") to[key] = schema(value);
    else to[key] = value;
  }
  return from["nullable"] === true ? { anyOf: [to, { type: "null" }] } : to;
}

function object(value: Json | undefined): JsonObject {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as JsonObject;
  throw new Error(`${JSON.stringify(value)?.slice(0, 100)} is not an object`);
}

function list(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? (value as readonly Json[]) : [];
}

function text(value: Json | undefined): string {
  if (typeof value === "string") return value;
  throw new Error("a text is missing");
}
