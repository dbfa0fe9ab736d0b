// What a copied page's HTML is worth against its plain text: node tests/web/clipboard.mjs DATA
// DATA/pages holds NN-site.txt and NN-site.html of the same page, and score_pages.py, which scores kept text by words (macro F1).
import { execFileSync } from "node:child_process";
import { mkdtemp, readdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { createSummarizer } from "../../wasm/dist/node.js";

const folder = join(process.argv[2] ?? "", "pages");
const web = fileURLToPath(new URL("../../web/", import.meta.url));
const work = await mkdtemp(join(tmpdir(), "ringkas-clipboard-"));

/** The page's own reader of HTML. */
async function reader() {
  const { build } = createRequire(createRequire(join(web, "package.json")).resolve("vite"))("esbuild");
  const outfile = join(work, "html.mjs");
  await build({
    entryPoints: [join(web, "src/files/read/html.ts")],
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    logLevel: "error",
  });
  return import(pathToFileURL(outfile));
}

const ringkas = await createSummarizer();

/** The article that the engine finds in a text. */
function cleaned(text) {
  const { omitted, title } = ringkas.analyze(text).cut();
  let kept = text;
  for (const { begin, end } of [...omitted].sort((a, b) => b.begin - a.begin)) kept = `${kept.slice(0, begin)}\n${kept.slice(end)}`;
  return title ? kept.replace(title.text, "\n") : kept;
}

const { articleOfHtml, textOfHtml, wholeText } = await reader();
const roads = {
  "plain text, cleaned": text => cleaned(text),
  "HTML, all of its text, cleaned": (_, html) => cleaned(wholeText(html)),
  "HTML, Readability": (_, html) => articleOfHtml(html)?.text ?? wholeText(html),
  "HTML, Readability, cleaned": (_, html) => cleaned(textOfHtml(html)),
};
const names = (await readdir(folder)).filter(name => name.endsWith(".html")).map(name => name.slice(0, -".html".length));
for (const [road, keep] of Object.entries(roads)) {
  const kept = {};
  for (const name of names)
    kept[name] = keep(await readFile(join(folder, `${name}.txt`), "utf8"), await readFile(join(folder, `${name}.html`), "utf8"));
  const file = join(work, "kept.json");
  await writeFile(file, JSON.stringify(kept));
  const printed = execFileSync("python3", [join(folder, "score_pages.py"), file, "--neutral", "T", "--skip-missing", "--json"], {
    encoding: "utf8",
  });
  const { pages, macro } = JSON.parse(printed);
  if (process.argv.includes("-v")) console.log(pages);
  console.log(`${road.padEnd(34)} F1 ${macro.f1.toFixed(3)}  precision ${macro.p.toFixed(3)}  recall ${macro.r.toFixed(3)}`);
}
