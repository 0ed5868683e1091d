import { readFileSync } from "node:fs";

const manifest = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));

/**
 * Who this process is: in health answers, in every log line and as `User-Agent` of outgoing requests.
 * The version names the commit when the build has stamped one: `0.1.0+4fca21e`.
 */
export function serviceIdentity(environment, commit) {
  const version = commit === undefined ? manifest.version : `${manifest.version}+${commit.slice(0, 7)}`;
  return { name: manifest.name, version, environment, userAgent: `${manifest.name}/${version}` };
}
