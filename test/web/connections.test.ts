import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { places, type Place } from "../../fakes/places.ts";
import { aBrowsedServer, chromium } from "../support/a-browsed-server.ts";

let folder: string;
let forge: Place;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "instant-micros-forge-"));
  forge = await places["github-server-fake"](folder);
});
afterAll(async () => {
  await forge.fake.stop();
  await rm(folder, { recursive: true });
});

describe.skipIf(chromium === undefined)("forges, in a real browser", () => {
  const { open } = aBrowsedServer();

  test("connect a GitHub, test it with one button, create a service on it, and see what was set", async () => {
    const { page, complaints } = await open("/connections");
    await page.getByRole("button", { name: "New connection" }).click();
    await page.getByLabel("Id").fill("github-acme");
    await page.getByLabel("Title").fill("GitHub of ACME");
    await page.getByLabel("Address").fill(forge.fake.origin);
    await page.getByLabel("Owners").fill("acme");
    await page.getByLabel("Secret").fill("ghp_mistyped");
    await page.getByLabel("Approvals").fill("1");
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map((each) => each.id)).toEqual([]);
    await page.getByRole("button", { name: "Save" }).click();

    const connection = page.getByRole("region", { name: "GitHub of ACME" });
    await connection.getByRole("button", { name: "Test connection" }).click();
    await connection
      .getByText(/does not accept|credentials/i)
      .first()
      .waitFor();
    await connection.getByRole("button", { name: "Change" }).click();
    await page.getByLabel("Secret").fill(forge.secret);
    await page.getByRole("button", { name: "Save" }).click();
    await connection.getByRole("button", { name: "Test connection" }).click();
    await connection.getByText("The connection works").waitFor();
    expect(await page.content()).not.toContain(forge.secret);

    await page.goto(new URL("/services/new?template=nodejs&name=orders&owner=globex", page.url()).href);
    await page.getByLabel("Code repository").selectOption("GitHub of ACME");
    await page.getByText(/Nothing is created for/).waitFor();
    await page.getByLabel("Owner", { exact: true }).fill("acme");
    await page.getByText("acme/orders is free").waitFor();
    await page.getByRole("button", { name: "Create service" }).click();
    await page.getByRole("heading", { name: "The service is ready" }).waitFor();
    await page
      .getByText(/1 approval for a proposal into main/)
      .first()
      .waitFor();
    const settings = page.getByRole("link", { name: "the settings of the repository" });
    expect(await settings.getAttribute("href")).toBe(`${forge.fake.origin}/acme/orders/settings`);
    const commands = (await page.getByLabel("Commands to get it").textContent()) ?? "";
    expect(commands).toContain(`git clone ${forge.fake.origin}/acme/orders.git`);
    expect(forge.fake.broken).toEqual([]);
    // The browser's own line about the owner that was refused.
    expect(complaints).toEqual([expect.stringContaining("422")]);
  }, 90_000);
});
