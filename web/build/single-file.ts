// Everything into the document, and a policy that allows exactly this script.
import type { Plugin } from "vite";
import { firstScreen, hash, policy } from "./document.ts";

export function singleFile(): Plugin {
  return {
    name: "ringkas:single-file",
    enforce: "post",
    generateBundle: {
      order: "post",
      async handler(_, bundle) {
        let page = "";
        let script = "";
        let style = "";
        for (const [name, file] of Object.entries(bundle)) {
          if (file.type === "chunk") script += file.code;
          else if (name.endsWith(".css")) style += String(file.source).trim();
          else if (name.endsWith(".html")) page = String(file.source);
          delete bundle[name];
        }
        // Inside a script element only these two would end or hide it.
        script = script.replaceAll("</script", "<\\/script").replaceAll("<!--", "<\\!--").trim();
        const rules = policy({ script: hash(script), style: hash(style) }, true);
        page = page
          .replace(/\s*<(script|link)[^>]*(src|href)="\.\/(assets|icons)[^>]*>(<\/script>)?/g, "")
          .replace("<!--policy-->", () => `<meta http-equiv="Content-Security-Policy" content="${rules}">`)
          .replace("<!--style-->", () => `<style>${style}</style>`)
          .replace("</body>", () => `<script type="module">${script}</script></body>`);
        page = page.replace("<!--first-screen-->", await firstScreen());
        this.emitFile({ type: "asset", fileName: "ringkas.html", source: page });
      },
    },
  };
}
