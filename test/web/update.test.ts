import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { aBrowsedServer, chromium } from "../support/a-browsed-server.ts";
import { aClone } from "../support/a-clone.ts";

describe.skipIf(chromium === undefined)("updating a service, in a real browser", () => {
  const { served, open, get, post } = aBrowsedServer();

  const created = async (name: string, template: string): Promise<string> => {
    const body = { template, service: { name, owner: "acme" }, forge: "local" };
    const { id } = await post("/api/v1/services", body);
    await expect
      .poll(async () => (await get(`/api/v1/operations/${id}`)).status, { timeout: 30_000 })
      .toBe("succeeded");
    return `${served().server.address}/git/acme/${name}.git`;
  };

  test("switch a feature on, see the ledger and the difference, propose, and find the proposal again", async () => {
    const url = await created("orders", "nodejs");
    const { directory, git } = await aClone(url);
    const readme = join(directory, "README.md");
    await writeFile(readme, `${await readFile(readme, "utf8")}\nOurs.\n`);
    await git.commit("Edit", ["--all"]);
    await git.push("origin", "main");

    const { page, complaints } = await open("/services");
    await page.getByRole("link", { name: "orders", exact: true }).click();
    await page.getByRole("link", { name: "Update", exact: true }).click();
    await page.getByText("there is nothing to propose").waitFor();
    await page.getByRole("button", { name: /^All \d+ paths$/ }).click();
    await page.getByRole("row", { name: /yours README\.md/ }).waitFor();

    await page.getByRole("checkbox", { name: "Code Coverage" }).check();
    await page.getByText("It merges without conflict").waitFor();
    await page.getByRole("row", { name: /added \.c8rc\.json/ }).waitFor();
    await page.getByText("coverage is added").waitFor();
    await page.getByRole("button", { name: "Propose this update" }).click();
    await page.getByRole("heading", { name: "The update is proposed" }).waitFor({ timeout: 60_000 });
    expect(await page.title()).toBe("Done: Update orders from NodeJS · Instant Micros");

    await page.getByRole("link", { name: "Open the service" }).click();
    await page.getByText("proposal 1 carries it to").waitFor();
    await git.fetch();
    const files = await git.raw("ls-tree", "-r", "--name-only", "origin/instant-micros/update");
    expect(files).toContain(".c8rc.json");
    expect(await git.show(["origin/instant-micros/update:README.md"])).toContain("Ours.");
    expect(complaints).toEqual([]);
  });

  test("what cannot be explains itself, as in the form of a new service", async () => {
    await created("billing", "spring-boot");
    const { page } = await open(`/services/${encodeURIComponent("local:acme/billing")}/update`);
    const box = (name: string) => page.getByRole("checkbox", { name });
    await box("ktlint").waitFor();
    expect(await box("Java").isChecked()).toBe(true);
    await box("ktlint").check();
    await page.locator("[data-feature=ktlint]").getByText("Java is removed: you chose ktlint").waitFor();
    expect(await page.locator("#why-checkstyle").textContent()).toContain("Checkstyle requires Java");
    await page.getByText("java is removed").waitFor();
  });
});
