/** Ringkas in browsers and hosts like them. Importing does nothing. */
import { compile, createFor } from "./core.js";
import type { CreateSummarizer } from "./types.js";

export * from "./public.js";

export const createSummarizer: CreateSummarizer = /* @__PURE__ */ createFor({
  load: () => compile(new URL("./ringkas.wasm", import.meta.url)),
  spawn: () => new Worker(new URL("./worker.js", import.meta.url), { type: "module" }),
});
