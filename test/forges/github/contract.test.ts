import { forgeContract } from "../../contracts/forge.ts";
import { aGitHub } from "../../support/a-github.ts";

// Names of accounts may be longer words than names of repositories, and have no dots.
const traits = { owners: ["acme", "globex"], ownersToo: [] } as const;

for (const [name, shape] of [
  ["GitHub", "cloud"],
  ["GitHub Enterprise Server", "server"],
] as const) {
  forgeContract(name, traits, async () => {
    const { fake, forge, git } = await aGitHub({ shape, organisations: ["acme", "globex"], people: {} });
    return { forge, git, merge: ({ owner, name }, number) => fake.merge(owner, name, number) };
  });
}
