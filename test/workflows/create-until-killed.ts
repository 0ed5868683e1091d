/**
 * Creates a service and ends itself with SIGKILL at the step of the given number; past the last step it prints the
 * outcome. Called as: `forge` or `directory`, a directory to work in, step, seconds since 1970.
 */
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Forge } from "../../src/forges/contract/forge.ts";
import { localForge } from "../../src/forges/local/local-forge.ts";
import { nativeGit } from "../../src/git/git.ts";
import { gitRunner, type RunGit } from "../../src/git/run-git.ts";
import { createInDirectory, createOnForge } from "../../src/workflows/create-service.ts";
import { naturalOperationId } from "../../src/workflows/operation-id.ts";
import { aPlan, aServiceRequest } from "../support/a-plan.ts";
import { noPatience } from "../support/patience.ts";

const [, , where = "", directory = "", step = "", time = ""] = process.argv;

let steps = 0;
function mayBeTheEnd(): void {
  if (steps === Number(step)) process.kill(process.pid, "SIGKILL");
  steps += 1;
}

const runner = gitRunner({ path: process.env["PATH"] ?? "", home: join(directory, "home") });
/** Before, in the middle of, and after every git command. */
const run: RunGit = async (call) => {
  mayBeTheEnd();
  const end = runner(call);
  await sleep(3);
  mayBeTheEnd();
  await end;
  mayBeTheEnd();
  return end;
};

const forge = localForge(join(directory, "forge"), run);
const watched: Forge = {
  ...forge,
  async createRepository(...request) {
    mayBeTheEnd();
    const ensured = await forge.createRepository(...request);
    mayBeTheEnd();
    return ensured;
  },
};

const ref = { owner: "acme", name: "orders" };
const plan = aPlan({ "README.md": "# Orders\n", "src/index.js": "1;\n" });
const ports = {
  forge: watched,
  git: nativeGit(run, join(directory, "scratch")),
  clock: () => Number(time),
  ...noPatience,
};
const created =
  where === "directory"
    ? await createInDirectory(ports, plan, join(directory, "orders"))
    : await createOnForge(ports, plan, {
        request: aServiceRequest(ref),
        connection: "local",
        visibility: "private",
        settings: { protection: null, pipelines: null, reviewers: [] },
        operation: naturalOperationId(plan, ref),
      });
mayBeTheEnd();
console.log(JSON.stringify({ created, tree: plan.tree.id }));
