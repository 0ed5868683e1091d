/**
 * Bundles the command line into a few files, beside what the compiler emitted: loading a hundred small modules takes
 * longer than creating a service. The server stays as it was compiled, since it is started once and runs for weeks.
 */
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Plugin } from "esbuild";

const root = fileURLToPath(new URL("../", import.meta.url));

const serverStaysOutside: Plugin = {
  name: "server-stays-outside",
  setup(context) {
    context.onResolve({ filter: /^\.\.?\/.*\.ts$/ }, ({ path, resolveDir }) => {
      const inside = relative(`${root}src`, new URL(path, `file://${resolveDir}/`).pathname);
      const isServer = /^(server|store)\/|^wiring-server\.ts$/.test(inside);
      return isServer ? { path: `./${inside.replace(/\.ts$/, ".js")}`, external: true } : null;
    });
  },
};

const result = await build({
  absWorkingDir: root,
  // Flat in dist/: code that looks for the package from its own place finds it one folder up, as from src/.
  entryPoints: { "cli.bundle": "src/cli/main.ts" },
  outdir: "dist",
  chunkNames: "chunk-[hash]",
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node22.18",
  // Some packages' CommonJS form cannot be bundled; their ES modules can.
  mainFields: ["module", "main"],
  minifySyntax: true,
  legalComments: "linked",
  // CommonJS packages ask for Node's own modules with require.
  banner: {
    js: 'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);',
  },
  plugins: [serverStaysOutside],
  logLevel: "warning",
  metafile: true,
});
const bytes = Object.values(result.metafile.outputs).reduce((sum, each) => sum + each.bytes, 0);
console.log(
  `bundled the command line: ${Object.keys(result.metafile.outputs).length} files, ${Math.round(bytes / 1000)} kB`,
);
