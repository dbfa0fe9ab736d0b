// The packed package in every host and bundler that it promises to run in: each builds, runs, and gives the same answer.
import assert from "node:assert/strict";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { promisify } from "node:util";

import { openFirefox, openWebKit } from "../../web/lib/engines.mjs";
import { answersOf, here, openPage, out, pack, run, serve } from "./prepare.mjs";
import { text } from "./src/text.js";

rmSync(out, { recursive: true, force: true });
const tarball = pack();
const { createSummarizer } = await import("ringkas");
const expected = (await createSummarizer()).summarize(text, { sentences: 2 }).summary;
assert.equal(expected.length, 2);

const node18 = join(here, `node_modules/node-linux-${process.arch}/bin/node`);
const bin = name => join(here, "node_modules/.bin", name);
const same = (answers, count) => assert.deepEqual(answers, Array(count).fill(expected));
const html = script => `<!doctype html><html lang="id"><title>Uji</title><script type="module" src="${script}"></script></html>`;

async function inChromium(t, folder, script, count) {
  const origin = await serve(t, folder, script === undefined ? {} : { "/": html(script) });
  const { page, problems } = await openPage(t, `${origin}/${script === undefined ? "index.html" : ""}`);
  const answers = await answersOf(code => page.evaluate(code)).catch(error => problems.push(String(error)));
  assert.deepEqual(problems, []);
  same(answers, count);
}

test("publint", async () => {
  const { publint } = await import("publint");
  const { messages } = await publint({ pkgDir: join(here, "node_modules/ringkas"), strict: true });
  assert.deepEqual(messages, []);
});

test("@arethetypeswrong/cli", async () => {
  await run(bin("attw"), [tarball, "--no-emoji", "--no-color"]);
});

test("this Node, ESM and CommonJS", async () => {
  same(JSON.parse(await run(process.execPath, ["src/script.mjs"])), 2);
  same(JSON.parse(await run(process.execPath, ["src/script.cjs"])), 3);
});

test("Node 18, ESM and CommonJS", async () => {
  assert.match(await run(node18, ["--version"]), /^v18\./);
  same(JSON.parse(await run(node18, ["src/script.mjs"])), 2);
  same(JSON.parse(await run(node18, ["src/script.cjs"])), 3);
});

test("Deno", async () => {
  same(JSON.parse(await run(bin("deno"), ["run", "--allow-read", "--allow-env", "--no-prompt", "--cached-only", "src/script.mjs"])), 2);
});

test("Chromium without a bundler, under a strict policy", async t => {
  await inChromium(t, here, "/src/plain.js", 2);
});

for (const [name, open] of [
  ["Firefox", openFirefox],
  ["WebKitGTK", openWebKit],
]) {
  test(`${name} without a bundler, under a strict policy`, { timeout: 60_000 }, async t => {
    const engine = await open(await serve(t, here, { "/": html("/src/plain.js") }));
    try {
      same(await answersOf(engine.evaluate), 2);
      assert.deepEqual(engine.faults ?? [], []);
    } finally {
      await engine.close();
    }
  });
}

test("Vite, default settings", async t => {
  const { build } = await import("vite");
  await build({ root: join(here, "src"), logLevel: "error", configFile: false, build: { outDir: join(out, "vite"), emptyOutDir: true } });
  await inChromium(t, join(out, "vite"), undefined, 2);
});

test("webpack, default settings", async t => {
  const { default: webpack } = await import("webpack");
  const stats = await promisify(webpack)({
    mode: "production",
    context: here,
    entry: "./src/main.js",
    output: { path: join(out, "webpack") },
  });
  assert.deepEqual(stats.toJson().errors, []);
  assert.deepEqual(
    stats.toJson().warnings.filter(({ message }) => !/size limit|performance/.test(message)),
    [],
  );
  await inChromium(t, join(out, "webpack"), "/main.js", 2);
});

test("esbuild through ringkas/inline", async t => {
  const { build } = await import("esbuild");
  await build({ absWorkingDir: here, entryPoints: ["src/inline.js"], bundle: true, outfile: join(out, "esbuild/inline.js") });
  await inChromium(t, join(out, "esbuild"), "/inline.js", 1);
});

test("workerd, through Miniflare", async t => {
  const { build } = await import("esbuild");
  await build({
    absWorkingDir: here,
    entryPoints: ["src/edge.js"],
    bundle: true,
    format: "esm",
    conditions: ["workerd", "worker", "browser"],
    outdir: join(out, "workerd"),
    loader: { ".wasm": "copy" },
    assetNames: "[name]",
  });
  const { Miniflare } = await import("miniflare");
  const edge = new Miniflare({
    modulesRoot: join(out, "workerd"),
    modules: [
      { type: "ESModule", path: join(out, "workerd/edge.js") },
      { type: "CompiledWasm", path: join(out, "workerd/ringkas.wasm") },
    ],
    compatibilityDate: "2025-01-01",
  });
  t.after(() => edge.dispose());
  const response = await edge.dispatchFetch("http://localhost/", { method: "POST", body: text });
  same(await response.json(), 1);
});
