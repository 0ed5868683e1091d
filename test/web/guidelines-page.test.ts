import { describe, expect, test } from "vitest";
import { aBrowsedServer, chromium } from "../support/a-browsed-server.ts";
import { aCatalogue, rawCatalogue } from "../support/a-catalogue.ts";
import { smallCatalogue } from "../support/a-catalogue-on-disk.ts";

describe.skipIf(chromium === undefined)("the guidelines, in a real browser", () => {
  const { served, open } = aBrowsedServer({
    loadCatalogue: async () => ({ raw: rawCatalogue(smallCatalogue), catalogue: aCatalogue(smallCatalogue) }),
  });

  test("a table says what is thought of each technology and where it is in use; the radar points at its rows", async () => {
    const { page, complaints } = await open("/templates");
    await page.getByRole("link", { name: "Guidelines" }).click();
    const java = page.getByRole("row", { name: /^Java/ });
    await java.getByText("recommended").waitFor();
    await java.getByRole("link", { name: "Tiny" }).waitFor();
    await page.getByRole("img", { name: /Radar of the guidelines/ }).waitFor();
    await page.locator(".radar-blip").first().hover();
    expect(await page.locator("tr.is-pointed").textContent()).toContain("Java");

    await page.getByLabel("Status").selectOption("deprecated");
    await page.getByText("No technology is like that").waitFor();
    // By and large it is acceptable; on this template it is not.
    await page.getByLabel("Template").selectOption("tiny");
    await page
      .getByRole("row", { name: /^Checker/ })
      .getByText("It is slow")
      .waitFor();
    expect(await java.count()).toBe(0);
    expect(page.url()).toContain("status=deprecated&template=tiny");
    await page
      .getByRole("row", { name: /^Checker/ })
      .getByRole("link", { name: "Java" })
      .click();
    await java.waitFor();
    expect(complaints).toEqual([]);
  });

  test("the form and the template say what is thought of a feature, and why", async () => {
    const { page } = await open("/services/new?template=tiny");
    const checker = page.locator("[data-feature=checker]");
    await checker.getByText("deprecated", { exact: true }).waitFor();
    await checker.getByText("Checker is deprecated: It is slow. Use Java instead.").waitFor();
    await page.goto(`${served().server.address}/templates/tiny`);
    await page.getByText("Checker is deprecated: It is slow. Use Java instead.").waitFor();
  });
});
