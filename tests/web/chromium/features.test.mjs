import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { choose, paste, summaryOf, until } from "../lib/chromium.mjs";
import { chromiumSuite, seed } from "../lib/suite.mjs";

const suite = chromiumSuite();
const withSeed = (options, use) =>
  suite.with(options, async (page, opened) => {
    await paste(page, seed);
    await summaryOf(page);
    await use(page, opened);
  });
const chosen = page => page.$$eval(".summary .sentence", nodes => nodes.map(node => Number(node.dataset.s)));

test("one side shows the other, by pointer and by number", () =>
  withSeed({ viewport: { width: 1300, height: 800 } }, async page => {
    const [first] = await chosen(page);
    await page.locator(`.summary [data-s="${first}"]`).hover();
    assert.ok(await page.locator(`mark[data-s="${first}"]`).evaluate(mark => mark.classList.contains("active")));
    await page.locator(`mark[data-s="${first}"]`).hover();
    assert.ok(await page.locator(`.summary [data-s="${first}"]`).evaluate(sentence => sentence.classList.contains("active")));
    await page.locator(".summary button.ref").last().click();
    await until(page, () => document.activeElement?.closest("mark") !== null);
  }));

test("the weight map shades every sentence, the strip and its ticks lead into the article", () =>
  withSeed({}, async page => {
    await choose(page, "Peta bobot");
    const shades = await page.$$eval(".article.heat .sentence", nodes => nodes.map(node => getComputedStyle(node).backgroundColor));
    assert.ok(new Set(shades).size >= 5, `${new Set(shades).size} shades`);
    assert.match(await page.locator(".strip figcaption").textContent(), /kalimat/);
    await page.locator(".tick").first().click();
    await until(page, () => document.activeElement?.closest("mark") !== null);
  }));

test("omitted pieces are greyed with a reason, come back one by one or all, and the summary follows", () =>
  withSeed({}, async page => {
    const caption = page.locator(".omitted", { hasText: "[Gambas:Video CNN]" }).first();
    assert.match(await caption.textContent(), /sematan/);
    const before = await page.locator(".omitted").count();
    await caption.getByRole("button").click();
    await until(page, before => document.querySelectorAll(".omitted").length < before, before);
    assert.match(await page.locator(".omitted-bar").textContent(), /1 bagian dikembalikan/);
    await page.getByRole("button", { name: "Urungkan" }).click();
    await until(page, before => document.querySelectorAll(".omitted").length === before, before);
    const sentences = await page.locator(".article .sentence").count();
    await page.getByRole("button", { name: "Kembalikan semua" }).click();
    await until(page, before => document.querySelectorAll(".article .sentence").length > before, sentences);
    assert.equal(await page.locator(".omitted").count(), 0);
  }));

test("the title found can be edited", () =>
  withSeed({}, async page => {
    await page.locator(".title textarea").fill("Dukungan Korut kepada Rusia atas invasi Ukraina");
    await until(page, () => document.querySelector(".title textarea").value.startsWith("Dukungan"));
    await page.getByText("Format lain").click();
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: ".json" }).click()]);
    assert.equal(JSON.parse(await readFile(await download.path(), "utf8")).title.text, "Dukungan Korut kepada Rusia atas invasi Ukraina");
  }));

test("length: sentences, per cent and words; the slider cuts again", () =>
  withSeed({}, async page => {
    await choose(page, "Kalimat");
    for (const count of [1, 5, 15]) {
      await page.locator("input[type=range]").fill(String(count));
      await until(page, count => document.querySelectorAll(".summary .sentence").length === count, count);
    }
    await choose(page, "Kata");
    await page.locator("input[type=range]").fill("40");
    await until(page, () => Number(/→ (\d+) kata/.exec(document.querySelector(".facts").textContent)?.[1]) <= 40);
    await choose(page, "Persen");
    await page.locator("input[type=range]").fill("100");
    await until(
      page,
      () => document.querySelectorAll(".summary .sentence").length === document.querySelectorAll(".article .sentence").length,
    );
    await choose(page, "Poin");
    assert.equal(await page.locator(".summary ol li").count(), await page.locator(".summary .sentence").count());
  }));

test("focus moves the summary; key phrases show their places and become the focus", () =>
  withSeed({}, async page => {
    const before = await chosen(page);
    await page.locator("#fokus").fill("pengiriman pekerja pembangunan konstruksi");
    await until(page, () => /konstruksi/.test(document.querySelector(".summary").textContent));
    assert.notDeepEqual(await chosen(page), before);
    await page.getByRole("button", { name: "lepas fokus" }).click();
    await until(page, () => !/konstruksi/.test(document.querySelector(".summary").textContent));
    const chip = page.locator(".chips .chip").first();
    await chip.click();
    assert.equal(await chip.getAttribute("aria-pressed"), "true");
    assert.ok((await page.locator(".article .hit").count()) > 1);
    await page.getByRole("button", { name: "berikutnya" }).click();
    assert.equal(await page.locator(".hit.current").count(), 1);
    await page.getByRole("button", { name: /^fokus pada/ }).click();
    assert.notEqual(await page.inputValue("#fokus"), "");
  }));

test("why this sentence: parts, supporting sentences and shared words", () =>
  withSeed({}, async page => {
    await page.locator("button.ask").first().click();
    const why = page.locator(".why");
    assert.match(await why.locator("p").first().textContent(), /^Terpilih terutama karena /);
    assert.ok((await why.locator(".parts li").count()) >= 2);
    assert.match(await why.locator(".support").textContent(), /kata yang sama: /);
    await why.locator(".support button").first().click();
    await until(page, () => document.activeElement?.closest(".article") !== null);
  }));

test("the arc diagram draws the sentence graph and tells it in words", () =>
  withSeed({}, async page => {
    await page.getByText("Hubungan antarkalimat").click();
    await page.waitForSelector(".picture svg .arc");
    assert.match(await page.locator(".picture svg").getAttribute("aria-label"), /15 kalimat/);
    assert.equal(await page.locator(".picture .dot").count(), 15);
    assert.ok((await page.locator(".picture figcaption li").count()) >= 3);
  }));

test("take away: text, Markdown, rich text, three files, print", () =>
  withSeed({ permissions: ["clipboard-read", "clipboard-write"] }, async page => {
    const summary = (await summaryOf(page)).join(" ");
    const clipboard = type =>
      page.evaluate(async type => {
        const [item] = await navigator.clipboard.read();
        return (await item.getType(type)).text();
      }, type);
    await page.getByRole("button", { name: "Salin", exact: true }).click();
    await page.getByText("Ringkasan disalin.").waitFor();
    assert.ok((await clipboard("text/plain")).includes(summary));
    await page.getByText("Format lain").click();
    await page.getByRole("button", { name: "Salin Markdown" }).click();
    await page.getByText("sebagai Markdown").waitFor();
    assert.match(await clipboard("text/plain"), /^## Putin-Kim/);
    await page.getByRole("button", { name: "Salin dengan format" }).click();
    await page.getByText("beserta formatnya").waitFor();
    assert.match(await clipboard("text/html"), /<h2>Putin-Kim[\s\S]*<p>/);
    for (const extension of [".txt", ".md", ".json"]) {
      const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: extension }).click()]);
      assert.match(download.suggestedFilename(), new RegExp(`^ringkasan-putin-kim.*\\${extension}$`));
      const content = await readFile(await download.path(), "utf8");
      if (extension === ".json")
        assert.deepEqual(
          JSON.parse(content).summary.map(({ index }) => index),
          await chosen(page),
        );
      else assert.ok(content.includes("Kim Jong Un"));
    }
    await page.emulateMedia({ media: "print" });
    assert.ok(await page.locator(".summary").isVisible());
    for (const hidden of [".tools", ".length", ".take-away", ".focus"])
      assert.ok(!(await page.locator(hidden).first().isVisible()), hidden);
  }));

test("the system's share menu gets title and text; closing it is no error, a refusal is told", () =>
  withSeed(
    {
      setup: page =>
        page.addInitScript(() => {
          globalThis.shared = [];
          navigator.share = async data => {
            globalThis.shared.push(data);
            if (globalThis.refuse) throw new DOMException("no", globalThis.refuse);
          };
        }),
    },
    async page => {
      const share = page.getByRole("button", { name: "Bagikan" });
      await share.click();
      const [{ title, text }] = await page.evaluate(() => globalThis.shared);
      assert.match(title, /^Putin-Kim Jong Un/);
      assert.ok(text.includes((await summaryOf(page)).join(" ")));
      await page.evaluate(() => (globalThis.refuse = "AbortError"));
      await share.click();
      await page.waitForTimeout(100);
      assert.equal(await page.locator(".toast").count(), 0);
      await page.evaluate(() => (globalThis.refuse = "NotAllowedError"));
      await share.click();
      await page.getByText(/tidak dapat dibagikan/).waitFor();
    },
  ));

test("English, themes and settings last over a reload", () =>
  withSeed({}, async page => {
    await choose(page, "EN");
    await page.getByRole("heading", { name: "Summary" }).waitFor();
    await page.keyboard.press("?");
    await choose(page, "Dark");
    assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor), "rgb(23, 22, 18)");
    await page.reload();
    await page.getByRole("heading", { name: "Summary" }).waitFor();
    assert.equal(await page.evaluate(() => document.documentElement.lang), "en");
    assert.equal(await page.evaluate(() => document.documentElement.dataset.theme), "dark");
  }));

test("single keys command the page, and can be switched off", () =>
  withSeed({}, async page => {
    await page.locator("#ringkasan").focus();
    await page.keyboard.press("h");
    assert.equal(await page.locator(".article.heat").count(), 1);
    await page.keyboard.press("j");
    await until(page, () => document.activeElement?.closest("mark") !== null);
    await page.keyboard.press("p");
    assert.equal(await page.locator(".summary ol").count(), 1);
    await page.keyboard.press("/");
    assert.equal(await page.evaluate(() => document.activeElement.id), "fokus");
    await page.locator("#ringkasan").focus();
    await page.keyboard.press("?");
    await page.getByText("Pakai perintah satu tombol").click();
    await page.keyboard.press("Escape");
    await page.locator("#ringkasan").focus();
    await page.keyboard.press("h");
    assert.equal(await page.locator(".article.heat").count(), 1);
  }));

test("a reload keeps the text, what is typed and what is long", () =>
  suite.with({}, async page => {
    await page.locator("textarea.box").fill("Sungai itu meluap setelah hujan tiga hari. Warga mengungsi ke balai desa.");
    await page.reload();
    await page.waitForSelector(".summary .sentence");
    assert.match(await page.inputValue("textarea.box"), /^Sungai itu meluap/);
    const long = "Warga membersihkan saluran air setiap Minggu pagi agar kampung tidak banjir. ".repeat(20_000);
    await page.locator("textarea.box").fill("");
    await paste(page, long);
    await page.waitForSelector(".article .sentence", { timeout: 20_000 });
    await page.waitForTimeout(800);
    await page.reload();
    await page.waitForSelector(".article .sentence", { timeout: 20_000 });
  }));

test("the history is kept only after the reader turned it on, and goes when it is turned off", () =>
  withSeed({}, async page => {
    const stored = () =>
      page.evaluate(
        () =>
          new Promise((resolve, reject) => {
            const request = indexedDB.open("ringkas");
            request.onerror = () => reject(request.error);
            request.onsuccess = () => {
              const database = request.result;
              if (!database.objectStoreNames.contains("history")) return resolve(0);
              const count = database.transaction("history").objectStore("history").count();
              count.onsuccess = () => (database.close(), resolve(count.result));
            };
          }),
      );
    await page.waitForTimeout(2000);
    assert.equal(await stored(), 0);
    await page.getByRole("button", { name: "Bantuan" }).click();
    await page.getByText(/Simpan riwayat/).click();
    await page.keyboard.press("Escape");
    await page.waitForTimeout(2200);
    assert.equal(await stored(), 1);
    await page.getByRole("button", { name: "Teks baru" }).click();
    await page.locator(".history .entry", { hasText: "Putin-Kim" }).click();
    await summaryOf(page);
    await page.getByRole("button", { name: "Bantuan" }).click();
    await page.getByText(/Simpan riwayat/).click();
    await page.waitForTimeout(300);
    assert.equal(await stored(), 0);
  }));
