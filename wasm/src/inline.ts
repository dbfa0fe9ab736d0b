/** Ringkas with the WebAssembly inside the script: for bundlers that copy no assets, and for single files. A third larger than the file. */
import { compile, createFor } from "./core.js";
import { base64 } from "./inline-data.js";
import type { CreateSummarizer } from "./types.js";

export * from "./public.js";

/** Starts no worker of its own; give `worker` a function that does. */
export const createSummarizer: CreateSummarizer = /* @__PURE__ */ createFor({
  load: () => compile(Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))),
});
