/** ringkas.wasm from wherever it is to a compiled module. */
import { loadFailed } from "./errors.js";

const FAILED = "ringkas.wasm could not be loaded";

export async function compileResponse(loading: Response | Promise<Response>, address: string | URL): Promise<WebAssembly.Module> {
  try {
    const response = await loading;
    if (!response.ok) throw new Error(`status ${response.status}`);
    // Streaming compiles while downloading, but insists on the media type that some servers do not send.
    return await (response.headers.get("content-type") === "application/wasm"
      ? WebAssembly.compileStreaming(response)
      : WebAssembly.compile(await response.arrayBuffer()));
  } catch (error) {
    throw loadFailed(`${FAILED} from ${address}`, error);
  }
}

export const compileFrom = (address: string | URL): Promise<WebAssembly.Module> => compileResponse(fetch(address), address);

export async function compileBytes(bytes: BufferSource): Promise<WebAssembly.Module> {
  try {
    return await WebAssembly.compile(bytes);
  } catch (error) {
    throw loadFailed(FAILED, error);
  }
}
