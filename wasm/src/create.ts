/** createSummarizer() for a host: where its standard wasm and its workers come from is all that differs. */
import { loadFailed } from "./errors.js";
import { compile } from "./loader.js";
import { createLocal } from "./local.js";
import { check, oneOf, type Rules } from "./options.js";
import type { Port } from "./protocol.js";
import type { CreateSummarizer, LocalOptions, RemoteOptions, RemoteSummarizer, Summarizer } from "./types.js";

export interface Host {
  load(): Promise<WebAssembly.Module>;
  /** Undefined where the host has no workers. */
  spawn?: () => Port | Worker;
}

const RULES: Rules = {
  wasm: ["an address, bytes or a Response", "string object", value => value],
  module: ["a WebAssembly.Module", "object", value => value instanceof WebAssembly.Module],
  worker: ["true, false or a function that returns a Worker", "boolean function"],
};

export function createFor(host: Host): CreateSummarizer {
  let loading: Promise<WebAssembly.Module> | undefined;
  /** Once for all summarizers of this realm; a failure is not remembered. */
  const standard = () =>
    (loading ??= host.load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    }));

  return (async (options: LocalOptions | RemoteOptions = {}): Promise<Summarizer | RemoteSummarizer> => {
    const remote = options?.worker
      ? await import("./remote.js").catch((error: unknown) => {
          throw loadFailed("remote.js could not be loaded", error);
        })
      : undefined;
    check(options, { ...RULES, ...remote?.RULES });
    const { wasm, module } = options;
    const given = oneOf(options, "wasm", "module");
    const compiled = module ?? (await (given ? compile(wasm!) : standard()));
    return remote ? remote.createRemote(compiled, host, options as RemoteOptions) : createLocal(compiled);
  }) as CreateSummarizer;
}
