import { basic } from "../../../src/forges/bitbucket/credentials.ts";
import { forgeContract } from "../../contracts/forge.ts";
import { personsGit } from "../../support/git.ts";
import { aBitbucket, connected } from "./a-bitbucket.ts";

const traits = { owners: ["acme", "globex"], ownersToo: [], hidesHeadCommits: true } as const;

forgeContract("Bitbucket Cloud", traits, async () => {
  const fake = await aBitbucket();
  const authorization = basic("x-bitbucket-api-token-auth", "ATAT-canary-of-jane");
  return {
    forge: connected(fake),
    git: personsGit({
      GIT_CONFIG_COUNT: "1",
      GIT_CONFIG_KEY_0: `http.${fake.origin}/.extraHeader`,
      GIT_CONFIG_VALUE_0: `Authorization: ${authorization}`,
    }),
    merge: ({ owner, name }, number) => fake.merge(owner.split("/")[0] ?? "", name, number),
  };
});
