import { forgeContract } from "../../contracts/forge.ts";
import { personsGit } from "../../support/git.ts";
import { aDatacenter, connected, janes } from "./a-datacenter.ts";

const traits = { owners: ["CORE", "~jane"], ownersToo: [] } as const;

forgeContract("Bitbucket Data Center", traits, async () => {
  const fake = await aDatacenter();
  return {
    forge: connected(fake),
    git: personsGit({
      GIT_CONFIG_COUNT: "1",
      GIT_CONFIG_KEY_0: `http.${fake.origin}/.extraHeader`,
      GIT_CONFIG_VALUE_0: `Authorization: Bearer ${janes}`,
    }),
    merge: ({ owner, name }, number) => fake.merge(owner, name, number),
  };
});
