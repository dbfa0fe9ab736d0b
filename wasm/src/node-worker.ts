/** Script of the worker in Node and hosts like it. */
import { parentPort } from "node:worker_threads";

import type { Request } from "./protocol.js";
import { serve } from "./serve.js";

const port = parentPort;
if (port !== null) {
  const handle = serve((answer, transfer) => port.postMessage(answer, transfer));
  port.on("message", (request: Request) => void handle(request));
}
