/** Takes `docs/screenshots/` of every page, wide and narrow, light and dark: `node scripts/take-screenshots.ts`. */
import { spawn } from "node:child_process";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { aBrowser, chromiumPath } from "../test/support/a-browser.ts";

const root = fileURLToPath(new URL("../", import.meta.url));
const folder = join(root, "docs", "screenshots");
const executable = chromiumPath();
if (executable === undefined) throw new Error("Chromium is needed: install it, or set CHROMIUM_PATH");

const home = await mkdtemp(join(tmpdir(), "instant-micros-screenshots-"));
const port = 4477;
const server = spawn(
  process.execPath,
  [join(root, "bin/instant-micros.js"), "serve", "--port", String(port)],
  {
    env: { ...process.env, INSTANT_MICROS_HOME: home },
    stdio: ["ignore", "ignore", "inherit"],
  },
);
try {
  const address = `http://127.0.0.1:${port}`;
  await untilReady(address);
  await mkdir(folder, { recursive: true });
  const browser = await aBrowser(executable);
  const pages = await preparedPages(address);
  for (const scheme of ["light", "dark"] as const) {
    for (const width of [1280, 390]) {
      const context = await browser.newContext({
        viewport: { width, height: width === 1280 ? 860 : 780 },
        colorScheme: scheme,
        reducedMotion: "reduce",
      });
      const page = await context.newPage();
      for (const [name, path, act] of pages) {
        await page.goto(`${address}${path}`, { waitUntil: "networkidle" });
        await act?.(page);
        await page.waitForTimeout(250);
        await page.screenshot({
          path: join(folder, `${name}-${width}-${scheme}.png`),
          fullPage: width === 390,
        });
      }
      await context.close();
    }
  }
  await browser.close();
} finally {
  server.kill("SIGTERM");
  await new Promise((resolve) => server.once("exit", resolve));
  await rm(home, { recursive: true, force: true });
}

type Shot = readonly [name: string, path: string, act?: (page: Page) => Promise<void>];

/** Creates what the pages show. */
async function preparedPages(address: string): Promise<readonly Shot[]> {
  const post = async (path: string, body: unknown): Promise<{ readonly id: string }> => {
    const response = await fetch(`${address}/api/v1${path}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    return (await response.json()) as { readonly id: string };
  };
  const create = (template: string, name: string, description: string, features: readonly string[]) =>
    post("/services", {
      template,
      with: features,
      service: { name, owner: "acme", description },
      forge: "local",
    });
  const operation = await create("nodejs", "orders", "Takes orders", ["coverage"]);
  await create("spring-boot", "payments", "Moves money", ["checkstyle", "coverage"]);
  await create("spring-boot", "shipping", "Knows where parcels are", ["ktlint"]);
  await create("nodejs", "mailer", "Writes to customers", []);
  const preview = await post("/previews", {
    template: "spring-boot",
    with: ["checkstyle"],
    service: { name: "orders" },
  });
  await new Promise((resolve) => setTimeout(resolve, 3_000));
  return [
    ["templates", "/templates"],
    ["template", "/templates/spring-boot"],
    ["template-graph", "/templates/spring-boot", (page) => page.getByRole("tab", { name: "Graph" }).click()],
    ["new-service", "/services/new?template=spring-boot&features=ktlint&name=orders&owner=acme"],
    [
      "conflict",
      "/services/new?template=spring-boot&features=ktlint&name=parcels&owner=acme",
      (page) => page.getByRole("checkbox", { name: "Checkstyle" }).click({ force: true }),
    ],
    ["preview", `/previews/${preview.id}`],
    ["operation", `/operations/${operation.id}`],
    ["services", "/services"],
    ["service", `/services/${encodeURIComponent("local:acme/orders")}`],
    ["not-found", "/templates/nothing"],
  ];
}

async function untilReady(address: string): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const ready = await fetch(`${address}/readyz`).then(
      (response) => response.ok,
      () => false,
    );
    if (ready) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error("The server did not become ready");
}
