/** Script of the worker in browsers. Import it in a worker of your own to run Ringkas there. */
import type { Request } from "./protocol.js";
import { serve } from "./serve.js";

interface Scope {
  onmessage: ((event: MessageEvent<Request>) => void) | null;
  postMessage(message: unknown, transfer: Transferable[]): void;
}

const scope = globalThis as unknown as Scope;
const handle = serve((answer, transfer) => scope.postMessage(answer, transfer));
scope.onmessage = event => void handle(event.data);
