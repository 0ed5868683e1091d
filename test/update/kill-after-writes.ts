/**
 * Loaded before the command line (`node --import`): kills the process right after its KILL_AFTER-th change of a file or
 * folder, and writes how many there were when it ends otherwise.
 */
import { syncBuiltinESMExports } from "node:module";
import fs from "node:fs";
import promises from "node:fs/promises";

const killAfter = Number(process.env["KILL_AFTER"] ?? "0");
let changes = 0;

function changed(): void {
  changes += 1;
  if (changes === killAfter) process.kill(process.pid, "SIGKILL");
}

for (const name of ["writeFile", "rename", "mkdir", "rm", "rmdir", "chmod", "copyFile"] as const) {
  const original = promises[name] as (...given: unknown[]) => Promise<unknown>;
  const originalSync = fs[`${name}Sync`] as (...given: unknown[]) => unknown;
  Object.assign(promises, {
    async [name](...given: unknown[]) {
      const result = await original.apply(promises, given);
      changed();
      return result;
    },
  });
  Object.assign(fs, {
    [`${name}Sync`](...given: unknown[]) {
      const result = originalSync.apply(fs, given);
      changed();
      return result;
    },
  });
}
syncBuiltinESMExports();

process.on("exit", () => {
  const report = process.env["KILL_REPORT"];
  const count = String(changes);
  if (report !== undefined) fs.writeFileSync(report, count);
});
