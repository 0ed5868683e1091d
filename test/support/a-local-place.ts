import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { bareRepository } from "../../fakes/bare-repository.ts";
import type { Place } from "../../fakes/places.ts";
import { localForge } from "../../src/forges/local/local-forge.ts";
import { aGitRunner } from "./git.ts";

/** The local forge of a server's home folder, with what people do there by git alone. */
export function aLocalPlace(home: string): Pick<Place, "id" | "owner" | "repository" | "page" | "merge"> {
  const root = join(home, "forge");
  const owner = "acme";
  const repository = (name: string): string => join(root, owner, `${name}.git`);
  return {
    id: "local",
    owner,
    repository,
    async page(name) {
      const { visibility } = JSON.parse(
        await readFile(join(repository(name), "instant-micros.json"), "utf8"),
      );
      const { proposals } = localForge(root, aGitRunner(home));
      const query = { head: "instant-micros/update", base: "main", state: "any" } as const;
      const found = await proposals.find({ owner, name }, query);
      const shown = found === null ? [] : [found];
      return {
        isPublic: visibility === "public",
        proposals: shown.map(({ number, head, state }) => ({ number, head, isOpen: state === "open" })),
      };
    },
    async merge(name) {
      const bare = await bareRepository(repository(name));
      await bare.merge("main", (await bare.head("instant-micros/update")) ?? "");
    },
  };
}
