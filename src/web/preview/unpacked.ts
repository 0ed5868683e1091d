import { unzipSync } from "fflate";

/** The files of a zip whose entries stand in one folder, by their path inside it. */
export function unpacked(zip: Uint8Array): ReadonlyMap<string, Uint8Array> {
  return new Map(
    Object.entries(unzipSync(zip)).map(([path, bytes]) => [path.slice(path.indexOf("/") + 1), bytes]),
  );
}
