// What a browser fetches for createSummarizer() stays within its limit; `make size` prints what each part costs.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

test("wasm and loader weigh at most 40 kB gzip", () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [fileURLToPath(new URL("../../wasm/size.mjs", import.meta.url))], {
    encoding: "utf8",
  });
  assert.equal(status, 0, stdout + stderr);
});
