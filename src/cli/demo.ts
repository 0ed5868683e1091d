/**
 * `npm start` in a clone: the main job, done once. Creates a service on the local forge below `.instant-micros/` and
 * says where it is and how to run it. A second start finds the same service.
 */
import { runCommandLine } from "./run-command-line.ts";

const home = process.env["INSTANT_MICROS_HOME"] ?? ".instant-micros";
const options = ["--stack", "nodejs", "--forge", "local", "--owner", "acme"];
const description = ["--description", "Takes orders"];
process.stderr.write(`instant-micros new orders ${options.join(" ")}\n`);
process.exitCode = await runCommandLine(["new", "orders", ...options, ...description], {
  ...process.env,
  INSTANT_MICROS_HOME: home,
});
