/** Ringkas in browsers and hosts like them. Importing does nothing. */
import { compileFrom, createFor } from "./core.js";
import type { CreateSummarizer } from "./types.js";

export * from "./public.js";

export const createSummarizer: CreateSummarizer = /* @__PURE__ */ createFor(
  () => compileFrom(new URL("./ringkas.wasm", import.meta.url)),
  () => import("./custom.js"),
);
