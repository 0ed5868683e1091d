import { mustGit, type RunGit } from "./run-git.ts";

/** The bytes of objects, in one process; what the repository does not have is left out. Nothing is fetched. */
export async function readBlobs(
  run: RunGit,
  repository: string,
  blobs: Iterable<string>,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const wanted = [...new Set(blobs)];
  if (wanted.length === 0) return new Map();
  const output = await mustGit(run, {
    repository,
    arguments: ["cat-file", "--batch"],
    protocols: [],
    input: Buffer.from(wanted.map((blob) => `${blob}\n`).join("")),
    seconds: 120,
  });
  const found = new Map<string, Uint8Array>();
  for (let at = 0; at < output.length;) {
    // `<id> <type> <size>`, the bytes, a line feed; or `<id> missing`.
    const end = output.indexOf("\n", at);
    const [id = "", type, size] = output.toString("latin1", at, end).split(" ");
    at = end + 1;
    if (size === undefined) continue;
    if (type === "blob") found.set(id, new Uint8Array(output.subarray(at, at + Number(size))));
    at += Number(size) + 1;
  }
  return found;
}
