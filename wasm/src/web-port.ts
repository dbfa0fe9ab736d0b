/** A browser's Worker as a Port. */
import { messageOf } from "./core.js";
import type { Answer, Port } from "./protocol.js";

export function webPort(worker: Worker): Port {
  return {
    post: request => worker.postMessage(request),
    onAnswer: listener => worker.addEventListener("message", (event: MessageEvent<Answer>) => listener(event.data)),
    onFailure(listener) {
      worker.addEventListener("error", event => {
        event.preventDefault();
        listener(event.message || "its script could not be loaded");
      });
      worker.addEventListener("messageerror", event => listener(messageOf(event.data ?? "a message could not be read")));
    },
    terminate: () => worker.terminate(),
    busy() {},
  };
}
