import { defineConfig } from "vite";
import { embedded } from "./build/embed.ts";
import { singleFile } from "./build/single-file.ts";

// One file, ringkas.html, that works when it is opened from disk: script, style, workers and WebAssembly inside.
export default defineConfig({
  base: "./",
  publicDir: false,
  define: { SINGLE_FILE: "true" },
  plugins: [embedded(), singleFile()],
  build: {
    outDir: "dist",
    emptyOutDir: false,
    target: "es2022",
    modulePreload: { polyfill: false },
    cssCodeSplit: false,
    rollupOptions: { output: { inlineDynamicImports: true } },
  },
});
