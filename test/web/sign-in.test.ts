import { describe, expect, test } from "vitest";
import { aBrowsedServer, chromium } from "../support/a-browsed-server.ts";

const password = "correct horse battery";

describe.skipIf(chromium === undefined)("where people sign in", () => {
  const { served, open } = aBrowsedServer({ accounts: true });

  test("the set-up link makes the first account; a session that ends keeps what was typed", async () => {
    const link = new URL(served().server.setUpLink ?? "");
    const { page } = await open("/templates");
    await page.getByText("This server has no account yet").waitFor();
    await page.goto(link.href);
    await page.getByLabel("Name").fill("ada");
    await page.getByLabel("Password").fill(password);
    await page.getByRole("button", { name: "Make the account" }).click();
    await page.getByRole("heading", { name: "Templates" }).waitFor();

    await page.getByRole("link", { name: "New NodeJS service" }).click();
    await page.getByLabel("Service name").fill("guarded");
    await page.getByLabel("Owner", { exact: true }).fill("acme");
    await page.getByText("acme/guarded is free").waitFor();
    await page.context().clearCookies();
    await page.getByLabel("Description").fill("Typed while nobody was signed in");
    const dialog = page.getByRole("dialog", { name: "Sign in again" });
    await dialog.getByLabel("Name").fill("ada");
    await dialog.getByLabel("Password").fill(password);
    await dialog.getByRole("button", { name: "Sign in" }).click();
    await dialog.waitFor({ state: "hidden" });
    expect(await page.getByLabel("Service name").inputValue()).toBe("guarded");

    // In another browser of the same person, without anything more being typed in this one.
    const other = await open("/services/new");
    await other.page.getByLabel("Name").fill("ada");
    await other.page.getByLabel("Password").fill(password);
    await other.page.getByRole("button", { name: "Sign in" }).click();
    await other.page.getByText("This is the form as you left it.").waitFor();
    await expect
      .poll(async () => {
        await other.page.goto(`${served().server.address}/services/new`);
        return other.page.getByLabel("Description").inputValue();
      })
      .toBe("Typed while nobody was signed in");
    await other.page.getByRole("button", { name: "Start over" }).waitFor();

    await page.getByRole("button", { name: "Create service" }).click();
    await page.getByRole("heading", { name: "The service is ready" }).waitFor();

    await page.getByRole("button", { name: "Sign out" }).click();
    await page.getByRole("heading", { name: "Sign in" }).waitFor();
    await page.getByLabel("Name").fill("ada");
    await page.getByLabel("Password").fill("wrong horse battery");
    await page.getByRole("button", { name: "Sign in" }).click();
    await page.getByText("The name or the password is wrong").first().waitFor();
    await page.getByLabel("Password").fill(password);
    await page.getByRole("button", { name: "Sign in" }).click();
    // The page that was wanted follows.
    await page.getByRole("heading", { name: "The service is ready" }).waitFor();
  });
});
