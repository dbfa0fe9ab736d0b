import { defineConfig } from "vite";
import { VitePWA } from "vite-plugin-pwa";
import { documentPlugin, plainImports } from "./build/document.ts";
import { served } from "./build/embed.ts";
import { manifest } from "./build/manifest.ts";

export default defineConfig({
  base: "./",
  define: { SINGLE_FILE: "false" },
  plugins: [
    served(),
    plainImports(),
    documentPlugin(),
    VitePWA({
      strategies: "injectManifest",
      srcDir: "src/pwa",
      filename: "service-worker.ts",
      injectRegister: false,
      manifest,
      includeManifestIcons: false,
      // What works without a network: the service worker tells what of it comes with the first visit. Readers of PDF, Word and HTML
      // files come when they are used.
      injectManifest: { globPatterns: ["index.html", "assets/{arc,en,engine,example,help,index}*.js", "assets/*.wasm", "icons/icon.svg"] },
    }),
  ],
  worker: { format: "es", plugins: () => [served()] },
  build: { target: "es2022", modulePreload: { polyfill: false }, assetsInlineLimit: 0, cssCodeSplit: false },
  preview: { headers: { "X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer" } },
});
