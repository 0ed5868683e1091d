import type { Manifest } from "./manifest.ts";

/**
 * The manifest as it is committed. The same manifest has one text: keys in the order of its documentation, one
 * file a line, so that a merge or a review sees which file changed.
 */
export function manifestText(manifest: Manifest): string {
  const { files, ...head } = manifest;
  const lines = files.map(
    ({ path, origin, policy, blob, executable }) =>
      `    ${JSON.stringify({ path, origin, policy, blob, executable })}`,
  );
  const list = lines.length === 0 ? "[]" : `[\n${lines.join(",\n")}\n  ]`;
  const text = JSON.stringify(head, null, 2);
  return `${text.slice(0, -"\n}".length)},\n  "files": ${list}\n}\n`;
}
