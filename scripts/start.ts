/** `npm start`: the server with its state below this folder, unless INSTANT_MICROS_HOME says where. */
import { resolve } from "node:path";

process.env["INSTANT_MICROS_HOME"] ??= resolve(".instant-micros");
process.argv.splice(2, 0, "serve", "--log-level", "warn");
await import("../src/cli/main.ts");
