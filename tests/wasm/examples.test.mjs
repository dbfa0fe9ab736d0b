// The examples of the package's README and of docs/ run as they are written.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "ringkas-examples-"));
mkdirSync(join(folder, "node_modules"));
symlinkSync(join(root, "wasm"), join(folder, "node_modules/ringkas"));
test.after?.(() => rmSync(folder, { recursive: true, force: true }));

const OUTPUT = {
  "wasm/README.md": [/^.+ true\n.+ true\n$/, /^true\n$/, /^1\n$/, /^0 %\n(\d\d %\n)+100 %\n$/],
  "docs/module.md": [/>>Warga Desa Sayung[\s\S]*<<[\s\S]*related "Baca juga/],
  "docs/standard-api.md": [/^0\n1\n\* .+\n\* .+\n\* .+\n$/, /^$/],
};

for (const [document, patterns] of Object.entries(OUTPUT)) {
  const examples = [...readFileSync(join(root, document), "utf8").matchAll(/```js\n([\s\S]*?)```/g)].map(([, code]) => code);
  test(`${document}: ${patterns.length} examples`, () => {
    assert.equal(examples.length, patterns.length);
    examples.forEach((code, i) => {
      const file = join(folder, `example-${i}.mjs`);
      writeFileSync(file, code);
      const { stdout, stderr, status } = spawnSync(process.execPath, [file], { encoding: "utf8", timeout: 30_000 });
      assert.equal(status, 0, stderr);
      assert.match(stdout, patterns[i]);
      assert.equal(stderr, "");
    });
  });
}
