import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, onTestFinished } from "vitest";
import type { Engine, ServerOptions } from "../../src/wiring-server.ts";
import { wire } from "../../src/wiring.ts";
import { loadCatalogue } from "../../src/workflows/load-catalogue.ts";
import { aBrowser, foundOrInstalledChromium } from "./a-browser.ts";
import { aServer, type TestServer } from "./a-server.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Where Chromium is. Its tests are left out, visibly, on a machine that has none; not where CI says that all run. */
export const chromium = foundOrInstalledChromium();
if (chromium === undefined) {
  const why = "Chromium is not installed; install it, or set CHROMIUM_PATH";
  if (process.env["CI"] === "true") throw new Error(why);
  console.warn(`skipped: the pages in a browser, because ${why}`);
}

/** A server, and a browser that opens its pages. */
export interface BrowsedServer {
  readonly served: () => TestServer;
  /** A page with nothing remembered, and what its console and its security policy complain about. */
  readonly open: (
    path: string,
    options?: BrowserContextOptions,
  ) => Promise<{ readonly page: Page; readonly complaints: readonly string[] }>;
  // oxlint-disable-next-line typescript/no-explicit-any -- tests say what they expect of it
  readonly get: (path: string) => Promise<any>;
  // oxlint-disable-next-line typescript/no-explicit-any -- as above
  readonly post: (path: string, body: unknown) => Promise<any>;
}

/** Starts both, the server with the built-in catalogue, before the tests of the describe block around; stops them after. */
export function aBrowsedServer(
  options: Partial<ServerOptions> = {},
  engine: (engine: Engine) => Engine = (each) => each,
): BrowsedServer {
  return browsed(() => {
    const { source, builtInCatalogue } = wire({
      PATH: process.env["PATH"],
      INSTANT_MICROS_HOME: join(root, "node_modules/.cache/instant-micros-test"),
    });
    return aServer({ loadCatalogue: () => loadCatalogue(source, builtInCatalogue), ...options }, engine);
  });
}

/** The same with a server of the test's own making. */
export function browsed(start: () => Promise<TestServer>): BrowsedServer {
  let browser: Browser;
  let served: TestServer;
  beforeAll(async () => {
    browser = await aBrowser(chromium ?? "");
    served = await start();
  });
  afterAll(async () => {
    await browser?.close();
    await served?.stop();
  });
  const address = (path: string): string => `${served.server.address}${path}`;
  return {
    served: () => served,
    async open(path, contextOptions = {}) {
      // Where people sign in nobody is, and nothing is remembered of them.
      await fetch(address("/api/v1/draft"), { method: "DELETE" });
      const context = await browser.newContext({ reducedMotion: "reduce", ...contextOptions });
      onTestFinished(() => context.close());
      context.setDefaultTimeout(20_000);
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
      page.on("pageerror", (error) => complaints.push(error.message));
      await page.goto(address(path));
      return { page, complaints };
    },
    get: async (path) => (await fetch(address(path))).json(),
    post: async (path, body) => {
      const headers = { "content-type": "application/json" };
      const response = await fetch(address(path), { method: "POST", headers, body: JSON.stringify(body) });
      return response.json();
    },
  };
}
