import { mkdir, mkdtemp, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { command } from "./measure.ts";

const root = fileURLToPath(new URL("../", import.meta.url));

/** Packs this checkout as npm would publish it, unpacks it into a temporary folder, and returns the path of its command. */
export async function publishedCommand(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "instant-micros-published-"));
  await command("npm", ["run", "--silent", "build"], { cwd: root });
  const packed = await command(
    "npm",
    ["pack", "--silent", "--ignore-scripts", "--pack-destination", folder],
    {
      cwd: root,
    },
  );
  await command("tar", ["-xzf", packed.trim().split("\n").at(-1) ?? "", "-C", folder], { cwd: folder });
  await mkdir(join(folder, "package"), { recursive: true });
  await symlink(join(root, "node_modules"), join(folder, "package", "node_modules"));
  return join(folder, "package", "bin", "instant-micros.js");
}
