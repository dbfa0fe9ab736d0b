// TypeScript and ../build/wasm → dist. Run after the wasm is built: `npm run build` does both.
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, rmSync } from "node:fs";

const here = new URL(".", import.meta.url);
rmSync(new URL("dist", here), { recursive: true, force: true });
mkdirSync(new URL("dist", here));
const built = process.env.RINGKAS_WASM ?? new URL("../build/wasm/wasm/ringkas.wasm", here);
copyFileSync(built, new URL("dist/ringkas.wasm", here));
execFileSync(process.execPath, [new URL("node_modules/typescript/bin/tsc", here).pathname, "-p", here.pathname], { stdio: "inherit" });
