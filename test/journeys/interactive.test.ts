import { execFileSync, spawn } from "node:child_process";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, onTestFinished, test } from "vitest";
import { git } from "../support/git.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";

const program = fileURLToPath(new URL("../../bin/instant-micros.js", import.meta.url));

const missing = pseudoTerminalMissing();
if (missing) {
  if (process.env["CI"] === "true")
    throw new Error("script(1) of util-linux is needed for a pseudo terminal");
  console.warn("skipped: asking on a terminal, because script(1) of util-linux is not installed");
}

describe.skipIf(missing)("on a terminal", () => {
  test("new asks for what is missing, shows why a feature is blocked, and creates what was chosen", async () => {
    const terminal = await aTerminal("--stack", "spring-boot");
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
    const terminal = await aTerminal("orders", "--stack", "nodejs");
    await terminal.see("What does it do?");
    await terminal.type("\u0003", "Nothing was written.");
    expect(await terminal.exit).toBe(130);
    expect(await readdir(terminal.cwd)).toEqual([]);
  });
});

/** `new` on a pseudo terminal, typed to as a person would. */
async function aTerminal(...words: readonly string[]) {
  const cwd = await temporaryDirectory();
  const home = await temporaryDirectory();
  const command = [process.execPath, program, "new", ...words].map((word) => `'${word}'`).join(" ");
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
