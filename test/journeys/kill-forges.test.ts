import { expect, test } from "vitest";
import { wire } from "../../src/wiring.ts";
import { forgeOf } from "../../src/wiring-forges.ts";
import { connectedForges } from "../../src/workflows/connections.ts";
import { createOnForge } from "../../src/workflows/create-service.ts";
import { naturalOperationId } from "../../src/workflows/operation-id.ts";
import { aPlan, aServiceRequest } from "../support/a-plan.ts";
import { aPlace, isCreation, isDone, placeIds, type Placed } from "../support/a-place.ts";
import { git } from "../support/git.ts";

const plan = aPlan({ "README.md": "# Orders\n", "src/index.js": "1;\n" });

/**
 * Creates a service with everything made anew, as in a process of its own, which dies after the call of that number,
 * which is before the one that follows: from then on nothing of it happens any more. Returns the points there were, and what came of it.
 */
async function create({ place, environment }: Placed, deathAt: number) {
  let points = 0;
  let die = (): void => {};
  const death = new Promise<"dead">((resolve) => {
    die = () => resolve("dead");
  });
  const point = async (): Promise<void> => {
    points += 1;
    if (deathAt < 0 || points <= deathAt) return;
    die();
    await new Promise(() => {});
  };
  const wiring = wire(environment);
  const mortalFetch: typeof globalThis.fetch = async (...request) => {
    const answer = await fetch(...request);
    await point();
    return answer;
  };
  const connections = connectedForges({
    configured: await wiring.configuredConnections(undefined),
    stored: async () => [],
    readSecret: async () => place.secret,
    makeForge: (connection) => forgeOf(connection, wiring.localForge, wiring.laneMemory, mortalFetch),
  });
  const { connection } = await connections.find(place.id);
  const ref = { owner: place.owner, name: "orders" };
  const created = createOnForge(
    {
      forge: await connections.forge(place.id),
      git: {
        ...wiring.git,
        async pushFirstCommit(...request) {
          const pushed = await wiring.git.pushFirstCommit(...request);
          await point();
          return pushed;
        },
      },
      clock: wiring.clock,
      now: Date.now,
      pause: () => Promise.reject(new Error("Nothing here is to be waited for")),
      log: async () => undefined,
    },
    plan,
    {
      request: aServiceRequest(ref),
      connection: place.id,
      visibility: connection.defaults.visibility,
      settings: connection.defaults.settings,
      operation: naturalOperationId(plan, ref),
    },
  );
  return { end: await Promise.race([created, death]), points };
}

test.each(placeIds)(
  "on %s: stopped between all calls, the next run ends with one repository, one commit, all settings",
  async (id) => {
    const states = new Set<string>();
    const whole = await aPlace(id);
    const { points } = await create(whole, -1);
    // Looking, creating, pushing, looking and configuring are a call at least.
    expect(points).toBeGreaterThanOrEqual(5);
    for (let death = 0; death < points; death += 1) {
      const placed = await aPlace(id);
      expect((await create(placed, death)).end).toBe("dead");
      const { end } = await create(placed, -1);
      if (end === "dead") throw new Error("nobody killed this one");
      const bare = placed.place.repository("orders");
      expect(git("-C", bare, "rev-parse", "main", "main^{tree}")).toBe(`${end.commit}\n${plan.tree.id}`);
      expect(git("-C", bare, "rev-list", "--count", "main")).toBe("1");
      expect(placed.place.fake.requests.filter(isCreation), `stopped at ${death}`).toHaveLength(1);
      expect(settingsIn(placed), `stopped at ${death}`).toEqual(settingsIn(whole));
      states.add(`${end.repository}, ${end.push}`);
    }
    expect(states).toEqual(new Set(["created, pushed", "adopted, pushed", "adopted, present"]));
  },
  120_000,
);

/** What was set, each thing once however often it was set. */
function settingsIn({ place }: Placed): readonly string[] {
  const made = place.fake.requests.filter(
    (each) => each.method !== "GET" && isDone(each) && !isCreation(each) && !each.path.includes(".git/"),
  );
  return [...new Set(made.map(({ path, body }) => `${path} ${JSON.stringify(body)}`))].sort();
}
