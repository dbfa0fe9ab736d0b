/** Ringkas with the WebAssembly inside the script: for bundlers that copy no assets, and for single files. A third larger than the file. */
import { compileBytes, createFor } from "./core.js";
import type { CreateSummarizer } from "./types.js";

/** ringkas.wasm in base64; the build puts it here. */
declare const WASM: string;

export * from "./public.js";

/** Starts no worker of its own; give `worker` a function that does. */
export const createSummarizer: CreateSummarizer = /* @__PURE__ */ createFor(
  () => compileBytes(Uint8Array.from(atob(WASM), c => c.charCodeAt(0))),
  () => import("./custom.js"),
  null,
);
