// TypeScript and the built ringkas.wasm → dist. `npm run build` builds the wasm first.
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
execFileSync(process.execPath, [path("node_modules/typescript/bin/tsc"), "-p", path(".")], { stdio: "inherit" });
writeFileSync(path("dist/inline-data.js"), `export const base64 = "${readFileSync(wasm).toString("base64")}";\n`);

const bundle = { bundle: true, target: "es2022", logLevel: "warning", legalComments: "none" };

// For require() in Node: the same sources in one file, and their types in another.
await build({
  ...bundle,
  entryPoints: [path("dist/node.js")],
  outfile: path("dist/node.cjs"),
  format: "cjs",
  platform: "node",
  define: { "import.meta.url": "here" },
  banner: { js: 'const here = require("node:url").pathToFileURL(__filename).href;' },
});
const types = ["errors", "types"].map((name) => read(`dist/${name}.d.ts`).replace(/^\/\/# sourceMappingURL.*$/m, ""));
writeFileSync(path("dist/node.d.cts"), `${types.join("")}export declare const createSummarizer: CreateSummarizer;\n`);

// One script tag: the component with everything but the wasm.
if (existsSync(path("dist/element.js"))) {
  await build({ ...bundle, entryPoints: [path("dist/element.js")], outfile: path("dist/ringkas-summary.js"), format: "esm", minify: true, sourcemap: true });
}
