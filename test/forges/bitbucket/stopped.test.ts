import { stoppedContract } from "../../contracts/stopped.ts";
import { pushOnce } from "../commit-to.ts";
import { aBitbucket, connected, janes } from "./a-bitbucket.ts";

stoppedContract("Bitbucket Cloud", async () => {
  const fake = await aBitbucket();
  return {
    ref: { owner: "acme", name: "orders" },
    connect: (through) => connected(fake, janes, through),
    async push() {
      const { bare } = await fake.repository("acme", "orders");
      await pushOnce(bare);
    },
    async state() {
      const all = await Promise.all(fake.state.repositories.values());
      return all.map((each) => ({
        ...each,
        bare: null,
        pulls: each.pulls.map((pull) => ({ ...pull, commit: null })),
      }));
    },
  };
});
