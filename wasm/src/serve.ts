/** The worker's side: an engine that answers requests. */
import { type AnalyzeCall, createEngine, type Engine, messageOf, RingkasError } from "./core.js";
import type { Answer, Request } from "./protocol.js";

export function serve(post: (answer: Answer, transfer: ArrayBuffer[]) => void): (request: Request) => Promise<void> {
  let engine: Engine;
  let call: AnalyzeCall;

  async function answer(request: Request): Promise<Float64Array | null> {
    if (request.method === "start") {
      engine = await createEngine(request.module);
      return null;
    }
    if (request.method === "cut") return engine.cut(call, request.call);
    call = request.call;
    return engine.analyze(call, request.progress ? progress => post({ id: request.id, progress }, []) : undefined);
  }

  return async request => {
    try {
      const block = (await answer(request))?.slice() ?? null; // what stands in the memory cannot be sent
      post({ id: request.id, block }, block ? [block.buffer as ArrayBuffer] : []);
    } catch (error) {
      post({ id: request.id, error: { code: error instanceof RingkasError ? error.code : undefined, message: messageOf(error) } }, []);
    }
  };
}
