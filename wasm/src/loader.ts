/** ringkas.wasm from wherever it is to a compiled module. */
import { loadFailed } from "./errors.js";

type Source = string | URL | BufferSource | Response;

async function compileResponse(response: Response): Promise<WebAssembly.Module> {
  if (!response.ok) throw new Error(`status ${response.status}`);
  // Streaming compiles while downloading, but insists on the media type that some servers do not send.
  return response.headers.get("content-type") === "application/wasm"
    ? WebAssembly.compileStreaming(response)
    : WebAssembly.compile(await response.arrayBuffer());
}

export async function compile(source: Source): Promise<WebAssembly.Module> {
  const address = typeof source === "string" || source instanceof URL;
  try {
    const from = address ? await fetch(source) : source;
    return await (from instanceof Response ? compileResponse(from) : WebAssembly.compile(from));
  } catch (error) {
    throw loadFailed(`ringkas.wasm could not be loaded${address ? ` from ${source}` : ""}`, error);
  }
}
