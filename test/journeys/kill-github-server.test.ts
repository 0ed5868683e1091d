import { expect, test } from "vitest";
import { connectionsText, places, secretsOf } from "../../fakes/places.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";
import { deaths, killServersEverywhere } from "./kill-server.ts";

test("a server that creates on a GitHub, killed at every step, makes and protects every repository once", async () => {
  const place = await places["github-server-fake"](await temporaryDirectory());
  try {
    await killServersEverywhere(1, "", {
      forge: place.id,
      owner: place.owner,
      connections: connectionsText([place]),
      environment: secretsOf([place]),
      repository: (_, name) => place.repository(name),
    });
    const made = place.fake.requests.filter(
      ({ method, path, status }) => method === "POST" && path.endsWith("/orgs/acme/repos") && status === 201,
    );
    expect(made).toHaveLength(deaths.length);
    expect(place.fake.broken).toEqual([]);
  } finally {
    await place.fake.stop();
  }
}, 400_000);
