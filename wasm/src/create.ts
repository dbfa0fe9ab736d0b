/** createSummarizer() for a host: where its standard wasm and its workers come from is all that differs. */
import { RingkasError, badOption } from "./errors.js";
import { loadModule, once } from "./loader.js";
import { createLocal } from "./local.js";
import { checkKeys } from "./options.js";
import type { Port } from "./protocol.js";
import { createRemote } from "./remote.js";
import type { CreateSummarizer, LocalOptions, RemoteOptions, RemoteSummarizer, Summarizer } from "./types.js";
import { webPort } from "./web-port.js";

export interface Host {
  load(): Promise<WebAssembly.Module>;
  /** Undefined where the host has no workers. */
  spawn?: () => Port;
}

export function createFor(host: Host): CreateSummarizer {
  const standard = once(host.load);

  async function create(options: LocalOptions | RemoteOptions = {}): Promise<Summarizer | RemoteSummarizer> {
    checkKeys(options, ["wasm", "module", "worker", "idleMs"]);
    const { worker = false } = options;
    if (typeof worker !== "boolean" && typeof worker !== "function") throw badOption("worker must be true, false or a function that returns a Worker");
    if (worker === false && "idleMs" in options) throw badOption("idleMs goes with worker only");
    const spawn = typeof worker === "function" ? () => webPort(worker()) : host.spawn;
    if (worker !== false && spawn === undefined) throw new RingkasError("load_failed", "no worker can be started here; give worker a function that returns one");
    const module = await loadModule(options, standard);
    return worker === false ? createLocal(module) : createRemote(module, spawn!, (options as RemoteOptions).idleMs);
  }
  return create as CreateSummarizer;
}
