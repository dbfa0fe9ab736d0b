// What index.html becomes: the first screen drawn at build time, the style inside the document, the content security policy.
import { createHash } from "node:crypto";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { createServer, type Plugin } from "vite";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");

/** What the page may do. Hosts should send the same as a header; docs/page.md has it. */
export const policy = (hashes: { script?: string; style: string }, singleFile: boolean): string =>
  [
    "default-src 'none'",
    `script-src ${hashes.script ? `'${hashes.script}'` : "'self'"} 'wasm-unsafe-eval'`,
    `style-src '${hashes.style}'`,
    "img-src 'self' data:",
    ...(singleFile ? ["worker-src blob:"] : ["worker-src 'self'", "connect-src 'self'", "manifest-src 'self'"]),
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types ringkas",
  ].join("; ");

export const hash = (text: string): string => `sha256-${createHash("sha256").update(text).digest("base64")}`;

/** The first screen as HTML, so that it is there before any script is. */
export async function firstScreen(): Promise<string> {
  const server = await createServer({
    configFile: false,
    root,
    appType: "custom",
    logLevel: "error",
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    define: { SINGLE_FILE: "false" },
    plugins: [
      {
        name: "ringkas:no-workers",
        enforce: "pre",
        resolveId: id => (id.startsWith("#") ? `\0${id}` : null),
        load: id => (id.startsWith("\0#") ? "export default ''" : null),
      },
    ],
  });
  try {
    const module = (await server.ssrLoadModule("/src/prerender.tsx")) as { html: () => string };
    return module.html();
  } finally {
    await server.close();
  }
}

/** Parts that are fetched later bring no styles and no parts of their own: Vite's helper, which loads those first, has nothing to do. */
export const plainImports = (): Plugin => ({
  name: "ringkas:plain-imports",
  enforce: "pre",
  load: id => (id === "\0vite/preload-helper.js" ? "export const __vitePreload = load => load();" : null),
});

export function documentPlugin(): Plugin {
  return {
    name: "ringkas:document",
    apply: "build",
    enforce: "post",
    transformIndexHtml: {
      order: "post",
      handler: async (html, context) => {
        const bundle = context.bundle ?? {};
        let page = html.replace("<!--first-screen-->", await firstScreen());
        let style = "";
        for (const file of Object.values(bundle)) {
          if (file.type !== "asset" || !file.fileName.endsWith(".css")) continue;
          style += String(file.source).trim();
          page = page.replace(new RegExp(`\\s*<link rel="stylesheet"[^>]*${file.fileName.replaceAll(".", "\\.")}"[^>]*>`), "");
          delete bundle[file.fileName];
        }
        const meta = `<meta http-equiv="Content-Security-Policy" content="${policy({ style: hash(style) }, false)}">`;
        return page.replace("<!--policy-->", () => meta).replace("<!--style-->", () => `<style>${style}</style>`);
      },
    },
  };
}
