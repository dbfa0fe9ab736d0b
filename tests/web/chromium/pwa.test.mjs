import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { open, paste, summaryOf, until } from "../lib/chromium.mjs";
import { dist, serve } from "../lib/server.mjs";
import { chromiumSuite, seed } from "../lib/suite.mjs";

const suite = chromiumSuite();
const kFirstLoad = 100_000;
/** All but the module. */
const kFirstLoadOfPage = 42_000;

async function controlled(page) {
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await until(page, () => navigator.serviceWorker.controller !== null, undefined, 15_000);
}

test("the first load, the engine in it, is at most 100 kB compressed, with all that is kept for offline starts", () =>
  suite.with({ serviceWorkers: "allow" }, async page => {
    await paste(page, seed);
    await summaryOf(page);
    await controlled(page);
    const loaded = [...new Set(suite.server.requests.map(({ path }) => path))].map(path => (path === "/" ? "/index.html" : path));
    assert.ok(loaded.some(path => path.endsWith(".wasm")) && loaded.includes("/service-worker.js"));
    const sizes = {};
    for (const path of new Set(loaded)) sizes[path] = gzipSync(await readFile(join(dist, path)), { level: 9 }).length;
    const sum = Object.values(sizes).reduce((sum, size) => sum + size, 0);
    const module = Object.entries(sizes).reduce((sum, [path, size]) => (path.endsWith(".wasm") ? sum + size : sum), 0);
    assert.ok(sum <= kFirstLoad, `${sum} bytes, ${sum - module} without the module: ${JSON.stringify(sizes)}`);
    assert.ok(sum - module <= kFirstLoadOfPage, `${sum - module} bytes without the module: ${JSON.stringify(sizes)}`);
  }));

test("after loading, no request leaves the origin and none is made at all", () =>
  suite.with({}, async page => {
    await page.waitForTimeout(500);
    const before = suite.server.requests.length;
    const sent = [];
    page.on("request", request => !/^(blob|data):/.test(request.url()) && sent.push(request.url()));
    await paste(page, seed);
    await summaryOf(page);
    await page.locator("#fokus").fill("konstruksi");
    await page.waitForTimeout(300);
    assert.deepEqual(sent, []);
    assert.equal(suite.server.requests.length, before);
  }));

test("installable: the manifest and its icons are complete", () =>
  suite.with({ serviceWorkers: "allow" }, async page => {
    await controlled(page);
    const client = await page.context().newCDPSession(page);
    const { errors, url } = await client.send("Page.getAppManifest");
    assert.deepEqual(errors, []);
    const { installabilityErrors } = await client.send("Page.getInstallabilityErrors");
    assert.deepEqual(
      installabilityErrors.filter(({ errorId }) => errorId !== "in-incognito"),
      [],
    );
    const manifest = JSON.parse(await readFile(join(dist, new URL(url).pathname), "utf8"));
    assert.equal(manifest.share_target.method, "POST");
    for (const { src } of manifest.icons) assert.ok((await readFile(join(dist, src))).length > 100);
  }));

test("it starts and works without a network", () =>
  suite.with({ serviceWorkers: "allow" }, async page => {
    await controlled(page);
    await page.context().setOffline(true);
    await page.reload();
    await paste(page, seed);
    await summaryOf(page);
  }));

test("what a first visit does not need is kept with the second; where it cannot be had, the page says so", async () => {
  let broken = true;
  const server = await serve(path => (broken && path.includes("/en-") ? "fail" : undefined));
  const { page, close } = await open(suite.browser, server.origin, { serviceWorkers: "allow" });
  try {
    await controlled(page);
    await page.getByRole("radio", { name: "EN", exact: true }).click();
    await page.getByRole("status").getByText("gagal dimuat").waitFor();
    assert.ok(await page.getByRole("radio", { name: "ID", exact: true }).isChecked());
    broken = false;
    await page.reload();
    await page.waitForSelector("html[data-ready]");
    await until(page, async () => {
      const names = await caches.keys();
      const kept = await Promise.all(names.map(async name => (await caches.open(name)).keys()));
      return ["/arc-", "/en-", "/example-", "/help-"].every(part => kept.flat().some(({ url }) => url.includes(part)));
    });
    await server.close();
    await page.reload();
    await page.waitForSelector("html[data-ready]");
    await page.getByRole("radio", { name: "EN", exact: true }).click();
    await page.getByRole("button", { name: "Try an example" }).click();
    await summaryOf(page);
  } finally {
    await close();
    await server.close();
  }
});

test("an update is announced and taken when the reader agrees", async () => {
  let version = 0;
  const worker = await readFile(join(dist, "service-worker.js"), "utf8");
  const server = await serve(path =>
    path === "/service-worker.js" ? { body: `${worker}\n// ${version}`, type: "text/javascript" } : undefined,
  );
  const { page, close } = await open(suite.browser, server.origin, { serviceWorkers: "allow" });
  try {
    await controlled(page);
    await page.reload();
    await paste(page, seed);
    await summaryOf(page);
    version = 1;
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration()).update());
    const reloaded = page.waitForEvent("load", { timeout: 15_000 });
    await page.getByRole("status").getByRole("button", { name: "Muat ulang" }).click();
    await reloaded;
    await summaryOf(page);
  } finally {
    await close();
    await server.close();
  }
});

test("what another app shares arrives, and is sent to no server", () =>
  suite.with({ serviceWorkers: "allow" }, async page => {
    await controlled(page);
    const before = suite.server.requests.filter(({ method }) => method === "POST").length;
    await page.evaluate(async text => {
      const form = new FormData();
      form.append("title", "Putin dan Kim");
      form.append("text", text);
      await fetch("./bagikan", { method: "POST", body: form });
    }, seed);
    await page.goto(`${suite.server.origin}/?bagikan`);
    await summaryOf(page);
    assert.equal(suite.server.requests.filter(({ method }) => method === "POST").length, before);
    assert.ok(!page.url().includes("bagikan"));
  }));

test("the bookmarklet hands over another page's text, or what is selected there", async () => {
  const other = await serve(() => ({
    body: `<!doctype html><meta charset="utf-8"><title>Berita</title><pre>${seed.replaceAll("<", "&lt;")}</pre>`,
  }));
  const { context, page, close } = await open(suite.browser, suite.server.origin);
  try {
    await page.getByRole("button", { name: "Bantuan" }).click();
    const address = await page.getByRole("link", { name: "Ringkas halaman ini" }).getAttribute("href");
    assert.match(address, /^javascript:/);
    const source = await context.newPage();
    await source.goto(other.origin);
    const press = async () => {
      const [opened] = await Promise.all([
        context.waitForEvent("page"),
        source.evaluate(code => (0, eval)(code), decodeURIComponent(address.slice("javascript:".length))),
      ]);
      await summaryOf(opened);
      return opened;
    };
    const opened = await press();
    assert.ok((await summaryOf(opened)).some(sentence => /Kim/.test(sentence)));
    assert.equal(new URL(opened.url()).hash, "");
    await source.evaluate(() => {
      const text = document.querySelector("pre").firstChild;
      const begin = text.data.indexOf("Dalam suratnya");
      getSelection().setBaseAndExtent(text, begin, text, begin + 400);
    });
    const article = await (await press()).locator(".article-text").innerText();
    assert.match(article, /Dalam suratnya/);
    assert.ok(article.length < 600, `${article.length} characters`);
  } finally {
    await close();
    await other.close();
  }
});

test("the one-file page works from disk", async () => {
  const context = await suite.browser.newContext({ locale: "id-ID" });
  const page = await context.newPage();
  const faults = [];
  page.on("console", message => message.type() === "error" && faults.push(message.text()));
  page.on("pageerror", error => faults.push(error.message));
  page.on("request", request => !/^(file|blob|data):/.test(request.url()) && faults.push(request.url()));
  await page.goto(`file://${join(dist, "ringkas.html")}`);
  await page.waitForSelector("html[data-ready]");
  await paste(page, seed);
  await summaryOf(page);
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page
      .getByRole("button", { name: "Teks baru" })
      .click()
      .then(() => page.getByRole("button", { name: "Buka berkas" }).click()),
  ]);
  await chooser.setFiles([{ name: "a.html", mimeType: "text/html", buffer: Buffer.from(`<p>${seed.split("\n\n").join("</p><p>")}</p>`) }]);
  await summaryOf(page);
  assert.deepEqual(faults, []);
  await context.close();
});
