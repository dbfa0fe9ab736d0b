// Holds the module in Node and in Chromium against the native answers. Usage: compare.mjs TEXTS LINES [--browser]
import { createReadStream, existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { createSummarizer } from "../../wasm/dist/node.js";
import { answerLine } from "./answer-line.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const [textsFile, linesFile, where] = process.argv.slice(2);
const rows = file => readFileSync(file, "utf8").trimEnd().split("\n");
const texts = rows(textsFile).map(row => JSON.parse(row));
const expected = rows(linesFile);
if (texts.length !== expected.length) throw new Error(`${texts.length} texts, ${expected.length} answers`);

function check(name, answers) {
  const wrong = answers.map((answer, k) => (answer === expected[k] ? -1 : k)).filter(k => k >= 0);
  console.log(`${name}: ${answers.length - wrong.length} of ${answers.length} equal`);
  for (const k of wrong.slice(0, 3)) {
    const at = [...answers[k]].findIndex((c, i) => c !== expected[k][i]);
    console.log(
      `  text ${k + 1}, from character ${at}:\n    ${answers[k].slice(at - 40, at + 60)}\n    ${expected[k].slice(at - 40, at + 60)}`,
    );
  }
  if (wrong.length > 0) process.exitCode = 1;
}

async function inChromium() {
  const require = createRequire(join(root, "tests/web/package.json"));
  const { chromium } = require("playwright-core");
  const types = { ".js": "text/javascript", ".mjs": "text/javascript", ".wasm": "application/wasm", ".html": "text/html" };
  const server = createServer((request, response) => {
    const path = new URL(request.url, "http://localhost").pathname;
    const file = join(root, path);
    if (path === "/") {
      response.setHeader("content-type", "text/html").end("<!doctype html><title>differential</title>");
    } else if (file.startsWith(root) && existsSync(file)) {
      response.setHeader("content-type", types[extname(file)] ?? "application/octet-stream");
      createReadStream(file).pipe(response);
    } else {
      response.writeHead(404).end();
    }
  });
  await new Promise(done => server.listen(0, "127.0.0.1", done));
  const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
  const browser = await chromium.launch({ executablePath, args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic"] });
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    return await page.evaluate(async all => {
      const { createSummarizer: create } = await import("/wasm/dist/index.js");
      const { answerLine: line } = await import("/tests/differential/answer-line.mjs");
      const ringkas = await create();
      return all.map(text => line(ringkas, text));
    }, texts);
  } finally {
    await browser.close();
    server.close();
  }
}

const ringkas = await createSummarizer();
check(
  "module in Node",
  texts.map(text => answerLine(ringkas, text)),
);
if (where === "--browser") check("module in Chromium", await inChromium());
