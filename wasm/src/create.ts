/** createSummarizer() for a host: where its standard wasm and its workers come from is all that differs. */
import { loadFailed } from "./errors.js";
import { createLocal } from "./local.js";
import type { Port } from "./protocol.js";
import type { CreateSummarizer, LocalOptions, RemoteOptions } from "./types.js";

export type Load = () => Promise<WebAssembly.Module>;
/** By default as browsers do; null where the host has no workers. */
export type Spawn = (() => Port | Worker) | null;

/** `custom` fetches custom.js; not asked for here, where workers would come to it too, which it starts. */
export function createFor(load: Load, custom: () => Promise<typeof import("./custom.js")>, spawn?: Spawn): CreateSummarizer {
  let loading: Promise<WebAssembly.Module> | undefined;
  /** Once for all summarizers of this realm; a failure is not remembered. */
  const standard = () =>
    (loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    }));

  return (async (options?: LocalOptions | RemoteOptions) => {
    if (options === undefined) return createLocal(await standard());
    const { create } = await custom().catch((error: unknown) => {
      throw loadFailed("custom.js could not be loaded", error);
    });
    return create(options, standard, spawn);
  }) as CreateSummarizer;
}
