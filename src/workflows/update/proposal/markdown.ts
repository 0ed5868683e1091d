/**
 * Text from outside in Markdown, as forges render it. Nothing of it may become a link, a picture, a mention, a heading
 * or a table's border: paths, and sentences that quote what somebody chose, are written through one of these.
 */

/** As code, on one line. A pipe would end a table's cell even there. */
export function code(text: string): string {
  const line = oneLine(text).replaceAll("|", "\\|");
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  const pad = line.startsWith("`") || line.endsWith("`") || line.trim() === "" ? " " : "";
  return `${fence}${pad}${line}${pad}${fence}`;
}

/** As plain text, on one line. */
export function plain(text: string): string {
  return (
    oneLine(text)
      .replace(/[\\`*_{}[\]<>()#+!|~-]/g, "\\$&")
      // Mentions, references and bare addresses are recognised after all escaping; a word joiner keeps them apart.
      .replace(/[@#](?=\w)|:(?=\/\/)|www(?=\.)/g, `$&${wordJoiner}`)
  );
}

const wordJoiner = "\u2060";

function oneLine(text: string): string {
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g, " ");
}
