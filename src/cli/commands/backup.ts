import { open, rename, rm } from "node:fs/promises";
import type { Context, ExitCode } from "../context.ts";

/** `backup FILE`: the embedded store of a server that does not run. */
export async function backup({ wiring, output, json }: Context, file: string): Promise<ExitCode> {
  const { dumpStore } = await import("../../wiring-server.ts");
  const bytes = await dumpStore(wiring);
  // Under its own name only when it is complete and on the disk.
  const draft = `${file}.part`;
  try {
    const handle = await open(draft, "wx", 0o600);
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
  output.result(json ? JSON.stringify({ file, bytes: bytes.length }) : `${file}: ${bytes.length} bytes`);
  return 0;
}

/** `restore FILE`: puts a backup in the place of the embedded store. */
export async function restore({ wiring, output, json }: Context, file: string): Promise<ExitCode> {
  const { restoreStore } = await import("../../wiring-server.ts");
  const { kept } = await restoreStore(wiring, file);
  const text =
    kept === null ? "The backup is in place" : `The backup is in place; the earlier data is in ${kept}`;
  output.result(json ? JSON.stringify({ kept }) : text);
  return 0;
}
