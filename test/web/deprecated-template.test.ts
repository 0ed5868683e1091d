import { describe, expect, test } from "vitest";
import { smallCatalogue } from "../support/a-catalogue-on-disk.ts";
import { browsed, chromium } from "../support/a-browsed-server.ts";
import { aServer } from "../support/a-server.ts";
import { writeFiles } from "../support/written-files.ts";

const old = [
  "name: Old",
  "summary: What Tiny took the place of.",
  "badge: deprecated",
  "replaced-by: tiny",
  "version: 1.0.0",
  "changelog: [{ version: 1.0.0, date: 2026-01-01, changes: [First.] }]",
  "",
].join("\n");

describe.skipIf(chromium === undefined)("a template that is deprecated", () => {
  const { served, open, get, post } = browsed(async () => {
    const server = await aServer();
    await writeFiles(server.catalogue, {
      ...smallCatalogue,
      "stacks/old/stack.yaml": old,
      "stacks/old/files/README.md": "Old\n",
    });
    return server.restart();
  });

  test("is not offered, says what to use instead where a link leads to it, and is used on confirmation only", async () => {
    const { page } = await open("/services/new");
    await page.getByRole("radio", { name: "Tiny" }).waitFor();
    expect(await page.getByRole("radio", { name: "Old" }).count()).toBe(0);

    await page.goto(`${served().server.address}/services/new?template=old&name=orders&owner=acme`);
    await page.getByText("Old is deprecated. Use Tiny instead.").waitFor();
    expect(await page.getByRole("radio", { name: "Old" }).isChecked()).toBe(true);
    await page.getByText("acme/orders is free").waitFor();
    await page.getByRole("button", { name: "Create service" }).click();
    await page.getByRole("alert").getByText("IM_STACK_DEPRECATED").waitFor();
    expect((await get("/api/v1/operations")).items).toEqual([]);
    await page.getByLabel("Use it all the same").check();
    await page.getByText("2 files").waitFor();
    await page.getByRole("button", { name: "Create service" }).click();
    await page.getByRole("heading", { name: "The service is ready" }).waitFor();

    await page.getByRole("link", { name: "Open the service" }).click();
    await page.getByText("Its template is deprecated").waitFor();
    await page.getByRole("link", { name: "what to use instead" }).click();
    await page.getByRole("link", { name: "Tiny" }).click();
    await page.getByRole("heading", { name: "Tiny", level: 1 }).waitFor();
    await page.goto(`${served().server.address}/templates`);
    await page.getByText("Old is deprecated. Use Tiny instead.").waitFor();
    expect(await page.getByRole("link", { name: "New Old service" }).count()).toBe(0);
  });

  test("is refused by the API with its place and its replacement", async () => {
    const body = { template: "old", service: { name: "parcels", owner: "acme" }, forge: "local" };
    expect(await post("/api/v1/services", body)).toMatchObject({
      status: 422,
      errors: [
        { pointer: "/template", code: "IM_STACK_DEPRECATED", hint: expect.stringContaining("`tiny`") },
      ],
    });
  });
});
