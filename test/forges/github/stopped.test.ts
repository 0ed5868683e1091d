import { stoppedContract } from "../../contracts/stopped.ts";
import { aGitHub } from "../../support/a-github.ts";
import { pushOnce } from "../commit-to.ts";

const ref = { owner: "acme", name: "orders" };

stoppedContract("GitHub", async () => {
  const { fake, connect } = await aGitHub();
  return {
    ref,
    connect,
    async push() {
      const bare = fake.repositoryOf(ref.owner, ref.name);
      if (bare === undefined) throw new Error("the repository was not created");
      await pushOnce(bare);
    },
    async state() {
      const list = async (path: string): Promise<unknown> => {
        const headers = { authorization: `Bearer ${fake.token}`, "x-github-api-version": "2022-11-28" };
        return (await fetch(`${fake.api}/repos/acme/orders${path}`, { headers })).json();
      };
      const pulls = await list("/pulls?state=all");
      const titles = Array.isArray(pulls) ? pulls.map((each) => [each.number, each.title, each.state]) : null;
      const rulesets = await list("/rulesets");
      const rules = Array.isArray(rulesets) ? rulesets.map((each) => [each.name, each.enforcement]) : null;
      const hooks = fake.page(ref.owner, ref.name).hooks.map(({ url, events }) => ({ url, events }));
      return { titles, rules, hooks, permissions: await list("/actions/permissions") };
    },
  };
});
