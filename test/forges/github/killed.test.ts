import { expect, test } from "vitest";
import { nativeGit } from "../../../src/git/git.ts";
import { aGitHub } from "../../support/a-github.ts";
import { aTree } from "../../support/a-tree.ts";
import { aGitRunner, git } from "../../support/git.ts";
import { temporaryDirectory } from "../../support/temporary-directory.ts";

const ref = { owner: "acme", name: "orders" };
const settings = {
  protection: {
    branch: "main",
    noForcePush: true,
    noDeletion: true,
    proposalsOnly: false,
    approvals: 0,
    requiredBuilds: [],
  },
  pipelines: false,
  reviewers: [],
};
const proposal = { head: "update", base: "main", title: "Update", body: "To 2.0.0", draft: false };

const commit = { tree: aTree({ "README.md": "# Orders\n" }), message: "Create orders\n", time: 1 };

/** A creation and a proposal, which run from the beginning after each death. */
async function work({ fake, forge }: Awaited<ReturnType<typeof aGitHub>>): Promise<void> {
  const directory = await temporaryDirectory();
  const port = nativeGit(aGitRunner(directory), directory);
  await forge.createRepository({ ref, description: "", visibility: "private" }, "operation-1");
  const pushed = await port.pushFirstCommit(commit, await forge.remote(ref));
  await forge.configure(ref, settings);
  const bare = fake.repositoryOf("acme", "orders");
  if ((await bare?.head("update")) === null) {
    await bare?.keep("refs/heads/update", pushed.commit);
    await bare?.merge("update", pushed.commit);
  }
  await forge.proposals.open(ref, proposal, "operation-2");
}

// Whoever dies at a request, whether it took effect or not, does nothing more: nothing gets through any longer.
test.each(["none", "done"] as const)(
  "a death at any request (effect: %s) is made up for, and nothing is there twice",
  async (effect) => {
    let hasDied = true;
    for (let request = 0; hasDied; request += 1) {
      const gitHub = await aGitHub();
      const { fake } = gitHub;
      fake.order({ path: /./, after: request, effect, instead: { kind: "cut" } });
      fake.order({ path: /./, after: request, times: 1_000, effect: "none", instead: { kind: "cut" } });
      hasDied = await work(gitHub).then(
        () => false,
        () => true,
      );
      fake.calm();
      await work(gitHub);

      const list = async (path: string): Promise<unknown> => {
        const headers = { authorization: `Bearer ${fake.token}`, "x-github-api-version": "2022-11-28" };
        return (await fetch(`${fake.api}/repos/acme/orders/${path}`, { headers })).json();
      };
      expect(await list("rulesets")).toHaveLength(1);
      expect(await list("pulls?state=all")).toHaveLength(1);
      const { directory = "" } = fake.repositoryOf("acme", "orders") ?? {};
      expect(git("-C", directory, "rev-list", "--count", "main")).toBe("1");
    }
  },
  // Some twenty deaths, each with git at work twice.
  180_000,
);
