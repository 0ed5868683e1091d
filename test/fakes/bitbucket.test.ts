import { expect, test } from "vitest";
import { routes } from "../../fakes/bitbucket/routes.ts";
import { routes as ofDatacenter } from "../../fakes/bitbucket-datacenter/routes.ts";
import { readDescription } from "../../fakes/described.ts";

test.each([
  ["bitbucket", ["POST /site/oauth2/access_token", ...Object.keys(routes)]],
  ["bitbucket-datacenter", Object.keys(ofDatacenter)],
])("the fake of %s does all that is described, and nothing else", (folder, done) => {
  const { operations } = readDescription(new URL(`../../fakes/${folder}/description.yaml`, import.meta.url));
  expect(done.toSorted()).toEqual(Object.keys(operations).toSorted());
});
