// <ringkas-summary> in Chromium: one script tag, strict policy, accessible, small. And the polyfill there.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { gzipSync } from "node:zlib";

import { here, openPage, pack, serve } from "./prepare.mjs";
import { text } from "./src/text.js";

pack();
const dist = "node_modules/ringkas/dist";
const { createSummarizer } = await import("ringkas");
const expected = (await createSummarizer()).summarize(text, { sentences: 2 }).summary.map(sentence => sentence.text);

const paragraphs = text
  .split("\n\n")
  .map(paragraph => `<p>${paragraph}</p>`)
  .join("\n");
const document = attributes => `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Panen kopi</title>
<script type="module" src="/${dist}/ringkas-summary.js"></script></head>
<body><main><h1>Panen kopi</h1><ringkas-summary ${attributes}></ringkas-summary><article id="isi">${paragraphs}</article></main></body></html>`;

const items = page => page.locator("ringkas-summary li").allTextContents();

test("a box with the summary, under a strict policy", async t => {
  const origin = await serve(t, here, { "/": document('sentences="2"') });
  const { page, problems } = await openPage(t, `${origin}/`);
  await page.locator("ringkas-summary li").first().waitFor({ timeout: 20_000 });
  assert.deepEqual(await items(page), expected);
  assert.equal(await page.locator("ringkas-summary h2").textContent(), "Ringkasan");
  assert.equal(await page.getByRole("region", { name: "Ringkasan" }).count(), 1);

  await page.locator("ringkas-summary").evaluate(element => element.setAttribute("sentences", "1"));
  await page.waitForFunction(() => document.querySelector("ringkas-summary").shadowRoot.querySelectorAll("li").length === 1);

  const error = await page.locator("ringkas-summary").evaluate(
    element =>
      new Promise(resolve => {
        element.addEventListener("ringkas-error", event => resolve([event.detail.code, event.detail.message]), { once: true });
        element.setAttribute("sentences", "-1");
      }),
  );
  assert.equal(error[0], "bad_option");

  const styled = await page.locator("ringkas-summary").evaluate(element => {
    element.setAttribute("sentences", "2");
    element.style.setProperty("--ringkas-background", "rgb(1, 2, 3)");
    return new Promise(resolve =>
      element.addEventListener(
        "ringkas-summary",
        () => resolve(getComputedStyle(element.shadowRoot.querySelector("section")).backgroundColor),
        { once: true },
      ),
    );
  });
  assert.equal(styled, "rgb(1, 2, 3)");
  assert.deepEqual(problems, []);
});

test("the page's text is text, whatever it says", async t => {
  const hostile = document('for="#isi"').replace(
    "</article>",
    "<p>&lt;img src=x onerror=alert(1)&gt; ditulis warga pada dinding balai desa kemarin sore.</p></article>",
  );
  const origin = await serve(t, here, { "/": hostile });
  const { page, problems } = await openPage(t, `${origin}/`);
  await page.locator("ringkas-summary li").first().waitFor({ timeout: 20_000 });
  assert.equal(await page.locator("ringkas-summary img").count(), 0);
  assert.deepEqual(problems, []);
});

test("axe finds nothing", async t => {
  const origin = await serve(t, here, { "/": document('sentences="2"') });
  const { page } = await openPage(t, `${origin}/`);
  await page.locator("ringkas-summary li").first().waitFor({ timeout: 20_000 });
  await page.evaluate(readFileSync(join(here, "../../web/node_modules/axe-core/axe.min.js"), "utf8"));
  const { violations, passes } = await page.evaluate(() => globalThis.axe.run());
  assert.deepEqual(
    violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]),
    [],
  );
  assert.ok(passes.length > 10);
});

test("script and wasm together weigh at most 45 kB gzip", () => {
  const sizes = ["ringkas-summary.js", "ringkas.wasm"].map(name => gzipSync(readFileSync(join(here, dist, name)), { level: 9 }).length);
  const total = sizes.reduce((sum, size) => sum + size);
  assert.ok(total <= 45_000, `${sizes.join(" + ")} = ${total} bytes`);
});

test("the Summarizer and the polyfill in a browser", async t => {
  const origin = await serve(t, here, { "/": `<!doctype html><html lang="id"><title>Uji</title></html>` });
  const { page, problems } = await openPage(t, `${origin}/`);
  const answer = await page.evaluate(
    async ([path, input]) => {
      const { Summarizer } = await import(path);
      const summarizer = await Summarizer.create({ type: "tldr", format: "plain-text", expectedInputLanguages: ["id"] });
      return summarizer.summarize(input);
    },
    [`/${dist}/summarizer.js`, text],
  );
  assert.ok(text.includes(answer) && answer.length > 20, answer);

  const polyfilled = await page.evaluate(
    async ([path, input]) => {
      delete globalThis.Summarizer;
      await import(path);
      const loaded = [];
      const monitor = monitor => (monitor.ondownloadprogress = event => loaded.push(event instanceof ProgressEvent && event.loaded));
      const summarizer = await globalThis.Summarizer.create({ monitor, outputLanguage: "in" });
      let streamed = "";
      for (const reader = summarizer.summarizeStreaming(input).getReader(); ; ) {
        const { done, value } = await reader.read();
        if (done) break;
        streamed += value;
      }
      return {
        loaded,
        same: streamed === (await summarizer.summarize(input)),
        lines: streamed.split("\n").length,
        language: summarizer.outputLanguage,
      };
    },
    [`/${dist}/polyfill.js`, text],
  );
  assert.deepEqual(polyfilled, { loaded: [0, 1], same: true, lines: 3, language: "id" });
  assert.deepEqual(problems, []);
});
