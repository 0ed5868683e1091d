import type { Selection } from "../../resolver/resolution.ts";

/** Everything that a new service is asked for with. */
export interface Wanted {
  readonly template: string;
  readonly selection: Selection;
  readonly answers: Readonly<Record<string, string>>;
  readonly name: string;
  readonly owner: string;
  readonly description: string;
  readonly forge: string;
}

/** Explicit choices and wishes as the two lists that the command line, the API and links know. */
export function listsOf({ with: chosen, without, earlier }: Selection): {
  readonly with: readonly string[];
  readonly without: readonly string[];
} {
  return { with: chosen, without: [...new Set([...without, ...(earlier?.without ?? [])])] };
}

/** The query of a link that opens the form like this. */
export function shareQuery({
  template,
  selection,
  answers,
  name,
  owner,
  description,
  forge,
}: Wanted): string {
  const lists = listsOf(selection);
  const query = new URLSearchParams({ template });
  if (lists.with.length > 0) query.set("features", lists.with.join(","));
  if (lists.without.length > 0) query.set("without", lists.without.join(","));
  for (const [id, answer] of Object.entries(answers)) query.set(`answer.${id}`, answer);
  for (const [key, value] of Object.entries({ name, owner, description }))
    if (value !== "") query.set(key, value);
  if (forge !== "local") query.set("forge", forge);
  return query.toString();
}

/** What a link asks for; whatever it leaves out is empty. */
export function readShared(search: string): Wanted {
  const query = new URLSearchParams(search);
  const list = (key: string): readonly string[] =>
    (query.get(key) ?? "").split(",").filter((each) => each !== "");
  const answers = [...query].filter(([key]) => key.startsWith("answer."));
  return {
    template: query.get("template") ?? "",
    selection: { with: list("features"), without: list("without") },
    answers: Object.fromEntries(answers.map(([key, value]) => [key.slice("answer.".length), value])),
    name: query.get("name") ?? "",
    owner: query.get("owner") ?? "",
    description: query.get("description") ?? "",
    forge: query.get("forge") ?? "local",
  };
}

/** The same as one command of the command line. */
export function asCommand(wanted: Wanted): string {
  const lists = listsOf(wanted.selection);
  return [
    `instant-micros new ${wanted.name || "NAME"} --stack ${wanted.template}`,
    ...lists.with.map((id) => `--feature ${id}`),
    ...lists.without.map((id) => `--without ${id}`),
    ...Object.entries(wanted.answers).map(([id, answer]) => `--set ${quoted(`${id}=${answer}`)}`),
    ...(wanted.description === "" ? [] : [`--description ${quoted(wanted.description)}`]),
    `--forge ${wanted.forge} --owner ${quoted(wanted.owner || "OWNER")}`,
  ].join(" \\\n  ");
}

/** The same as a request to this server. */
export function asCurl(wanted: Wanted, address: string): string {
  const body = JSON.stringify(requestOf(wanted), null, 2);
  return [
    `curl --fail-with-body ${address}/api/v1/services`,
    "--header 'Content-Type: application/json'",
    `--header 'Idempotency-Key: ${wanted.owner || "owner"}-${wanted.name || "name"}-1'`,
    `--data ${quoted(body)}`,
  ].join(" \\\n  ");
}

/** The answers file that `--answers` takes. */
export function asAnswersFile({ answers }: Wanted): string {
  const lines = Object.entries(answers).map(([id, answer]) => `${id}: ${JSON.stringify(answer)}`);
  return lines.length === 0 ? "# every question takes its default\n" : `${lines.join("\n")}\n`;
}

/** What is sent to create the service. */
export function requestOf(wanted: Wanted): {
  readonly template: string;
  readonly with: string[];
  readonly without: string[];
  readonly answers: Record<string, string>;
  readonly service: { readonly name: string; readonly owner: string; readonly description: string };
  readonly forge: "local" | "github" | "bitbucket" | "bitbucket-datacenter";
} {
  const lists = listsOf(wanted.selection);
  const { template, answers, name, owner, description } = wanted;
  return {
    template,
    with: [...lists.with],
    without: [...lists.without],
    answers: { ...answers },
    service: { name, owner, description },
    forge: isForge(wanted.forge) ? wanted.forge : "local",
  };
}

function isForge(text: string): text is "local" | "github" | "bitbucket" | "bitbucket-datacenter" {
  return ["local", "github", "bitbucket", "bitbucket-datacenter"].includes(text);
}

/** For a POSIX shell. */
function quoted(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
