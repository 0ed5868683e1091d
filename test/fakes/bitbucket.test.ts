import { expect, test } from "vitest";
import { readDescription } from "../../fakes/described.ts";
import { routes } from "../../fakes/bitbucket/routes.ts";

test("the fake does all that is described, and nothing else", () => {
  const { operations } = readDescription(new URL("../../fakes/bitbucket/description.yaml", import.meta.url));
  const done = ["POST /site/oauth2/access_token", ...Object.keys(routes)];
  expect(done.toSorted()).toEqual(Object.keys(operations).toSorted());
});
