import { execFile } from "node:child_process";
import { cp, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { git } from "../support/git.ts";
import { aService, Service, template } from "./scenario.ts";

const preload = fileURLToPath(new URL("kill-after-writes.ts", import.meta.url));
const program = fileURLToPath(new URL("../../src/cli/main.ts", import.meta.url));

/** Runs `update` as a process of its own, and kills it after so many changes; 0 lets it live. */
function updateKilledAfter(service: Service, changes: number, report: string): Promise<"killed" | "ended"> {
  const words = ["update", service.directory, "--catalogue", join(service.root, "catalogue")];
  const env = {
    PATH: process.env["PATH"],
    INSTANT_MICROS_HOME: join(service.root, "home"),
    KILL_AFTER: String(changes),
    KILL_REPORT: report,
  };
  return new Promise((resolve) => {
    const child = execFile(process.execPath, ["--import", preload, program, ...words], { env }, () =>
      resolve(child.signalCode === "SIGKILL" ? "killed" : "ended"),
    );
  });
}

test("★ killed after any write: taking it back gives the old tree, running it again the new one", async () => {
  const origin = await aService(
    template("1.0.0", { "d/gone": "1\n", a: "1\n2\n3\n", b: "1\n", becomes: "1\n" }),
  );
  await origin.edit({ a: "1\n2\nmine\n", b: "mine\n", own: "x" });
  await origin.release(
    template("1.1.0", { a: "one\n2\n3\n", b: "theirs\n", "becomes/folder": "2\n", "e/new": "n\n" }),
  );

  const copied = async (from: Service, name: string): Promise<Service> => {
    const directory = join(origin.root, name);
    await cp(from.directory, directory, {
      recursive: true,
      verbatimSymlinks: true,
      preserveTimestamps: true,
    });
    return new Service(origin.root, directory);
  };
  const head = git("-C", origin.directory, "rev-parse", "HEAD");
  const old = await origin.files();
  const whole = await copied(origin, "whole");
  const report = join(origin.root, "report");
  await updateKilledAfter(whole, 0, report);
  const updated = await whole.files();
  expect(Object.keys(updated).sort()).toEqual(["a", "b", "becomes/folder", "e/new", "own"]);

  // Once more, since what the machine keeps of the template is there by now.
  await updateKilledAfter(await copied(origin, "counted"), 0, report);
  const changes = Number(await readFile(report, "utf8"));
  expect(changes).toBeGreaterThan(20);
  for (let after = 1; after <= changes; after += 1) {
    const back = await copied(origin, `back-${after}`);
    expect(await updateKilledAfter(back, after, report)).toBe("killed");
    expect(git("-C", back.directory, "rev-parse", "HEAD")).toBe(head);
    const again = await copied(back, `again-${after}`);
    expect(await back.run("update", back.directory, "--abort")).toMatchObject({ exit: 0 });
    expect(await back.files(), `taken back after ${after}`).toEqual(old);
    expect(git("-C", back.directory, "status", "--porcelain")).toBe("");

    const rerun = await again.update();
    if (rerun.exit !== 3) expect(rerun.codes).toEqual(["IM_UPDATE_PENDING"]);
    expect(await again.files(), `run again after ${after}`).toEqual(updated);
    expect(git("-C", again.directory, "ls-files", "-u")).toContain("3\tb");
  }
}, 300_000);
