// The main path in WebKitGTK.
import { test } from "node:test";
import { openWebKit } from "../lib/engines.mjs";
import { mainPath } from "../lib/main-path.mjs";
import { serve } from "../lib/server.mjs";

test("WebKitGTK: paste, read, cut, mark", { timeout: 120_000 }, async () => {
  const server = await serve();
  let webkit;
  try {
    webkit = await openWebKit(server.origin);
    await mainPath(webkit.evaluate);
  } finally {
    await webkit?.close();
    await server.close();
  }
});
