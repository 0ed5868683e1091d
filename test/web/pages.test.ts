import { execFile, execFileSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { aBrowser, foundOrInstalledChromium } from "../support/a-browser.ts";
import { aServer, type TestServer } from "../support/a-server.ts";
import { wire } from "../../src/wiring.ts";
import { loadCatalogue } from "../../src/workflows/load-catalogue.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";

const run = promisify(execFile);
const root = fileURLToPath(new URL("../../", import.meta.url));

const executable = foundOrInstalledChromium();
if (executable === undefined) {
  const why = "Chromium is not installed; install it, or set CHROMIUM_PATH";
  if (process.env["CI"] === "true") throw new Error(why);
  console.warn(`skipped: the pages in a browser, because ${why}`);
}

describe.skipIf(executable === undefined)("the pages in a real browser", () => {
  let browser: Browser;
  let served: TestServer;

  beforeAll(async () => {
    // The pages are those of this checkout, whatever was built before.
    execFileSync(
      process.execPath,
      [join(root, "node_modules/vite/bin/vite.js"), "build", "--logLevel", "error"],
      { cwd: root },
    );
    browser = await aBrowser(executable ?? "");
    const { source, builtInCatalogue } = wire({
      PATH: process.env["PATH"],
      INSTANT_MICROS_HOME: join(root, "node_modules/.cache/instant-micros-test"),
    });
    served = await aServer({ loadCatalogue: () => loadCatalogue(source, builtInCatalogue) });
  });
  afterAll(async () => {
    await browser?.close();
    await served?.stop();
  });

  test("create: tick, name, create, watch, find the service again, and clone what the page shows", async () => {
    const { page, problems } = await open("/");
    await page.getByRole("link", { name: "New NodeJS service" }).click();
    await page.getByRole("checkbox", { name: "Code Coverage" }).check();
    await page.getByLabel("Name").fill("orders");
    await page.getByLabel("Owner", { exact: true }).fill("acme");
    await page.getByText("acme/orders is free").waitFor();
    await page.getByRole("button", { name: "Create service" }).dblclick();
    await page.getByRole("heading", { name: "Done: Create orders from NodeJS" }).waitFor();
    const command = (await page.getByText(/^git clone http/).textContent()) ?? "";
    const clone = join(await temporaryDirectory(), "clone");
    // Not the waiting kind: the server is in this very process.
    await run("git", ["clone", "--quiet", command.trim().split(" ").at(-1) ?? "", clone]);
    expect((await run("git", ["-C", clone, "ls-files"])).stdout).toContain(".c8rc.json");

    await page.reload();
    await page.getByRole("heading", { name: "Done: Create orders from NodeJS" }).waitFor();
    await page.getByRole("link", { name: "Created services" }).first().click();
    await page.getByRole("link", { name: "orders" }).click();
    await page.getByRole("heading", { name: "orders", level: 1 }).waitFor();
    // Two clicks, one service.
    expect((await fetchJson<{ total: number }>("/api/v1/services?q=orders")).total).toBe(1);
    expect(problems).toEqual([]);
  });

  test("a blocked option explains itself, offers a way out, and undo brings back what was", async () => {
    const { page } = await open("/services/new?template=spring-boot");
    await page.getByRole("checkbox", { name: "ktlint" }).check();
    await page.getByText("Java is removed", { exact: false }).first().waitFor();
    const checkstyle = page.getByRole("checkbox", { name: "Checkstyle" });
    expect(await checkstyle.getAttribute("aria-disabled")).toBe("true");
    expect(await page.locator("#why-checkstyle").textContent()).toContain("Checkstyle requires Java");
    await checkstyle.click({ force: true });
    const dialog = page.getByRole("dialog");
    await dialog.getByText("Checkstyle requires Java.").waitFor();
    await dialog.getByRole("button").first().click();
    await dialog.waitFor({ state: "hidden" });
    expect(await checkstyle.isChecked()).toBe(true);
    await page.getByRole("button", { name: "Undo" }).click();
    expect(await checkstyle.isChecked()).toBe(false);
    expect(await page.getByRole("checkbox", { name: "ktlint" }).isChecked()).toBe(true);
  });

  test("a link opens the form as it was, and a reload keeps what was typed", async () => {
    const { page } = await open(
      "/services/new?template=spring-boot&features=kotlin,coverage&without=rest&answer.java-version=21&name=parcels&owner=acme",
    );
    for (const [name, on] of [
      ["Kotlin", true],
      ["Code Coverage", true],
      ["REST - SpringMVC", false],
    ] as const) {
      expect(await page.getByRole("checkbox", { name }).isChecked()).toBe(on);
    }
    expect(await page.getByLabel("Java version").inputValue()).toBe("21");
    await page.getByLabel("Description").fill("Knows where parcels are");
    await page.reload();
    expect(await page.getByLabel("Description").inputValue()).toBe("Knows where parcels are");
    expect(await page.getByLabel("Name").inputValue()).toBe("parcels");
  });

  test("the preview shows every text file with its writers, and what another selection would change", async () => {
    const { page } = await open("/services/new?template=nodejs&name=orders&owner=acme");
    await page.getByRole("button", { name: "Preview the files" }).click();
    await page.getByRole("heading", { name: "Preview of orders" }).waitFor();
    await page.getByRole("treeitem", { name: "Dockerfile" }).click();
    await page.getByLabel("Dockerfile", { exact: true }).getByText("USER 10001:10001").waitFor();
    await page.getByRole("treeitem", { name: "README.md" }).focus();
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Enter");
    expect(await page.locator(".file-name").textContent()).not.toBe("README.md");
    await page.getByLabel("Compare with a service that has these features").fill("coverage");
    await page.getByRole("button", { name: "Compare", exact: true }).click();
    await page.getByText(".c8rc.json", { exact: true }).waitFor();
    const download = page.waitForEvent("download");
    await page.getByRole("link", { name: "zip" }).click();
    expect((await download).suggestedFilename()).toMatch(/\.zip$/);
  });

  test("bad names are explained where they are typed, with a name that would do", async () => {
    const { page } = await open("/services/new?template=nodejs");
    await page.getByLabel("Owner", { exact: true }).fill("acme");
    await page.getByLabel("Name").fill("My Orders!");
    await page.getByRole("button", { name: "Use my-orders" }).click();
    expect(await page.getByLabel("Name").inputValue()).toBe("my-orders");
    await page.getByText("acme/my-orders is free").waitFor();
  });

  test("everything can be done with the keyboard alone", async () => {
    const { page } = await open("/services/new?template=nodejs");
    await page.getByRole("checkbox", { name: "Code Coverage" }).waitFor();
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.textContent")).toBe("Skip to the page");
    await page.keyboard.press("Enter");
    const focusedName = (): Promise<string> =>
      page.evaluate<string>(
        "document.activeElement.name || document.activeElement.id || document.activeElement.textContent",
      );
    const tabTo = async (name: string): Promise<void> => {
      for (let step = 0; step < 60; step++) {
        if ((await focusedName()) === name) return;
        await page.keyboard.press("Tab");
      }
      throw new Error(`Tab never came to ${name}`);
    };
    await tabTo("coverage");
    await page.keyboard.press("Space");
    await tabTo("name");
    await page.keyboard.type("by-keyboard");
    await tabTo("owner");
    await page.keyboard.type("acme");
    await page.getByText("acme/by-keyboard is free").waitFor();
    await page.keyboard.press("Control+Enter");
    await page.getByRole("heading", { name: "Done: Create by-keyboard from NodeJS" }).waitFor();
  });

  test("the list is searched and filtered by what stands in the address", async () => {
    const { page } = await open("/services?template=spring-boot");
    await page.getByText("No service is like that").waitFor();
    await page.getByRole("button", { name: "Clear the filters" }).click();
    await page.getByLabel("Search").fill("keyboard");
    await page.getByText("1 service", { exact: true }).waitFor();
    await page.waitForURL(/q=keyboard/);
    await page.getByRole("button", { name: "Service" }).click();
    await page.waitForURL(/sort=-name/);
  });

  test.each(["light", "dark"] as const)(
    "nothing serious for axe on any page, %s",
    { timeout: 120_000 },
    async (colorScheme) => {
      const { page } = await open("/", { colorScheme, reducedMotion: "reduce" });
      const found: string[] = [];
      for (const path of await everyPage()) {
        await page.goto(`${served.server.address}${path}`, { waitUntil: "networkidle" });
        const { violations } = await new AxeBuilder({ page }).analyze();
        for (const { id, impact, nodes } of violations) {
          if (impact === "serious" || impact === "critical")
            found.push(`${path}: ${id} ${nodes[0]?.target.join(" ") ?? ""}`);
        }
      }
      expect(found).toEqual([]);
    },
  );

  test("nothing scrolls sideways on a screen of 320 pixels", async () => {
    const { page } = await open("/", { viewport: { width: 320, height: 640 } });
    const wide: string[] = [];
    for (const path of await everyPage()) {
      await page.goto(`${served.server.address}${path}`, { waitUntil: "networkidle" });
      const width = await page.evaluate<number>("document.documentElement.scrollWidth");
      if (width > 320) wide.push(`${path}: ${width}`);
    }
    expect(wide).toEqual([]);
  });

  async function everyPage(): Promise<readonly string[]> {
    const operations = await fetchJson<{ items: readonly { id: string }[] }>("/api/v1/operations");
    const services = await fetchJson<{ items: readonly { id: string }[] }>("/api/v1/services");
    const preview = await fetch(`${served.server.address}/api/v1/previews`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ template: "nodejs" }),
    });
    const { id } = (await preview.json()) as { readonly id: string };
    return [
      "/templates",
      "/templates/spring-boot",
      "/services/new?template=spring-boot&features=ktlint",
      `/previews/${id}`,
      "/services",
      `/services/${encodeURIComponent(services.items[0]?.id ?? "")}`,
      `/operations/${operations.items[0]?.id ?? ""}`,
      "/services/nothing-like-that",
      "/templates/nothing-like-that",
    ];
  }

  async function fetchJson<T>(path: string): Promise<T> {
    return (await (await fetch(`${served.server.address}${path}`)).json()) as T;
  }

  /** A page with nothing remembered, and what its console and its security policy complain about. */
  async function open(
    path: string,
    options: BrowserContextOptions = {},
  ): Promise<{ readonly page: Page; readonly problems: readonly string[] }> {
    const context = await browser.newContext(options);
    onTestFinished(() => context.close());
    context.setDefaultTimeout(15_000);
    const page = await context.newPage();
    const problems: string[] = [];
    page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
    page.on("pageerror", (error) => problems.push(error.message));
    await page.goto(`${served.server.address}${path}`);
    return { page, problems };
  }
});
