#!/usr/bin/env node
// Plain JavaScript that any Node.js can read: a clear line for an old one comes before anything it cannot parse.
import { existsSync } from "node:fs";
import module from "node:module";

const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `IM_NODE_TOO_OLD: Instant Micros needs Node.js 22.18 or later and this is ${process.versions.node}. Install a current one, or run it with \`npx instant-micros\` inside a clone, which brings its own.`,
  );
  process.exit(1);
}
module.enableCompileCache?.();
// A checkout runs from its sources, the published package from what they were compiled to.
const fromSource = existsSync(new URL("../src/cli/main.ts", import.meta.url));
await import(fromSource ? "../src/cli/main.ts" : "../dist/cli.bundle.js");
