import { execFileSync, spawn } from "node:child_process";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, onTestFinished, test } from "vitest";
import { git } from "../support/git.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";
import { aFeature, tinyStack, type Files } from "../support/a-catalogue.ts";
import { writeFiles } from "../support/written-files.ts";

const program = fileURLToPath(new URL("../../bin/instant-micros.js", import.meta.url));

const missing = pseudoTerminalMissing();
if (missing) {
  if (process.env["CI"] === "true")
    throw new Error("script(1) of util-linux is needed for a pseudo terminal");
  console.warn("skipped: asking on a terminal, because script(1) of util-linux is not installed");
}

describe.skipIf(missing)("on a terminal", () => {
  test("new asks for what is missing, shows why a feature is blocked, and creates what was chosen", async () => {
    const terminal = await aTerminal(["new", "--stack", "spring-boot"]);
    await terminal.see("What is it called?");
    await terminal.type("My Orders\r", "Use `my-orders`");
    await terminal.type("\u0015orders\r", "What does it do?");
    await terminal.type("Takes orders\r", "Which features?");
    // Kotlin is the third; choosing it makes Java, a default, give way.
    await terminal.type("\u001b[B\u001b[B ", "Java is removed");
    // Checkstyle is the next: the reason stands beside it, and choosing it shows numbered ways out.
    await terminal.type("\u001b[B ", "Checkstyle cannot be used with Kotlin");
    await terminal.see("1  ");
    await terminal.type("\u001b[B", "ktlint");
    await terminal.type("\r", "Answer");
    await terminal.type("\r", "Where to?");
    await terminal.type("\r", "orders is there");
    expect(await terminal.exit).toBe(0);
    const files = git("-C", join(terminal.cwd, "orders"), "ls-files");
    expect(files).toContain("src/main/kotlin/com/example/orders/Application.kt");
    expect(files).not.toContain(".java");
  });

  test("leaving writes nothing and says so", async () => {
    const terminal = await aTerminal(["new", "orders", "--stack", "nodejs"]);
    await terminal.see("What does it do?");
    await terminal.type("\u0003", "Nothing was written.");
    expect(await terminal.exit).toBe(130);
    expect(await readdir(terminal.cwd)).toEqual([]);
  });

  test("catalogue test draws what runs and how much is done, and takes it away at the end", async () => {
    const catalogue = await temporaryDirectory();
    await writeFiles(catalogue, slowCatalogue);
    const words = ["catalogue", "test", "--catalogue", catalogue, "--jobs", "1"];
    const terminal = await aTerminal(words);
    await terminal.see("◐ tiny 1: guard: verify 0 s\r\n──────────────────── 0/2 · 1 waiting · 0 s");
    await terminal.see("[1/2] ✓ tiny 1: guard: passed");
    await terminal.see("━━━━━━━━━━────────── 1/2 · 1 passed · ");
    expect(await terminal.exit).toBe(0);
    expect(terminal.last()).toMatch(/✓ 2 configurations, 2 passed, 0 failed/);
    expect(terminal.last()).not.toMatch(/[◐━]/);

    const build = await aTerminal(words, { CI: "true" });
    expect(await build.exit).toBe(0);
    expect(build.last()).toContain("  tiny 1: guard: verify\r\n");
    expect(build.last()).not.toMatch(/[◐━]/);
  });
});

/** Two configurations that take a moment. */
const slowCatalogue: Files = {
  ...tinyStack("optional: [guard]"),
  ...aFeature("guard"),
  "features/guard/tiny/guard.txt": "on\n",
  "stacks/tiny/test.yaml": "tools: []\nverify: [sleep, '1']\n",
};

/** A command on a pseudo terminal, typed to as a person would. */
async function aTerminal(words: readonly string[], settings: NodeJS.ProcessEnv = {}) {
  const cwd = await temporaryDirectory();
  const home = await temporaryDirectory();
  const command = [process.execPath, program, ...words].map((word) => `'${word}'`).join(" ");
  const child = spawn(
    "script",
    ["--quiet", "--return", "--command", `stty cols 160 rows 60; ${command}`, "/dev/null"],
    {
      cwd,
      env: {
        PATH: process.env["PATH"],
        HOME: home,
        INSTANT_MICROS_HOME: home,
        TERM: "xterm",
        COLUMNS: "160",
        NO_COLOR: "1",
        ...settings,
      },
    },
  );
  onTestFinished(() => void child.kill());
  let screen = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (screen += text));
  const exit = new Promise<number | null>((resolve) => child.once("exit", resolve));
  const see = async (text: string): Promise<void> => {
    await expect.poll(() => plain(screen), { timeout: 10_000, interval: 30 }).toContain(text);
  };
  return {
    cwd,
    exit,
    see,
    /** What was written since the screen was last cleared from somewhere on. */
    last: () => plain(screen.slice(Math.max(0, screen.lastIndexOf("\u001b[0J")))),
    /** Types, and waits until the text is on the screen. */
    async type(keys: string, then: string): Promise<void> {
      screen = "";
      child.stdin.write(keys);
      await see(then);
    },
  };
}

/** The text without what moves the cursor and colours. */
function plain(screen: string): string {
  // oxlint-disable-next-line no-control-regex -- these are what is taken out
  return screen.replaceAll(/\u001b\[[0-9;?]*[A-Za-z]/g, "");
}

function pseudoTerminalMissing(): boolean {
  try {
    return !execFileSync("script", ["--version"], { encoding: "utf8" }).includes("util-linux");
  } catch {
    return true;
  }
}
