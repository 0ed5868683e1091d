import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

/** The typeface's licence wants to stand beside it. */
const typefaceLicence: Plugin = {
  name: "typeface-licence",
  async generateBundle() {
    const path = createRequire(import.meta.url).resolve("@fontsource-variable/inter/LICENSE");
    this.emitFile({
      type: "asset",
      fileName: "licence-of-inter.txt",
      source: await readFile(path, "utf8"),
    });
  },
};

/** The web application: built into `dist-web`, which the server sends with a strict content security policy. */
export default defineConfig({
  root: "src/web",
  plugins: [react(), typefaceLicence],
  build: {
    outDir: "../../dist-web",
    emptyOutDir: true,
    target: "es2023",
    // Every file of its own address, so that `default-src 'self'` is enough.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    license: { fileName: "licences.md" },
  },
});
