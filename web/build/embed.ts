// Where the workers and the WebAssembly bytes come from: files of their own on a server, parts of the document in the
// one-file build, which may not fetch anything when it is opened from disk.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Plugin } from "vite";

const source = join(dirname(fileURLToPath(import.meta.url)), "..", "src");
const workers: Record<string, string> = {
  "#worker/engine": join(source, "engine/engine.worker.ts"),
  "#worker/files": join(source, "files/files.worker.ts"),
};

export function served(): Plugin {
  return {
    name: "ringkas:served",
    enforce: "pre",
    resolveId: id => (id in workers || id === "#wasm" ? `\0${id}` : null),
    load: id => {
      const name = id.slice(1);
      if (id === "\0#wasm") return "export default undefined";
      return name in workers ? `export { default } from ${JSON.stringify(`${workers[name]}?worker&url`)}` : null;
    },
  };
}

export function embedded(): Plugin {
  return {
    name: "ringkas:embedded",
    enforce: "pre",
    resolveId: id => (id in workers || id === "#wasm" ? `\0${id}` : null),
    load: async id => {
      if (id === "\0#wasm") return `export default Uint8Array.from(atob(${JSON.stringify(await wasmBase64())}), (c) => c.charCodeAt(0))`;
      const entry = workers[id.slice(1)];
      if (!entry) return null;
      const code = JSON.stringify(await bundleWorker(entry));
      return `export default URL.createObjectURL(new Blob([${code}], { type: "text/javascript" }))`;
    },
  };
}

async function wasmBase64(): Promise<string> {
  const file = createRequire(import.meta.url).resolve("ringkas/ringkas.wasm");
  return (await readFile(file)).toString("base64");
}

async function bundleWorker(entry: string): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: "warn",
    define: { SINGLE_FILE: "true" },
    plugins: [embedded()],
    build: {
      write: false,
      target: "es2022",
      rollupOptions: { input: entry, output: { format: "iife", inlineDynamicImports: true } },
    },
  });
  const chunk = (Array.isArray(output) ? output : [output]).flatMap(result => ("output" in result ? result.output : []))[0];
  if (chunk?.type !== "chunk") throw new Error(`no code came out of ${entry}`);
  return chunk.code;
}
