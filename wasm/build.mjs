// TypeScript and the built ringkas.wasm → dist: types by tsc, scripts by esbuild. `npm run build` builds the wasm first.
import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { build } from "esbuild";

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const read = (relative) => readFileSync(path(relative), "utf8");

rmSync(path("dist"), { recursive: true, force: true });
mkdirSync(path("dist"));
const wasm = process.env.RINGKAS_WASM ?? path("../build/wasm/wasm/ringkas.wasm");
copyFileSync(wasm, path("dist/ringkas.wasm"));
if (existsSync(path("../LICENSE"))) copyFileSync(path("../LICENSE"), path("LICENSE"));
execFileSync(process.execPath, [path("node_modules/typescript/bin/tsc"), "-p", path("."), "--emitDeclarationOnly"], { stdio: "inherit" });

const common = { bundle: true, target: "es2022", minify: true, sourcemap: true, logLevel: "warning", legalComments: "none" };
const entries = (...names) => names.map((name) => path(`src/${name}.ts`));

// One file for what all entries share, so that there is one RingkasError and each part is fetched once; the worker's side only when asked for.
const apart = { name: "apart", setup: ({ onResolve }) => onResolve({ filter: /\/core\.js$/ }, () => ({ path: "./core.js", external: true })) };
await build({ ...common, entryPoints: entries("core"), outdir: path("dist"), format: "esm", external: ["./remote.js"] });
await build({
  ...common,
  entryPoints: entries("index", "node", "workerd", "inline", "worker", "node-worker", "remote", "summarizer", "node-summarizer", "polyfill", "element"),
  outdir: path("dist"),
  format: "esm",
  plugins: [apart],
  external: ["*.wasm", "./inline-data.js", "node:*"],
});
writeFileSync(path("dist/inline-data.js"), `export const base64 = "${readFileSync(wasm).toString("base64")}";\n`);

// For require() in Node: the same in one file, and its types in another.
await build({
  ...common,
  entryPoints: entries("node"),
  outfile: path("dist/node.cjs"),
  format: "cjs",
  platform: "node",
  define: { "import.meta.url": "here" },
  banner: { js: 'const here = require("node:url").pathToFileURL(__filename).href;' },
});
const types = ["errors", "types"].map((name) => read(`dist/${name}.d.ts`).replace(/^\/\/# sourceMappingURL.*$/m, ""));
writeFileSync(path("dist/node.d.cts"), `${types.join("")}export declare const createSummarizer: CreateSummarizer;\n`);

// One script tag: the component with everything but the wasm.
await build({ ...common, entryPoints: entries("element"), outfile: path("dist/ringkas-summary.js"), format: "esm" });
