/**
 * Takes `docs/screenshots/` of every page, wide and narrow, light and dark: `node scripts/take-screenshots.ts`, or with
 * names of shots only those. pngquant makes them a third of their size where it is installed.
 */
import { spawnSync } from "node:child_process";
import { mkdir, readdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { problem } from "../src/problems/problem.ts";
import { wire } from "../src/wiring.ts";
import type { Engine } from "../src/wiring-server.ts";
import { loadCatalogue } from "../src/workflows/load-catalogue.ts";
import { aBrowser, chromiumPath } from "../test/support/a-browser.ts";
import { aServer } from "../test/support/a-server.ts";

const root = fileURLToPath(new URL("../", import.meta.url));
const folder = join(root, "docs", "screenshots");
const executable = chromiumPath();
if (executable === undefined) throw new Error("Chromium is needed: install it, or set CHROMIUM_PATH");

/** Narrow pages are long: what is below this is more of the same. */
const longest = 1_800;

const wanted = process.argv.slice(2);
const { source, builtInCatalogue } = wire({ PATH: process.env["PATH"] });
const loadBuiltIn = () => loadCatalogue(source, builtInCatalogue);
// The address stands in the pictures: it is the one that people see.
const local = await aServer({ loadCatalogue: loadBuiltIn, port: 4000 }, refusing("billing"));
const guarded = await aServer({ loadCatalogue: loadBuiltIn, accounts: true });
const browser = await aBrowser(executable);
try {
  await mkdir(folder, { recursive: true });
  const shots = [
    ...(await preparedShots(local.server.address)),
    { name: "sign-in", url: `${guarded.server.address}/templates`, act: nothing },
  ].filter(({ name }) => wanted.length === 0 || wanted.includes(name));
  for (const scheme of ["light", "dark"] as const) {
    for (const width of [1280, 390]) await takeShots(browser, shots, scheme, width);
  }
} finally {
  await browser.close();
  await local.stop();
  await guarded.stop();
}
const files = (await readdir(folder)).map((each) => join(folder, each));
const quantised = spawnSync("pngquant", ["--ext", ".png", "--force", "--skip-if-larger", ...files]);
if (quantised.error !== undefined) console.warn("pngquant is not installed: the pictures stay as they are");

interface Shot {
  readonly name: string;
  readonly url: string;
  readonly act: (page: Page) => Promise<unknown>;
}

async function nothing(): Promise<void> {}

async function takeShots(
  browser: Browser,
  shots: readonly Shot[],
  colorScheme: "light" | "dark",
  width: number,
): Promise<void> {
  const height = width === 1280 ? 860 : 844;
  for (const { name, url, act } of shots) {
    const context = await browser.newContext({
      viewport: { width, height },
      colorScheme,
      reducedMotion: "reduce",
    });
    const page = await context.newPage();
    await page.goto(url, { waitUntil: "networkidle" });
    await act(page);
    // Longer than a form rests before it asks the server.
    await page.waitForTimeout(800);
    const path = join(folder, `${name}-${width}-${colorScheme}.png`);
    const isDialog = (await page.getByRole("dialog").count()) > 0;
    const full = await page.evaluate<number>("document.documentElement.scrollHeight");
    if (width === 390 && !isDialog) {
      await page.screenshot({
        path,
        fullPage: true,
        clip: { x: 0, y: 0, width, height: Math.min(full, longest) },
      });
    } else {
      await page.screenshot({ path });
    }
    await context.close();
  }
}

/** Creates what the pages show. */
async function preparedShots(address: string): Promise<readonly Shot[]> {
  const post = async (path: string, body: unknown): Promise<{ readonly id: string }> => {
    const response = await fetch(`${address}/api/v1${path}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    return (await response.json()) as { readonly id: string };
  };
  const create = (template: string, service: string, description: string, features: readonly string[]) => {
    const [owner, name] = service.split("/");
    return post("/services", {
      template,
      with: features,
      service: { name, owner, description },
      forge: "local",
    });
  };
  const done = await create("spring-boot", "acme/ledger", "Books every movement of money", [
    "checkstyle",
    "coverage",
  ]);
  const failed = await create("nodejs", "acme/billing", "Writes bills", []);
  await create("nodejs", "acme/orders", "Takes orders and follows them to the door", ["coverage"]);
  await create("spring-boot", "logistics/parcels", "Knows where parcels are", ["ktlint", "gradle"]);
  await create("nodejs", "acme/mailer", "Writes to customers", []);
  await create("python-flask", "data/forecasts", "Says how many orders there will be", []);
  const form = "template=spring-boot&features=checkstyle,coverage&name=ledger-2&owner=acme";
  const preview = await post("/previews", {
    template: "spring-boot",
    with: ["checkstyle", "coverage"],
    service: { name: "ledger-2", owner: "acme" },
  });
  await new Promise((resolve) => setTimeout(resolve, 5_000));
  const shot = (name: string, path: string, act: Shot["act"] = nothing): Shot => ({
    name,
    url: `${address}${path}`,
    act,
  });
  const click = (role: "checkbox" | "button", name: string) => (page: Page) =>
    page.getByRole(role, { name }).click({ force: true });
  const id = encodeURIComponent("local:acme/ledger");
  return [
    shot("templates", "/templates"),
    shot("template", "/templates/spring-boot"),
    shot("template-features", "/templates/spring-boot?tab=features"),
    shot("template-graph", "/templates/spring-boot?tab=graph"),
    shot("new-service", "/services/new?template=spring-boot&name=parcels-2&owner=logistics", async (page) => {
      await click("checkbox", "ktlint")(page);
      await page.evaluate("document.querySelector('.features').closest('fieldset').scrollIntoView()");
    }),
    shot(
      "conflict",
      "/services/new?template=spring-boot&features=ktlint&name=parcels-2&owner=logistics",
      click("checkbox", "Checkstyle"),
    ),
    shot("preview", `/previews/${preview.id}?${form}#pom.xml`),
    shot("compare", `/previews/${preview.id}?${form}#pom.xml`, async (page) => {
      await page.getByLabel("Compare with").selectOption("default");
      await page.getByText("Against the template").waitFor();
    }),
    shot("operation", `/operations/${done.id}`),
    shot("operation-failed", `/operations/${failed.id}`),
    shot("services", "/services"),
    shot("services-empty", "/services?q=nothing-like-this"),
    shot("service", `/services/${id}`),
    shot("guidelines", "/guidelines"),
    shot("activity", "/activity"),
    shot("connections", "/connections"),
    shot("not-found", "/templates/nothing"),
  ];
}

/** A push to a repository of this name is refused. */
function refusing(name: string): (engine: Engine) => Engine {
  return (engine) => ({
    ...engine,
    git: {
      ...engine.git,
      async pushFirstCommit(commit, remote) {
        if (!remote.url.includes(`/${name}.git`)) return engine.git.pushFirstCommit(commit, remote);
        throw problem("IM_PUSH_FAILED", {
          what: "The push was refused",
          because: "the branch main is protected, and nobody may push to it",
          hint: "Let the first push through, then try again",
        });
      },
    },
  });
}
