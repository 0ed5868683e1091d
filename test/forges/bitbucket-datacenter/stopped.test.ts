import { stoppedContract } from "../../contracts/stopped.ts";
import { pushOnce } from "../commit-to.ts";
import { aDatacenter, connected, janes } from "./a-datacenter.ts";

stoppedContract("Bitbucket Data Center", async () => {
  const fake = await aDatacenter();
  return {
    ref: { owner: "CORE", name: "orders" },
    connect: (through) => connected(fake, janes, through),
    async push() {
      const { bare } = await fake.repository("CORE", "orders");
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
