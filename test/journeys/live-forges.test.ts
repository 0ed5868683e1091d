import { randomBytes } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import type { Connection } from "../../src/connections/connection.ts";
import { connectionsFile } from "../../src/files/connections-file.ts";
import { wire } from "../../src/wiring.ts";
import { connectionsOf } from "../../src/wiring-forges.ts";
import { createOnForge } from "../../src/workflows/create-service.ts";
import { naturalOperationId } from "../../src/workflows/operation-id.ts";
import { aPlan, aServiceRequest } from "../support/a-plan.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";

const file = process.env["INSTANT_MICROS_LIVE"];
if (file === undefined) {
  console.warn(
    "skipped: live forges, because INSTANT_MICROS_LIVE names no file of connections (docs/forges.md)",
  );
}
const connections: readonly Connection<unknown>[] =
  file === undefined ? [] : await connectionsFile(file, false);

describe.skipIf(file === undefined)("real forges", () => {
  test.each(connections.map(({ id, owners }) => ({ id, owner: owners[0] ?? "" })))(
    "$id: tested, created, pushed to, configured, found again",
    async ({ id, owner }) => {
      const wiring = wire({ ...process.env, INSTANT_MICROS_HOME: await temporaryDirectory() });
      const known = await connectionsOf(wiring, file);
      const { connection } = await known.find(id);
      const forge = await known.forge(id);
      const report = await forge.probe(owner);
      expect(report.permissions.filter((each) => each.granted === "no")).toEqual([]);

      const plan = aPlan({ "README.md": "# A test of Instant Micros\n" });
      const ref = { owner, name: `instant-micros-live-${randomBytes(4).toString("hex")}` };
      const request = {
        request: aServiceRequest(ref),
        connection: id,
        visibility: "private",
        settings: connection.defaults.settings,
        operation: naturalOperationId(plan, ref),
      } as const;
      const log: string[] = [];
      const ports = {
        ...wiring,
        forge,
        now: Date.now,
        pause: (milliseconds: number) => pause(milliseconds),
        log: async (message: string) => void log.push(message),
      };
      const created = await createOnForge(ports, plan, request);
      console.info(`${id}: ${created.webUrl}\n  ${log.join("\n  ")}`);
      expect(created).toMatchObject({ repository: "created", push: "pushed" });
      expect(await createOnForge(ports, plan, request)).toMatchObject({
        repository: "adopted",
        push: "present",
      });
      expect(await forge.findRepository(ref)).toMatchObject({ head: created.commit });
    },
    300_000,
  );
});
