/** ringkas.wasm from wherever it is to a compiled module. */
import { RingkasError, badOption, messageOf } from "./errors.js";
import type { WasmSource } from "./types.js";

async function compileResponse(response: Response): Promise<WebAssembly.Module> {
  if (!response.ok) throw new Error(`the server answered ${response.status}`);
  // Streaming compiles while downloading, but insists on the media type that some servers do not send.
  const type = response.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();
  if (type === "application/wasm" && WebAssembly.compileStreaming !== undefined) return WebAssembly.compileStreaming(response);
  return WebAssembly.compile(await response.arrayBuffer());
}

async function compile(source: NonNullable<WasmSource["wasm"]>): Promise<WebAssembly.Module> {
  const where = typeof source === "string" || source instanceof URL ? ` from ${String(source)}` : "";
  try {
    if (typeof source === "string" || source instanceof URL) return await compileResponse(await fetch(source));
    if (typeof Response !== "undefined" && source instanceof Response) return await compileResponse(source);
    return await WebAssembly.compile(source as BufferSource);
  } catch (error) {
    throw new RingkasError("load_failed", `ringkas.wasm could not be loaded${where}: ${messageOf(error)}`, { cause: error });
  }
}

/** Compiles once for all summarizers of this realm; a failure is not remembered. */
export function once(load: () => Promise<WebAssembly.Module>): () => Promise<WebAssembly.Module> {
  let loading: Promise<WebAssembly.Module> | undefined;
  return () =>
    (loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    }));
}

export function loadModule({ wasm, module }: WasmSource, standard: () => Promise<WebAssembly.Module>): Promise<WebAssembly.Module> {
  if (wasm !== undefined && module !== undefined) throw badOption("give at most one of wasm and module");
  if (module !== undefined) {
    if (!(module instanceof WebAssembly.Module)) throw badOption("module must be a WebAssembly.Module");
    return Promise.resolve(module);
  }
  if (wasm === undefined) return standard();
  if (typeof wasm !== "string" && (typeof wasm !== "object" || wasm === null)) throw badOption("wasm must be an address, bytes or a Response");
  return compile(wasm);
}

export { compile };
