/** Ringkas in Node and Deno. Importing does nothing. */
import { readFile } from "node:fs/promises";
import { Worker } from "node:worker_threads";

import { compileBytes, createFor, loadFailed } from "./core.js";
import type { Answer, Port } from "./protocol.js";
import type { CreateSummarizer } from "./types.js";

export * from "./public.js";

async function load(): Promise<WebAssembly.Module> {
  const file = new URL("./ringkas.wasm", import.meta.url);
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    throw loadFailed("ringkas.wasm could not be read", error);
  }
  return compileBytes(bytes as BufferSource);
}

function spawn(): Port {
  // The process's own flags (--input-type, loaders) are not for this script.
  const worker = new Worker(new URL("./node-worker.js", import.meta.url), { execArgv: [] });
  let stopping = false;
  return {
    post: request => worker.postMessage(request),
    onAnswer: listener => void worker.on("message", (answer: Answer) => listener(answer)),
    onFailure(listener) {
      worker.on("error", error => listener(error.message));
      worker.on("messageerror", error => listener(error.message));
      worker.on("exit", code => {
        if (!stopping) listener(`it ended with code ${code}`);
      });
    },
    terminate() {
      stopping = true;
      void worker.terminate();
    },
    busy: state => (state ? worker.ref() : worker.unref()),
  };
}

export const createSummarizer: CreateSummarizer = /* @__PURE__ */ createFor(load, () => import("./custom.js"), spawn);
