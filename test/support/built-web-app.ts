import { execFileSync } from "node:child_process";
import { stat } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { glob } from "glob";

const root = fileURLToPath(new URL("../../", import.meta.url));
const sources = ["src/web/**", "src/resolver/**", "vite.config.ts", "package-lock.json"];

/** Runs once before all tests: the pages that browsers are shown are those of this checkout. */
export default async function buildWebApp(): Promise<void> {
  const built = await changed("dist-web/index.html").catch(() => 0);
  const times = await Promise.all((await glob(sources, { cwd: root, nodir: true })).map(changed));
  if (Math.max(...times) <= built) return;
  const vite = join(root, "node_modules/vite/bin/vite.js");
  // The tests' own NODE_ENV would build the pages for development.
  const env = { ...process.env, NODE_ENV: "production" };
  const words = [vite, "build", "--logLevel", "error"];
  execFileSync(process.execPath, words, { cwd: root, env, stdio: "inherit" });
}

async function changed(path: string): Promise<number> {
  return (await stat(join(root, path))).mtimeMs;
}
