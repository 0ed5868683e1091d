/** Changes a proposal of a local forge where no file can be written, and prints what came of it. */
import { gitRunner } from "../../src/git/run-git.ts";
import { localForge } from "../../src/forges/local/local-forge.ts";

const [root = ""] = process.argv.slice(2);
const run = gitRunner({ path: process.env["PATH"] ?? "", home: "/nonexistent" });
const { proposals } = localForge(root, run);
const ref = { owner: "acme", name: "orders" };
const outcome = await proposals.update(ref, 1, { title: "Changed" }).then(
  () => "changed",
  (error: unknown) => Reflect.get(Object(error), "code"),
);
console.log(outcome);
