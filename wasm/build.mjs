// TypeScript and the built ringkas.wasm → dist: types by tsc, scripts by esbuild. `npm run build` builds the wasm first.
import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { build } from "esbuild";

const path = relative => fileURLToPath(new URL(relative, import.meta.url));
const read = relative => readFileSync(path(relative), "utf8");

rmSync(path("dist"), { recursive: true, force: true });
mkdirSync(path("dist"));
const wasm = process.env.RINGKAS_WASM ?? path("../build/wasm/wasm/ringkas.wasm");
copyFileSync(wasm, path("dist/ringkas.wasm"));
if (existsSync(path("../LICENSE"))) copyFileSync(path("../LICENSE"), path("LICENSE"));
execFileSync(process.execPath, [path("node_modules/typescript/bin/tsc"), "-p", path("."), "--emitDeclarationOnly"], { stdio: "inherit" });

const define = { WASM: JSON.stringify(readFileSync(wasm).toString("base64")) };
const common = { define, bundle: true, target: "es2022", minify: true, sourcemap: true, logLevel: "warning", legalComments: "none" };
const entries = (...names) => names.map(name => path(`src/${name}.ts`));

// One file for what all entries share, so that there is one RingkasError and each part is fetched once; what options need only when there are some.
const apart = {
  name: "apart",
  setup: ({ onResolve }) => onResolve({ filter: /\/core\.js$/ }, () => ({ path: "./core.js", external: true })),
};
await build({ ...common, entryPoints: entries("core"), outdir: path("dist"), format: "esm" });
await build({
  ...common,
  entryPoints: entries(
    "index",
    "node",
    "workerd",
    "inline",
    "worker",
    "node-worker",
    "custom",
    "summarizer",
    "node-summarizer",
    "polyfill",
    "element",
  ),
  outdir: path("dist"),
  format: "esm",
  plugins: [apart],
  external: ["*.wasm", "node:*", "./custom.js"],
});

// For require(): each entry in one file, which has to be told where it is. And the types, under the names that CommonJS wants.
const commonjs = (names, here) =>
  build({
    ...common,
    entryPoints: entries(...names),
    outdir: path("dist"),
    outExtension: { ".js": ".cjs" },
    format: "cjs",
    platform: "node",
    define: { ...define, "import.meta.url": "here" },
    banner: { js: here },
  });
await commonjs(["node", "node-summarizer", "node-worker"], 'const here = require("node:url").pathToFileURL(__filename).href;');
await commonjs(
  ["inline", "worker", "summarizer", "polyfill", "element"],
  "const here = globalThis.document?.currentScript?.src ?? globalThis.location?.href;",
);
writeFileSync(path("dist/ringkas.d.ts"), "declare const module: WebAssembly.Module;\nexport default module;\n");
for (const file of readdirSync(path("dist"), { recursive: true }).filter(name => name.endsWith(".d.ts"))) {
  const types = read(`dist/${file}`)
    .replace(/("\.[^"]*)\.js"/g, '$1.cjs"')
    .replace(/^\/\/# sourceMappingURL.*$/m, "");
  writeFileSync(path(`dist/${file.replace(/ts$/, "cts")}`), types);
}

// One script tag: the component with everything but the wasm.
await build({ ...common, entryPoints: entries("element"), outfile: path("dist/ringkas-summary.js"), format: "esm" });
