/** Ringkas in workerd and other edge hosts that compile at deployment: there wasm is imported, not loaded. Importing does nothing. */

import { createFor } from "./core.js";
import wasm from "./ringkas.wasm";
import type { CreateSummarizer } from "./types.js";

export * from "./public.js";

export const createSummarizer: CreateSummarizer = /* @__PURE__ */ createFor(
  async () => wasm,
  () => import("./custom.js"),
  null,
);
