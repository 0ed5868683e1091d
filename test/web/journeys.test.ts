import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { problem } from "../../src/problems/problem.ts";
import { repositoryOf } from "../../src/workflows/operations/operation.ts";
import { aClone } from "../support/a-clone.ts";
import { aBrowsedServer, chromium } from "../support/a-browsed-server.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";

const run = promisify(execFile);
const program = fileURLToPath(new URL("../../bin/instant-micros.js", import.meta.url));

/** Names of services whose push is refused. */
const refused = new Set<string>();

/** The service `undecided` is begun to be verified, and waits. */
let verify: () => void = () => {};
const decided = new Promise<void>((resolve) => {
  verify = resolve;
});

/** Lines that the push of the service `talkative` leaves in its log. */
const manyLines = 600;

describe.skipIf(chromium === undefined)("what people do, in a real browser", () => {
  const { served, open, get, post } = aBrowsedServer({}, (engine) => ({
    ...engine,
    git: {
      ...engine.git,
      async pushFirstCommit(commit, remote) {
        if ([...refused].some((name) => remote.url.includes(`/${name}.git`))) {
          throw problem("IM_PUSH_FAILED", { what: "The push was refused", because: "a rule says so" });
        }
        return engine.git.pushFirstCommit(commit, remote);
      },
    },
    journal: {
      ...engine.journal,
      async record(claim, entry) {
        const recorded = await engine.journal.record(claim, entry);
        if (entry.kind !== "started") return recorded;
        const operation = await engine.journal.find(claim.operation);
        if (operation === null) return recorded;
        const { name } = repositoryOf(operation);
        if (name === "undecided" && entry.step === "verify") await decided;
        if (name !== "talkative" || entry.step !== "push") return recorded;
        for (let line = 1; line <= manyLines; line += 1) {
          await engine.journal.record(claim, { kind: "log", step: "push", message: `Line ${line} of many` });
        }
        return recorded;
      },
    },
  }));

  test("create: tick, name, create, watch, find the service again, and clone what the page shows", async () => {
    const { page, complaints } = await open("/");
    await page.getByRole("link", { name: "New NodeJS service" }).click();
    await page.getByRole("checkbox", { name: "Code Coverage" }).check();
    await page.getByLabel("Service name").fill("orders");
    await page.getByLabel("Owner", { exact: true }).fill("acme");
    await page.getByText("acme/orders is free").waitFor();
    await page.getByRole("button", { name: "Create service" }).dblclick();
    await page.getByRole("heading", { name: "The service is ready" }).waitFor();
    expect(await page.title()).toBe("Done: Create orders from NodeJS · Instant Micros");
    const commands = (await page.getByLabel("Commands to get it").textContent()) ?? "";
    const url = /^git clone (\S+)/.exec(commands)?.[1] ?? "";
    const { git } = await aClone(url);
    expect(await git.raw("ls-files")).toContain(".c8rc.json");

    await page.reload();
    await page.getByRole("heading", { name: "The service is ready" }).waitFor();
    await page.getByText("Register the service").waitFor();
    await page.getByLabel("Log lines").getByText("Done:").waitFor();
    await page.getByRole("link", { name: "Created services" }).click();
    await page.getByRole("link", { name: "orders", exact: true }).click();
    await page.getByRole("heading", { name: "orders", level: 1 }).waitFor();
    // What was created is no draft any more.
    await expect.poll(async () => (await get("/api/v1/draft")).query).toBe("");
    // Two clicks, one service.
    expect((await get("/api/v1/services?q=orders")).total).toBe(1);
    expect((await get("/api/v1/operations")).items).toHaveLength(1);
    expect(complaints).toEqual([]);
  });

  test("a blocked option explains itself, offers a way out, and undo brings back what was", async () => {
    const { page, complaints } = await open("/services/new?template=spring-boot");
    const box = (name: string) => page.getByRole("checkbox", { name });
    await box("ktlint").check();
    await page.locator("[data-feature=ktlint]").getByText("Java is removed: you chose ktlint").waitFor();
    expect(await box("Checkstyle").getAttribute("aria-disabled")).toBe("true");
    expect(await page.locator("#why-checkstyle").textContent()).toContain("Checkstyle requires Java");
    expect(await page.locator("#state-checkstyle").textContent()).toBe("blocked");

    await box("Checkstyle").click({ force: true });
    const dialog = page.getByRole("dialog", { name: "Checkstyle cannot be used with ktlint" });
    await dialog.getByText("ktlint requires Kotlin").waitFor();
    // What the way out costs is told before it is taken.
    const fix = dialog.getByRole("button", { name: "Leave out ktlint" });
    expect(await fix.textContent()).toContain("turns off Kotlin");
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "hidden" });
    expect(await box("Checkstyle").isChecked()).toBe(false);
    expect(await page.evaluate<string>("document.activeElement.name")).toBe("checkstyle");

    await box("Checkstyle").click({ force: true });
    await fix.click();
    await dialog.waitFor({ state: "hidden" });
    expect(await box("Checkstyle").isChecked()).toBe(true);
    expect(await box("Java").isChecked()).toBe(true);
    await page.locator("[data-feature=checkstyle]").getByRole("button", { name: "Undo" }).click();
    expect(await box("Checkstyle").isChecked()).toBe(false);
    expect(await box("ktlint").isChecked()).toBe(true);
    expect(complaints).toEqual([]);
  });

  test("the side panel counts files as they change, and the form says what is wrong as it is typed", async () => {
    const { page } = await open("/services/new?template=nodejs");
    const figures = page.locator(".figures");
    await figures.getByText("as the defaults give them").waitFor();
    await page.getByRole("checkbox", { name: "Code Coverage" }).check();
    await figures.getByText("+1", { exact: true }).waitFor();
    await page.getByLabel("Service name").fill("My Orders!");
    await page.getByRole("button", { name: "Use my-orders" }).click();
    expect(await page.getByLabel("Service name").inputValue()).toBe("my-orders");
    await page.getByRole("button", { name: "Create service" }).click();
    await page.getByText("A repository needs an owner").waitFor();
    expect(await page.evaluate<string>("document.activeElement.id")).toBe("owner");
    await page.getByLabel("Owner", { exact: true }).fill("acme");
    await page.getByText("acme/my-orders is free").waitFor();
    await page.getByLabel("Owners' e-mail address").fill("nobody");
    await page.getByText("It does not match").waitFor();
  });

  test("a link opens the form as it was; what is typed survives a reload and a walk to other pages", async () => {
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
    await page.waitForURL(/description=Knows/);
    // At once: before typing rests and the server is told.
    await page.reload();
    expect(await page.getByLabel("Description").inputValue()).toBe("Knows where parcels are");
    await expect.poll(async () => (await get("/api/v1/draft")).query).toContain("description=Knows");
    await page.getByRole("link", { name: "Templates" }).click();
    await page.getByRole("link", { name: "New service", exact: true }).click();
    await page.getByText("This is the form as you left it.").waitFor();
    expect(await page.getByLabel("Service name").inputValue()).toBe("parcels");
    await page.getByRole("button", { name: "Start over" }).click();
    await expect.poll(() => page.getByLabel("Service name").inputValue()).toBe("");
    await expect.poll(async () => (await get("/api/v1/draft")).query).toBe("");
  });

  test("a link that asks for what is not there, or cannot be, says so", async () => {
    const { page } = await open("/services/new?template=cobol");
    await page.getByText("The link asked for the template “cobol”").waitFor();
    await page.goto(
      `${served().server.address}/services/new?template=spring-boot&features=checkstyle,ktlint`,
    );
    await page.getByText("The link’s choices cannot be together").waitFor();
  });

  test("the same wish as a link, a command, a request and answers", async () => {
    const { page } = await open(
      "/services/new?template=nodejs&features=coverage&name=orders-two&owner=acme&answer.tier=1",
      { permissions: ["clipboard-read", "clipboard-write"] },
    );
    const copied = async (name: string): Promise<string> => {
      const button = page.getByRole("button", { name });
      await button.click();
      // It says so, and bears that name for a moment.
      await button.waitFor({ state: "detached" });
      return page.evaluate<string>("navigator.clipboard.readText()");
    };
    expect(await copied("Copy as a link to this form")).toBe(
      `${served().server.address}/services/new?template=nodejs&features=coverage&answer.tier=1&name=orders-two&owner=acme`,
    );
    // The command makes what the form previews.
    const command = await copied("Copy as a command");
    const home = await temporaryDirectory();
    const { stdout: made } = await run(
      "sh",
      ["-c", `alias instant-micros='"$NODE" "$PROGRAM"'\n${command} --json`],
      {
        env: {
          PATH: process.env["PATH"],
          NODE: process.execPath,
          PROGRAM: program,
          INSTANT_MICROS_HOME: home,
        },
      },
    );
    const previewed = await post("/api/v1/previews", {
      template: "nodejs",
      with: ["coverage"],
      answers: { tier: "1" },
      service: { name: "orders-two", owner: "acme" },
    });
    expect(JSON.parse(made)).toMatchObject({ tree: previewed.tree, push: "pushed" });
    expect(await copied("Copy as an answers file")).toBe('tier: "1"\n');
    // The request is one that works.
    const request = await copied("Copy as a request with curl");
    const { stdout } = await run("sh", ["-c", request]);
    expect(JSON.parse(stdout).title).toBe("Create orders-two from NodeJS");
  });

  test("the preview: every text file with its writers, search, comparison, proof, downloads", async () => {
    const { page, complaints } = await open(
      "/services/new?template=spring-boot&features=checkstyle&name=ledger&owner=acme&description=Keeps+<script>alert(1)</script>+books",
    );
    await page.getByRole("button", { name: "Preview files" }).click();
    await page.getByRole("heading", { name: "Preview of ledger" }).waitFor();
    await page
      .getByLabel("Content of README.md")
      .getByText("Keeps <script>alert(1)</script> books")
      .waitFor();
    await page.getByRole("treeitem", { name: "Dockerfile" }).click();
    const content = page.getByLabel("Content of Dockerfile");
    await content.getByText("USER 10001:10001").waitFor();
    await content.locator("[class^=token-]").first().waitFor();
    await page.getByRole("treeitem", { name: "pom.xml" }).click();
    await page.locator(".file-writers").getByText("checkstyle").first().waitFor();
    await page.getByRole("treeitem", { name: "README.md" }).focus();
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Enter");
    expect(await page.locator(".file-name").textContent()).not.toBe("pom.xml");
    await page.getByText("as received").waitFor();

    await page.getByLabel("Search in the files").fill("10001:10001");
    await page.getByRole("button", { name: /Dockerfile:\d+/ }).click();
    await page.locator(".code-row.is-found").getByText("USER").waitFor();
    await page.getByLabel("Search in the files").fill("");

    await page.getByLabel("Compare with").selectOption("default");
    await page.getByText("1 more").waitFor();
    await page.getByRole("treeitem", { name: /checkstyle.xml/ }).click();
    await page.getByRole("button", { name: "Side by side" }).click();
    await page.getByLabel("Changes of config/checkstyle/checkstyle.xml").waitFor();
    await page.getByLabel("Compare with").selectOption({ label: "the same with Gradle instead of Maven" });
    await page.getByText("Against the same with Gradle instead of Maven").waitFor();
    await page
      .getByRole("treeitem", { name: /gradlew/ })
      .first()
      .waitFor();
    await page.getByLabel("Compare with").selectOption("link");
    await page
      .getByLabel("Link of the other form")
      .fill(`${served().server.address}/services/new?template=nodejs`);
    await page.getByText("Against the other form").waitFor();

    const download = page.waitForEvent("download");
    await page.getByRole("link", { name: "tar.gz" }).click();
    expect((await download).suggestedFilename()).toBe("ledger.tgz");
    await page.getByRole("link", { name: "Back to the form" }).click();
    expect(await page.getByRole("checkbox", { name: "Checkstyle" }).isChecked()).toBe(true);
    expect(complaints).toEqual([]);
  });

  test("a preview that is gone can be made again from its address", async () => {
    const { page } = await open("/previews/0123456789abcdef?template=nodejs&name=orders");
    await page.getByText("This preview does not exist any more").waitFor();
    await page.getByRole("button", { name: "Make it again" }).click();
    await page.getByRole("heading", { name: "Preview of orders" }).waitFor();
  });

  test("a page whose files are gone, after a newer version came, says so and keeps the navigation", async () => {
    const { page } = await open("/templates");
    await page.route("**/assets/preview-*.js", (route) => route.abort());
    await page.goto(`${served().server.address}/previews/0123456789abcdef`);
    await page.getByRole("heading", { name: "This page failed" }).waitFor();
    await page.getByRole("link", { name: "Created services" }).click();
    await page.getByRole("heading", { name: "Created services" }).waitFor();
  });

  test("a failed creation says what exists and what to do, and goes on from the failed step", async () => {
    refused.add("shaky");
    const { page } = await open("/services/new?template=nodejs&name=shaky&owner=acme");
    await page.getByText("acme/shaky is free").waitFor();
    await page.keyboard.press("Control+Enter");
    await page.getByRole("button", { name: "Create service" }).click();
    const alert = page.getByRole("alert");
    await alert.getByText("The push was refused").waitFor();
    await alert.getByText("exists and is empty; a retry goes on with it").waitFor();
    await alert.getByText("whoever runs this server deletes its folder").waitFor();
    expect(await page.title()).toBe("Failed: Create shaky from NodeJS · Instant Micros");
    refused.delete("shaky");
    await page.getByRole("button", { name: "Try again from the failed step" }).click();
    await page.getByRole("heading", { name: "The service is ready" }).waitFor();
    await page.getByText("attempt 2").waitFor();
    await page.getByRole("link", { name: "Activity" }).first().click();
    await page.getByRole("link", { name: "Create shaky from NodeJS" }).waitFor();
  });

  test("a creation is cancelled, and the page says what it leaves behind", async () => {
    const { page } = await open("/services/new?template=nodejs&name=undecided&owner=acme");
    await page.getByText("acme/undecided is free").waitFor();
    await page.getByRole("button", { name: "Create service" }).click();
    await page.getByText("what exists by then stays").waitFor();
    await page.getByRole("button", { name: "Cancel" }).click();
    await page.getByText("Cancelling", { exact: true }).waitFor();
    verify();
    await page.getByText('Cancelled before "Create repository". Nothing was created.').first().waitFor();
    expect(
      await page
        .getByRole("button")
        .filter({ hasText: /Cancel|Try again/ })
        .count(),
    ).toBe(0);
  });

  test("an answer that is lost loses nothing that was typed, and asking again creates once", async () => {
    const { page } = await open("/services/new?template=nodejs&name=kept&owner=acme");
    await page.getByText("acme/kept is free").waitFor();
    await page.route("**/api/v1/services", async (route) => {
      // The server hears it, and the page does not hear the server.
      await route.fetch();
      await route.abort();
    });
    await page.getByRole("button", { name: "Create service" }).click();
    await page.getByText("The server cannot be reached").waitFor();
    expect(await page.getByLabel("Service name").inputValue()).toBe("kept");
    await page.unroute("**/api/v1/services");
    await page.getByRole("button", { name: "Create service" }).click();
    await page.getByRole("heading", { name: "The service is ready" }).waitFor();
    expect((await get("/api/v1/services?q=kept")).total).toBe(1);
    // Its name is taken from now on, which is said before anything is sent.
    await page.goto(`${served().server.address}/services/new?template=nodejs&name=kept&owner=acme`);
    await page.getByText("acme/kept exists already").waitFor();
    await page.getByRole("button", { name: "Create service" }).click();
    expect(await page.evaluate<string>("document.activeElement.id")).toBe("name");
    expect(await page.getByLabel("Service name").getAttribute("aria-invalid")).toBe("true");
    expect((await get("/api/v1/operations?limit=1")).items[0].title).toBe("Create kept from NodeJS");
  });

  test("what is changed after a refusal is another request", async () => {
    const { page } = await open("/services/new?template=nodejs&name=changed&owner=acme");
    await page.getByText("acme/changed is free").waitFor();
    await page.route("**/api/v1/services", (route) => route.abort());
    await page.getByRole("button", { name: "Create service" }).click();
    await page.getByText("The server cannot be reached").waitFor();
    await page.unroute("**/api/v1/services");
    await page.getByLabel("Description").fill("Now with a description");
    await page.getByRole("button", { name: "Create service" }).click();
    await page.getByRole("heading", { name: "The service is ready" }).waitFor();
  });

  test("a creation is followed where the stream of events does not come through", async () => {
    const { page } = await open("/services/new?template=nodejs&name=proxied&owner=acme");
    await page.getByText("acme/proxied is free").waitFor();
    await page.route("**/events*", (route) =>
      route.request().headers()["accept"] === "text/event-stream" ? route.abort() : route.continue(),
    );
    await page.getByRole("button", { name: "Create service" }).click();
    await page.getByRole("heading", { name: "The service is ready" }).waitFor();
    await page.getByLabel("Log lines").getByText("Done:").waitFor();
  });

  test("a long log is all there, follows its end, and is laid out only where it is in sight", async () => {
    const { page } = await open("/services/new?template=nodejs&name=talkative&owner=acme");
    await page.getByText("acme/talkative is free").waitFor();
    await page.getByRole("button", { name: "Create service" }).click();
    await page.getByRole("heading", { name: "The service is ready" }).waitFor();
    const log = page.getByRole("log", { name: "Log lines" });
    await log.getByText(/^Done:/).waitFor();
    expect(await log.getByRole("listitem").filter({ hasText: "of many" }).count()).toBe(manyLines);
    // It speaks for itself where somebody reads it, and interrupts nobody.
    expect(await log.getAttribute("aria-live")).toBe("off");
    await page.getByRole("status").filter({ hasText: "Done, 7 of 7 steps done" }).waitFor();
    await expect
      .poll(() => log.evaluate((box) => box.scrollHeight - box.scrollTop - box.clientHeight))
      .toBeLessThan(24);
    const laidOut = await page.evaluate<number>(
      "[...document.querySelectorAll('.log li')].filter((each) => each.checkVisibility({ contentVisibilityAuto: true })).length",
    );
    expect(laidOut).toBeGreaterThan(0);
    expect(laidOut).toBeLessThan(manyLines / 2);
    const download = page.waitForEvent("download");
    await page.getByRole("link", { name: "Download" }).click();
    expect(await readFile(await (await download).path(), "utf8")).toContain(`Line ${manyLines} of many\n`);
  });

  test("everything can be done with the keyboard alone", async () => {
    const { page } = await open("/templates");
    await page.getByRole("heading", { name: "Templates" }).waitFor();
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.textContent")).toBe("Skip to the page");
    await page.keyboard.press("?");
    await page.getByRole("dialog", { name: "Keyboard" }).waitFor();
    await page.keyboard.press("Escape");
    await page.keyboard.press("g");
    await page.keyboard.press("n");
    await page.getByRole("radio", { name: "NodeJS" }).waitFor();
    await page.getByRole("checkbox", { name: "Code Coverage" }).waitFor();
    await tabTo(page, "coverage");
    await page.keyboard.press("Space");
    await tabTo(page, "name");
    await page.keyboard.type("by-keyboard");
    await tabTo(page, "owner");
    await page.keyboard.type("acme");
    await page.getByText("acme/by-keyboard is free").waitFor();
    await page.keyboard.press("Control+Enter");
    await page.getByRole("heading", { name: "The service is ready" }).waitFor();
    // A screen reader is told where it is.
    expect(await page.evaluate("document.activeElement.textContent")).toBe("Create by-keyboard from Go");
  });

  test("the list is searched, filtered and sorted by what stands in the address", async () => {
    const { id } = await post("/api/v1/services", {
      template: "nodejs",
      with: ["coverage"],
      service: { name: "listed", owner: "acme" },
      forge: "local",
    });
    await expect.poll(async () => (await get(`/api/v1/operations/${id}`)).status).toBe("succeeded");
    const { page } = await open("/services?template=python-flask");
    await page.getByText("No service is like that").waitFor();
    await page.getByRole("button", { name: "Clear the filters" }).click();
    // A field that is emptied in one go searches for nothing any more.
    await page.getByLabel("Search").fill("nothing-is-like-this");
    await page.getByText("No service is like that").waitFor();
    await page.getByLabel("Search").fill("");
    await page.getByText("listed").first().waitFor();
    // What is cleared is gone from the field too, and does not come back from there.
    await page.getByLabel("Search").fill("nothing-is-like-this");
    await page.getByText("No service is like that").waitFor();
    await page.getByRole("button", { name: "Clear the filters" }).click();
    await page.getByText("listed").first().waitFor();
    expect(await page.getByLabel("Search").inputValue()).toBe("");
    await page.keyboard.press("/");
    await page.keyboard.type("listed");
    await page.getByText("1 service", { exact: true }).waitFor();
    await page.waitForURL(/q=listed/);
    await page.getByRole("button", { name: "Only services with coverage" }).click();
    await page.waitForURL(/feature=coverage/);
    await page.getByRole("button", { name: "feature coverage" }).click();
    await page.getByRole("button", { name: "Service", exact: true }).click();
    await page.waitForURL(/sort=name/);
    await page.getByRole("button", { name: "Service", exact: true }).click();
    await page.waitForURL(/sort=-name/);
    const download = page.waitForEvent("download");
    await page.getByRole("link", { name: "CSV" }).click();
    expect((await download).suggestedFilename()).toBe("services.csv");
    await page.getByRole("link", { name: "listed" }).click();
    await page.getByText("It was chosen").waitFor();
    await page.getByRole("link", { name: "New one like this" }).click();
    await page.getByRole("checkbox", { name: "Code Coverage" }).waitFor();
    expect(await page.getByRole("checkbox", { name: "Code Coverage" }).isChecked()).toBe(true);
    await page.goBack();
    await page.getByRole("button", { name: "Take it off the list…" }).click();
    await page.getByRole("dialog").getByText("Its repository stays as it is").waitFor();
    await page.getByRole("button", { name: "Take it off", exact: true }).click();
    await page.getByRole("heading", { name: "Created services" }).waitFor();
    expect((await get("/api/v1/services?q=listed")).total).toBe(0);
  });
});

/** Moves on with Tab until the field of this name or id has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let step = 0; step < 80; step++) {
    const now = await page.evaluate<string>("document.activeElement.name || document.activeElement.id");
    if (now === name) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab never came to ${name}`);
}
