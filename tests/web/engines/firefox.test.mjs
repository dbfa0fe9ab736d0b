// The main path in Firefox.
import assert from "node:assert/strict";
import { test } from "node:test";
import { openFirefox } from "../lib/engines.mjs";
import { mainPath } from "../lib/main-path.mjs";
import { serve } from "../lib/server.mjs";

test("Firefox: paste, read, cut, mark", { timeout: 120_000 }, async () => {
  const server = await serve();
  let firefox;
  try {
    firefox = await openFirefox(server.origin);
    await mainPath(firefox.evaluate);
    assert.deepEqual(firefox.faults, []);
  } finally {
    await firefox?.close();
    await server.close();
  }
});
