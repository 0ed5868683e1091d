import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { connectionsText, places, secretsOf } from "../../fakes/places.ts";
import { isCreation } from "../support/a-place.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";
import { deaths, killServersEverywhere } from "./kill-server.ts";

/**
 * Each death costs the start of a server: `npm test` takes those around calls to the forges and deals them out among
 * the forges, `npm run test:kills` takes every one on every forge.
 */
const isWhole = process.env["KILL_EVERYWHERE"] === "true";
const all = [...deaths.create, ...deaths.update];
const remote = all.filter((each) => /-(create-repository|push|push-branch|configure|propose)$/.test(each));

async function somePlaces() {
  const folder = await temporaryDirectory();
  const started = await Promise.all(
    (["github-server-fake", "bitbucket-fake", "datacenter-fake"] as const).map((id) =>
      places[id](join(folder, id)),
    ),
  );
  onTestFinished(async () => {
    await Promise.all(started.map(({ fake }) => fake.stop()));
  });
  return started;
}

test("a server that creates and updates on all forges, killed at its steps, makes everything there once", async () => {
  const started = await somePlaces();
  const moments = isWhole ? started.flatMap(() => all) : remote;
  expect(remote).toHaveLength(10);
  const placeOf = (death: number) => {
    const place = started[isWhole ? Math.floor(death / all.length) : death % started.length];
    if (place === undefined) throw new Error("there are as many places as deaths are dealt out to");
    return place;
  };
  await killServersEverywhere(1, "", moments, {
    connections: connectionsText(started),
    environment: secretsOf(started),
    place: (_, death) => placeOf(death),
  });
  expect(started.flatMap(({ fake }) => fake.requests.filter(isCreation))).toHaveLength(moments.length);
  expect(started.flatMap(({ fake }) => fake.broken)).toEqual([]);
}, 1_800_000);
