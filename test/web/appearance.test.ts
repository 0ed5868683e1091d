import { AxeBuilder } from "@axe-core/playwright";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { aBrowsedServer, chromium } from "../support/a-browsed-server.ts";

describe.skipIf(chromium === undefined)("every page, in a real browser", () => {
  const { served, open, get, post } = aBrowsedServer();
  let pages: readonly string[] = [];

  beforeAll(async () => {
    const create = (name: string, template: string): Promise<{ readonly id: string }> =>
      post("/api/v1/services", { template, service: { name, owner: "acme" }, forge: "local" });
    const operation = await create("a-service-whose-name-is-as-long-as-names-may-be-50", "spring-boot");
    const other = await create("orders", "nodejs");
    for (const { id } of [operation, other]) {
      await vi.waitFor(
        async () => expect((await get(`/api/v1/operations/${id}`)).status).toBe("succeeded"),
        20_000,
      );
    }
    const { items } = await get("/api/v1/services");
    const preview = await post("/api/v1/previews", { template: "spring-boot", with: ["checkstyle"] });
    pages = [
      "/templates",
      ...["overview", "features", "graph", "questions", "versions", "files"].map(
        (tab) => `/templates/spring-boot?tab=${tab}`,
      ),
      "/services/new?template=spring-boot&features=ktlint",
      `/previews/${preview.id}`,
      "/services",
      "/services?q=nothing-is-like-this",
      `/services/${encodeURIComponent(items[0].id)}`,
      `/operations/${operation.id}`,
      "/guidelines",
      "/activity",
      "/services/nothing-like-that",
      "/templates/nothing-like-that",
    ];
  });

  test(
    "axe finds nothing serious in either theme, contrast can be raised, there is one heading and a title, and nothing scrolls sideways at 320 pixels",
    { timeout: 240_000 },
    async () => {
      const { page } = await open("/");
      const found: string[] = [];
      const titles = new Set<string>();
      const note = async (name: string, axe: AxeBuilder): Promise<void> => {
        const { violations } = await axe.analyze();
        for (const { id, impact, nodes } of violations) {
          if (impact === "serious" || impact === "critical")
            found.push(`${name}: ${id} ${nodes[0]?.target.join(" ") ?? ""}`);
        }
      };
      const look = async (name: string): Promise<void> => {
        for (const colorScheme of ["light", "dark"] as const) {
          await page.emulateMedia({ colorScheme, contrast: "no-preference" });
          await note(`${name}, ${colorScheme}`, new AxeBuilder({ page }));
          await page.emulateMedia({ colorScheme, contrast: "more" });
          const enhanced = new AxeBuilder({ page }).withRules("color-contrast-enhanced");
          await note(`${name}, ${colorScheme} with more contrast`, enhanced);
        }
        await page.setViewportSize({ width: 320, height: 640 });
        const width = await page.evaluate<number>("document.documentElement.scrollWidth");
        if (width > 320) found.push(`${name}: ${width} pixels wide`);
        await page.setViewportSize({ width: 1280, height: 720 });
      };
      for (const path of pages) {
        await page.goto(`${served().server.address}${path}`, { waitUntil: "networkidle" });
        await look(path);
        const headings = await page.locator("h1").count();
        if (headings !== 1) found.push(`${path}: ${headings} headings of the first level`);
        if (!path.includes("?")) titles.add(await page.title());
      }
      // Both that are not found say so.
      expect(titles.size).toBe(pages.filter((each) => !each.includes("?")).length - 1);
      await page.goto(`${served().server.address}/services/new?template=spring-boot&features=ktlint`);
      await page.getByRole("checkbox", { name: "Checkstyle" }).click({ force: true });
      await page.getByRole("dialog").waitFor();
      await look("the dialog of a conflict");
      expect(found).toEqual([]);
    },
  );

  test("on a narrow screen the navigation waits behind a button, for the keyboard too", async () => {
    const { page } = await open("/services", { viewport: { width: 320, height: 640 } });
    await page.getByRole("heading", { name: "Created services" }).waitFor();
    const menu = page.getByRole("button", { name: "Menu" });
    const link = page.getByRole("link", { name: "Guidelines" });
    expect(await link.isVisible()).toBe(false);
    expect(await page.getByRole("link", { name: "New service" }).isVisible()).toBe(true);
    await menu.focus();
    await page.keyboard.press("Enter");
    expect(await menu.getAttribute("aria-expanded")).toBe("true");
    expect(await link.isVisible()).toBe(true);
    expect(await page.evaluate<number>("document.documentElement.scrollWidth")).toBe(320);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.textContent")).toBe("Created services");
    await page.keyboard.press("Escape");
    expect(await link.isVisible()).toBe(false);
    expect(await page.evaluate("document.activeElement.textContent")).toBe("Menu");
    await page.keyboard.press("?");
    await page.getByRole("dialog", { name: "Keyboard" }).waitFor();
    await page.keyboard.press("Escape");
    await menu.click();
    await link.click();
    await page.getByRole("heading", { name: "Guidelines", level: 1 }).waitFor();
    expect(await menu.getAttribute("aria-expanded")).toBe("false");
  });

  test("whoever wants less motion gets none", async () => {
    const { page } = await open("/templates", { reducedMotion: "no-preference" });
    const moving =
      "[...document.querySelectorAll('*')].filter((each) => /[1-9]/.test(getComputedStyle(each).transitionDuration + getComputedStyle(each).animationDuration)).length";
    // What waits for an answer moves.
    await page.route("**/api/v1/services*", () => undefined);
    await page.getByRole("link", { name: "Created services" }).click();
    await page.locator(".skeleton").first().waitFor();
    expect(await page.evaluate<number>(moving)).toBeGreaterThan(0);
    await page.emulateMedia({ reducedMotion: "reduce" });
    expect(await page.evaluate<number>(moving)).toBe(0);
  });

  test("however long a feature's name is, it begins beside its box", async () => {
    const { page } = await open("/services/new?template=spring-boot", {
      viewport: { width: 1280, height: 800 },
    });
    const name = page.locator("[data-feature=contract-producer] .feature-name");
    await name.evaluate((element) => element.firstElementChild?.append(" contract".repeat(20)));
    const box = await page.locator("[data-feature=contract-producer] input").boundingBox();
    const text = await name.boundingBox();
    expect(text?.y).toBeLessThan((box?.y ?? 0) + (box?.height ?? 0));
  });

  test("the chosen colours stay", async () => {
    const { page } = await open("/templates", { colorScheme: "light" });
    const ground = (): Promise<string> =>
      page.evaluate<string>("getComputedStyle(document.documentElement).backgroundColor");
    const light = await ground();
    await page.getByLabel("Colours").selectOption("dark");
    const dark = await ground();
    expect(dark).not.toBe(light);
    await page.reload();
    await page.getByRole("heading", { name: "Templates" }).waitFor();
    expect(await ground()).toBe(dark);
  });
});
