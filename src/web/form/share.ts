import { serviceRequest } from "./requests.ts";
import { listsOf, nothingWanted, type Wanted } from "./wanted.ts";

/**
 * The query of a link that opens the form like this. `features` and `without` are explicit choices, `keep` and `leave`
 * the weaker wishes that a form collects: whoever opens the link gets the form exactly as it was.
 */
export function shareQuery(wanted: Wanted): string {
  const { template, selection, answers, name, owner, description, forge } = wanted;
  const query = new URLSearchParams({ template });
  const lists = {
    features: selection.with,
    without: selection.without,
    keep: selection.earlier?.with ?? [],
    leave: selection.earlier?.without ?? [],
  };
  for (const [key, ids] of Object.entries(lists)) if (ids.length > 0) query.set(key, ids.join(","));
  for (const [id, answer] of Object.entries(answers)) query.set(`answer.${id}`, answer);
  for (const [key, value] of Object.entries({ name, owner, description })) {
    if (value !== "") query.set(key, value);
  }
  if (forge !== nothingWanted.forge) query.set("forge", forge);
  if (wanted.isPublic) query.set("visibility", "public");
  if (wanted.allowDeprecated) query.set("allow-deprecated", "yes");
  // Commas are as good as their escapes here, and are read more easily.
  return query.toString().replaceAll("%2C", ",");
}

/** What a link asks for; whatever it leaves out takes its default. */
export function readShared(search: string): Wanted {
  const query = new URLSearchParams(search);
  const text = (key: string): string => query.get(key) ?? "";
  const list = (key: string): readonly string[] =>
    text(key)
      .split(",")
      .map((each) => each.trim())
      .filter((each) => each !== "");
  const answers = [...query].filter(([key]) => key.startsWith("answer."));
  const earlier = { with: list("keep"), without: list("leave") };
  const hasWishes = earlier.with.length + earlier.without.length > 0;
  return {
    template: text("template"),
    selection: { with: list("features"), without: list("without"), ...(hasWishes ? { earlier } : {}) },
    answers: Object.fromEntries(answers.map(([key, value]) => [key.slice("answer.".length), value])),
    name: text("name"),
    owner: text("owner"),
    description: text("description"),
    forge: text("forge") || nothingWanted.forge,
    isPublic: text("visibility") === "public",
    allowDeprecated: query.has("allow-deprecated"),
  };
}

/** The same as one command of the command line. */
export function asCommand(wanted: Wanted): string {
  const lists = listsOf(wanted.selection);
  return [
    `instant-micros new ${quoted(wanted.name || "NAME")} --stack ${wanted.template}`,
    ...lists.with.map((id) => `--feature ${id}`),
    ...lists.without.map((id) => `--without ${id}`),
    ...Object.entries(wanted.answers).map(([id, answer]) => `--set ${quoted(`${id}=${answer}`)}`),
    ...(wanted.description === "" ? [] : [`--description ${quoted(wanted.description)}`]),
    ...(wanted.allowDeprecated ? ["--allow-deprecated"] : []),
    `--forge ${wanted.forge} --owner ${quoted(wanted.owner || "OWNER")} --visibility ${wanted.isPublic ? "public" : "private"}`,
  ].join(" \\\n  ");
}

/** The same as a request to this server. */
export function asCurl(wanted: Wanted, address: string): string {
  return [
    `curl --fail-with-body ${address}/api/v1/services`,
    "--header 'Content-Type: application/json'",
    `--header ${quoted(`Idempotency-Key: ${wanted.owner || "OWNER"}/${wanted.name || "NAME"}`)}`,
    `--data ${quoted(JSON.stringify(serviceRequest(wanted), null, 2))}`,
  ].join(" \\\n  ");
}

/** The answers file that `instant-micros new --answers` takes. */
export function asAnswersFile({ answers }: Wanted): string {
  const lines = Object.entries(answers).map(([id, answer]) => `${id}: ${JSON.stringify(answer)}`);
  return lines.length === 0 ? "# every question takes its default\n{}\n" : `${lines.join("\n")}\n`;
}

/** For a POSIX shell. */
function quoted(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
