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

  test.each(["light", "dark"] as const)(
    "axe finds nothing serious, %s",
    { timeout: 180_000 },
    async (colorScheme) => {
      const { page } = await open("/", { colorScheme });
      const found: string[] = [];
      const look = async (name: string): Promise<void> => {
        const { violations } = await new AxeBuilder({ page }).analyze();
        for (const { id, impact, nodes } of violations) {
          if (impact === "serious" || impact === "critical")
            found.push(`${name}: ${id} ${nodes[0]?.target.join(" ") ?? ""}`);
        }
      };
      for (const path of pages) {
        await page.goto(`${served().server.address}${path}`, { waitUntil: "networkidle" });
        await look(path);
      }
      await page.goto(`${served().server.address}/services/new?template=spring-boot&features=ktlint`);
      await page.getByRole("checkbox", { name: "Checkstyle" }).click({ force: true });
      await page.getByRole("dialog").waitFor();
      await look("the dialog of a conflict");
      expect(found).toEqual([]);
    },
  );

  test("every page has one heading of the first level, and a title of its own", async () => {
    const { page } = await open("/");
    const titles = new Set<string>();
    for (const path of pages.filter((each) => !each.includes("?"))) {
      await page.goto(`${served().server.address}${path}`, { waitUntil: "networkidle" });
      expect([path, await page.locator("h1").count()]).toEqual([path, 1]);
      titles.add(await page.title());
    }
    // Both that are not found say so.
    expect(titles.size).toBe(pages.filter((each) => !each.includes("?")).length - 1);
  });

  test("nothing scrolls sideways on a screen of 320 pixels", { timeout: 120_000 }, async () => {
    const { page } = await open("/", { viewport: { width: 320, height: 640 } });
    const wide: string[] = [];
    for (const path of pages) {
      await page.goto(`${served().server.address}${path}`, { waitUntil: "networkidle" });
      const width = await page.evaluate<number>("document.documentElement.scrollWidth");
      if (width > 320) wide.push(`${path}: ${width}`);
    }
    expect(wide).toEqual([]);
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
