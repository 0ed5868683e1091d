import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, onTestFinished } from "vitest";
import { connectionsText, places, secretsOf, type Place } from "../../fakes/places.ts";
import { temporaryDirectory } from "./temporary-directory.ts";

export type PlaceId = keyof typeof places;

/** Every forge with a server that there is a fake of. */
export const placeIds: readonly PlaceId[] = Object.keys(places).filter(isPlaceId);

function isPlaceId(text: string): text is PlaceId {
  return Object.hasOwn(places, text);
}

export interface Placed {
  readonly place: Place;
  /** A home folder whose `connections.yaml` leads there. */
  readonly home: string;
  /** What a process is given that uses it. */
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** A forge of a test's own, which must have understood everything it was asked. */
export async function aPlace(id: PlaceId): Promise<Placed> {
  const folder = await temporaryDirectory();
  const place = await places[id](join(folder, "forges"));
  onTestFinished(async () => {
    await place.fake.stop();
    expect(place.fake.broken).toEqual([]);
  });
  const home = join(folder, "home");
  await mkdir(home);
  await writeFile(join(home, "connections.yaml"), connectionsText([place]));
  const environment = { PATH: process.env["PATH"], INSTANT_MICROS_HOME: home, ...secretsOf([place]) };
  return { place, home, environment };
}

type Request = Place["fake"]["requests"][number];

/** A request that did what it asked for. */
export function isDone({ status }: Request): boolean {
  return status !== null && status < 300;
}

/** A request that made a repository; those that were refused made nothing. */
export function isCreation(request: Request): boolean {
  const { method, path } = request;
  return method === "POST" && /\/repos$|^\/2\.0\/repositories\/[^/]+\/[^/]+$/.test(path) && isDone(request);
}
