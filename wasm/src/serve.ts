/** The worker's side: an engine that answers requests. */
import { Engine } from "./engine.js";
import { RingkasError, messageOf } from "./errors.js";
import type { Answer, Request } from "./protocol.js";

export function serve(post: (answer: Answer, transfer: ArrayBuffer[]) => void): (request: Request) => Promise<void> {
  let engine: Engine | undefined;

  async function answer(request: Request): Promise<Float64Array | null> {
    if (request.method === "start") {
      engine = await Engine.create(request.module);
      return null;
    }
    if (engine === undefined) throw new RingkasError("internal", "the worker was asked before it was started");
    return request.method === "analyze" ? engine.analyze(request.call) : engine.cut(request.call);
  }

  return async (request) => {
    try {
      const block = await answer(request);
      post({ id: request.id, block }, block === null ? [] : [block.buffer as ArrayBuffer]);
    } catch (error) {
      const code = error instanceof RingkasError ? error.code : "internal";
      post({ id: request.id, error: { code, message: messageOf(error) } }, []);
    }
  };
}
