const longest = 2_000;

/**
 * What git or a server said, fit for a person's eyes and a log: without the secrets that are known, without user names
 * and passwords in URLs, without authorisation headers, without control characters that could rewrite a terminal, and
 * not too long.
 */
export function serverText(text: string, secrets: readonly string[]): string {
  const readable = withoutSecrets(text, secrets)
    .replace(/\b([a-z][a-z0-9+.-]*:\/\/)[^\s/@]*@/gi, "$1")
    .replace(/(authorization:\s*)\S+(\s+\S+)?/gi, "$1<redacted>")
    .split(/[\r\n]+/)
    .map((line) => line.replace(controlCharacters, "").trim())
    .filter((line) => line !== "")
    .join("\n");
  return readable.length <= longest ? readable : `${readable.slice(0, longest)}…`;
}

/** The text with each secret taken out, also where it stands as part of a URL. */
export function withoutSecrets(text: string, secrets: readonly string[]): string {
  let clean = text;
  for (const secret of secrets) {
    if (secret === "") continue;
    clean = clean.replaceAll(secret, "<redacted>").replaceAll(encodeURIComponent(secret), "<redacted>");
  }
  return clean;
}

// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const controlCharacters = /\u001b\[[0-9;?]*[ -/]*[@-~]|[\u0000-\u001f\u007f-\u009f]/g;
