// What a browser fetches for createSummarizer(), compressed, part by part, against the limits. Usage: node size.mjs [wanted] [limit], in bytes of gzip.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

import { build } from "esbuild";

const [wanted = 25_000, limit = 40_000] = process.argv.slice(2).map(Number);
const path = relative => fileURLToPath(new URL(relative, import.meta.url));
const gzip = bytes => gzipSync(bytes, { level: 9 }).length;
const row = (bytes, name) => console.log(`${String(bytes).padStart(8)}  ${name}`);

/** Sections of a module (Core Specification, 5.5.2). */
function* sections(bytes) {
  for (let at = 8; at < bytes.length; ) {
    const id = bytes[at++];
    let size = 0;
    for (let shift = 0, byte = 128; byte >= 128; shift += 7) {
      byte = bytes[at++];
      size |= (byte & 127) << shift;
    }
    yield { id, body: bytes.subarray(at, (at += size)) };
  }
}

const wasm = readFileSync(path("dist/ringkas.wasm"));
// As an application's bundler would, without the part that is loaded only when options are given.
const { outputFiles } = await build({
  entryPoints: [path("dist/index.js")],
  bundle: true,
  external: ["./custom.js"],
  minify: true,
  format: "esm",
  target: "es2022",
  write: false,
  legalComments: "none",
});
const loader = outputFiles[0].contents;

console.log("bytes of gzip");
const NAMES = { 10: "code", 11: "data: vocabulary, lexicon, model" };
for (const { id, body } of sections(wasm)) if (NAMES[id] !== undefined) row(gzip(body), `  ringkas.wasm, ${NAMES[id]}`);
row(gzip(wasm), "ringkas.wasm");
row(gzip(loader), "loader");
const total = gzip(wasm) + gzip(loader);
row(total, `together (wanted ${wanted}, limit ${limit})`);
process.exitCode = total <= limit ? 0 : 1;
