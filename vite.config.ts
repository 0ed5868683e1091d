import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** The web application: built into `dist-web`, which the server sends with a strict content security policy. */
export default defineConfig({
  root: "src/web",
  plugins: [react()],
  build: {
    outDir: "../../dist-web",
    emptyOutDir: true,
    target: "es2023",
    // Every file of its own address, so that `default-src 'self'` is enough.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 700,
  },
});
