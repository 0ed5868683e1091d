import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { connectionsText, places, secretsOf, type Place } from "../../fakes/places.ts";
import { aLocalPlace } from "../support/a-local-place.ts";
import { placeIds } from "../support/a-place.ts";
import { released } from "../support/a-release.ts";
import { aServer } from "../support/a-server.ts";
import { browsed, chromium } from "../support/a-browsed-server.ts";
import { git } from "../support/git.ts";

describe.skipIf(chromium === undefined)("from the form to the merged proposal, in a real browser", () => {
  const started: Place[] = [];
  let folder = "";
  const { served, open, get } = browsed(async () => {
    folder = await mkdtemp(join(tmpdir(), "instant-micros-forges-"));
    started.push(...(await Promise.all(placeIds.map((id) => places[id](folder)))));
    const connections = join(folder, "connections.yaml");
    await writeFile(connections, connectionsText(started));
    return aServer({ connections, environment: secretsOf(started) });
  });
  afterAll(async () => {
    await Promise.all(started.map(({ fake }) => fake.stop()));
    await rm(folder, { recursive: true, force: true });
    expect(started.flatMap(({ fake }) => fake.broken)).toEqual([]);
  });

  let releases = 0;
  test.each([...placeIds, "local"] as const)("%s", async (id) => {
    const { home, catalogue } = served();
    const forge = started.find((each) => each.id === id) ?? aLocalPlace(home);
    const bare = forge.repository("orders");
    const service = `${id}:${forge.owner}/orders`;

    const { page, complaints } = await open("/services/new?template=tiny");
    await page.getByLabel("Code repository").selectOption(id);
    await page.getByLabel("Owner", { exact: true }).fill(forge.owner);
    await page.getByLabel("Service name").fill("orders");
    await page.getByText(`${forge.owner}/orders is free`).waitFor();
    await page.getByLabel("Visibility").selectOption("public");
    await page.getByRole("button", { name: "Create service" }).click();
    await page.getByRole("heading", { name: "The service is ready" }).waitFor();
    expect(await forge.page("orders")).toEqual({ isPublic: true, proposals: [] });
    expect(git("-C", bare, "show", "main:README.md")).toContain("# orders");

    releases += 1;
    const version = `1.${releases}.0`;
    await released(catalogue, version, `Fix ${releases}.`);
    await expect.poll(async () => (await seen(service)).latest).toBe(version);
    await page.getByRole("link", { name: "Created services" }).click();
    await page.locator(`a[href="/services/${encodeURIComponent(service)}"]`).click();
    await page.getByText(`${version} is there`).waitFor();
    await page.getByRole("link", { name: "Update", exact: true }).click();
    await page.getByText("It merges without conflict").waitFor();
    const before = restCalls(forge).length;
    await page.getByRole("button", { name: "Propose this update" }).click();
    await page.getByRole("heading", { name: "The update is proposed" }).waitFor();
    expect(restCalls(forge).slice(before)).toEqual(callsOfAProposal[id]);
    const { proposals } = await forge.page("orders");
    expect(proposals).toEqual([{ number: 1, head: "instant-micros/update", isOpen: true }]);
    expect(git("-C", bare, "show", "instant-micros/update:README.md")).toContain(`Fix ${releases}.`);
    await page.getByRole("link", { name: "Open the service" }).click();
    await page.getByText(`proposal 1 carries it to ${version}`).waitFor();

    await forge.merge("orders", 1);
    if (id === "local") {
      // It tells nobody: whoever looks sees it.
      await page.getByRole("link", { name: "Update", exact: true }).click();
      await page.getByText("there is nothing to propose").waitFor();
      await page.getByRole("link", { name: "orders", exact: true }).click();
    } else {
      await expect.poll(async () => (await seen(service)).status).toBe("up-to-date");
      await page.reload();
    }
    await page.getByText("Up to date").waitFor();
    await expect.poll(async () => (await seen(service)).proposal).toBeNull();
    expect(complaints).toEqual([]);
  });

  const restCalls = (forge: Partial<Place>): readonly string[] =>
    (forge.fake?.requests ?? [])
      .filter(({ path }) => !path.includes(".git/"))
      .map(({ method, path }) => `${method} ${path.split("?")[0]?.replace(/^.*\/orders/, "") ?? ""}`);

  const seen = (service: string) => get(`/api/v1/services/${encodeURIComponent(service)}`);
});

/**
 * What the first proposal of a service costs, besides git, from the click to the proposal. Where a project of Bitbucket
 * Cloud was asked for its reviewers a moment ago, that is not done again; nor is the address on Data Center looked up.
 */
const callsOfAProposal = {
  "github-fake": ["POST /pulls"],
  "github-server-fake": ["POST /pulls"],
  "bitbucket-fake": ["GET /effective-default-reviewers", "POST /pullrequests"],
  "datacenter-fake": ["GET /reviewers", "POST /pull-requests"],
  local: [],
} as const;
