/** Ringkas in browsers and hosts like them. Importing does nothing. */
import { createFor } from "./create.js";
import { compile } from "./loader.js";
import type { CreateSummarizer } from "./types.js";
import { webPort } from "./web-port.js";

export * from "./public.js";

export const createSummarizer: CreateSummarizer = /* @__PURE__ */ createFor({
  load: () => compile(new URL("./ringkas.wasm", import.meta.url)),
  spawn: () => webPort(new Worker(new URL("./worker.js", import.meta.url), { type: "module", name: "ringkas" })),
});
