/**
 * Loaded before the command line (`node --import`): kills the process right after its KILL_AFTER-th change of a file or
 * folder, and writes how many there were when it ends otherwise.
 */
import { syncBuiltinESMExports } from "node:module";
import promises from "node:fs/promises";
import { writeFileSync } from "node:fs";

const killAfter = Number(process.env["KILL_AFTER"] ?? "0");
let changes = 0;

const changing = ["writeFile", "rename", "mkdir", "rm", "rmdir", "chmod", "copyFile"] as const;
for (const name of changing) {
  const original = promises[name] as (...given: unknown[]) => Promise<unknown>;
  Object.assign(promises, {
    [name]: async (...given: unknown[]) => {
      const result = await original.apply(promises, given);
      changes += 1;
      if (changes === killAfter) process.kill(process.pid, "SIGKILL");
      return result;
    },
  });
}
syncBuiltinESMExports();

process.on("exit", () => {
  const report = process.env["KILL_REPORT"];
  if (report !== undefined) writeFileSync(report, String(changes));
});
