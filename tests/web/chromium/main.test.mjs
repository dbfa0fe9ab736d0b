import assert from "node:assert/strict";
import { test } from "node:test";
import { createSummarizer } from "../../../wasm/dist/node.js";
import { choose, paste, summaryOf, until } from "../lib/chromium.mjs";
import { chromiumSuite, seed } from "../lib/suite.mjs";

const suite = chromiumSuite();

const noScroll = page => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);

test("a pasted page gives a summary without what does not belong to the article", () =>
  suite.with({}, async page => {
    await paste(page, seed);
    const summary = await summaryOf(page);
    assert.ok(summary.length >= 2 && summary.length <= 5, `${summary.length} sentences`);
    assert.equal(new Set(summary).size, summary.length);
    for (const sentence of summary) assert.doesNotMatch(sentence, /Gambas|ADVERTISEMENT|Foto:|CNN Indonesia|rds|BERITA|TERPOPULER|WIB/);
    assert.ok(summary.some(sentence => /surat/i.test(sentence) && /Putin/.test(sentence) && /Kim/.test(sentence)));
    const marked = await page.$$eval(".article mark", marks => marks.length);
    assert.equal(marked, summary.length);
    assert.match(await page.inputValue(".title textarea"), /^Putin-Kim Jong Un Makin Mesra/);
  }));

test("three sentences asked for are the three that the module gives", () =>
  suite.with({}, async page => {
    await paste(page, seed);
    await choose(page, "Kalimat");
    await page.locator("input[type=range]").fill("3");
    await until(page, () => document.querySelectorAll(".summary .sentence").length === 3);
    const module = await createSummarizer();
    const expected = module.summarize(seed, { sentences: 3 }).summary.map(sentence => sentence.text);
    module.dispose();
    assert.deepEqual(await summaryOf(page), expected);
  }));

/** About a thousand words, no two sentences alike. */
const thousandWords = Array.from({ length: 12 }, (_, paragraph) =>
  Array.from({ length: 5 }, (_, sentence) => {
    const number = paragraph * 5 + sentence + 1;
    const who = ["Kepala desa", "Seorang guru", "Ketua koperasi", "Bidan setempat", "Pengelola pasar"][sentence];
    const what = [
      "perbaikan jalan",
      "panen raya",
      "iuran air bersih",
      "jadwal posyandu",
      "harga sewa kios",
      "lomba perahu",
      "kebun sekolah",
    ][paragraph % 7];
    return `${who} mengatakan bahwa ${what} tahap ${number} akan selesai sebelum ${number} warga berikutnya pindah ke kampung.`;
  }).join(" "),
).join("\n\n");

test("from paste to painted result in under 50 milliseconds for an article of a thousand words", () =>
  suite.with({ viewport: { width: 1300, height: 900 } }, async page => {
    assert.ok(Math.abs(thousandWords.split(/\s+/).length - 1000) < 150);
    // By the clock, on a machine that others use too: the best of a few is what the page takes.
    let best = Infinity;
    for (let run = 0; run < 25 && best >= 50; run++) {
      await page.waitForTimeout(run === 0 ? 600 : 100);
      const took = await page.evaluate(async text => {
        const data = new DataTransfer();
        data.setData("text/plain", text);
        const painted = new Promise(resolve => {
          const watcher = new MutationObserver(() => {
            if (!document.querySelector(".summary .sentence") || !document.querySelector(".article mark")) return;
            watcher.disconnect();
            // The first message after the frame's own callbacks comes when it has been painted.
            requestAnimationFrame(() => {
              const { port1, port2 } = new MessageChannel();
              port1.onmessage = () => resolve(performance.now());
              port2.postMessage(null);
            });
          });
          watcher.observe(document.body, { childList: true, subtree: true });
        });
        const began = performance.now();
        document
          .querySelector("textarea.box")
          .dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
        return (await painted) - began;
      }, thousandWords);
      best = Math.min(best, took);
      await page.getByRole("button", { name: "Teks baru" }).click();
    }
    assert.ok(best < 50, `${best.toFixed(1)} ms`);
  }));

test("what is typed is summarized while it is typed", () =>
  suite.with({}, async page => {
    const text = "Harga cabai turun di pasar. Petani khawatir merugi karena panen raya. ";
    await page.locator("textarea.box").pressSequentially(text);
    const module = await createSummarizer();
    const expected = module.summarize(text).summary.map(sentence => sentence.text);
    module.dispose();
    await until(page, count => document.querySelectorAll(".summary .sentence").length === count, expected.length);
    assert.deepEqual(await summaryOf(page), expected);
    assert.ok(await page.locator("textarea.box").evaluate(box => box === document.activeElement), "typing keeps the focus");
  }));

test("nothing has to be scrolled sideways at 320 pixels", () =>
  suite.with({ viewport: { width: 320, height: 640 } }, async page => {
    assert.ok(await noScroll(page), "start");
    await paste(page, seed);
    await summaryOf(page);
    assert.ok(await noScroll(page), "article");
    await choose(page, "Peta bobot");
    await choose(page, "Poin");
    await choose(page, "Kata");
    for (const details of await page.locator("details").all()) await details.evaluate(element => (element.open = true));
    await page.locator("button.ask").first().click();
    await page.locator(".why .parts li").first().waitFor();
    assert.ok(await noScroll(page), "everything open");
    const narrow = await page.$$eval("#app :is(span, p, li, button, summary)", nodes =>
      nodes
        .filter(node => node.checkVisibility() && node.textContent.trim().length > 12 && node.getClientRects()[0]?.width < 24)
        .map(node => node.outerHTML.slice(0, 90)),
    );
    assert.deepEqual(narrow, [], "no text stands letter above letter");
    await choose(page, "Sunting");
    assert.ok(await noScroll(page), "editing");
  }));

test("a 4K screen is used: both sides in view, larger letters, lines that can be read", () =>
  suite.with({ viewport: { width: 3840, height: 2160 } }, async page => {
    assert.ok(await noScroll(page), "start");
    await paste(page, seed);
    await summaryOf(page);
    assert.ok(await noScroll(page), "article");
    const { article, summary, line, letter } = await page.evaluate(() => {
      const box = selector => document.querySelector(selector).getBoundingClientRect();
      const paragraph = document.querySelector(".article-text p");
      return {
        article: box(".article"),
        summary: box(".result"),
        line: paragraph.getBoundingClientRect().width,
        letter: Number.parseFloat(getComputedStyle(paragraph).fontSize),
      };
    });
    assert.ok(summary.left > article.right && summary.right < 3840);
    assert.ok(summary.right - article.left > 3840 / 2, "not a strip in the middle");
    assert.ok(letter >= 28, `${letter} px`);
    assert.ok(line / letter < 45, "at most about ninety characters a line");
  }));

test("text that looks like code is shown as text", () =>
  suite.with({}, async page => {
    const hostile = [
      "<img src=x onerror=alert(1)> Kalimat pertama memuat tanda yang berbahaya bagi halaman.",
      "</textarea></script><script>globalThis.hacked = true</script> Kalimat kedua juga begitu adanya.",
      "Kalimat \u202eketiga\u202c memakai tanda \u200barah dan spasi tanpa lebar.",
      `Kalimat keempat memuat kata sepanjang ini: ${"a".repeat(100_000)}.`,
    ].join("\n\n");
    await paste(page, hostile);
    await summaryOf(page);
    assert.equal(await page.evaluate(() => globalThis.hacked), undefined);
    assert.equal(await page.locator("#app img, #app script").count(), 0);
    assert.match(await page.locator(".article").innerText(), /<img src=x onerror=alert\(1\)>|onerror/);
    assert.ok(await noScroll(page));
  }));

test("the policy forbids foreign requests, injected scripts and HTML from strings", () =>
  suite.with({}, async (page, { faults }) => {
    const blocked = await page.evaluate(async () => {
      const attempt = async run => {
        try {
          await run();
          return "allowed";
        } catch (error) {
          return error.name;
        }
      };
      return {
        fetch: await attempt(() => fetch("https://example.com/")),
        html: await attempt(() => (document.body.innerHTML = "<b>x</b>")),
        // In a task of its own: the debugger's own evaluation is exempt.
        evaluated: await attempt(
          () =>
            new Promise((resolve, reject) =>
              setTimeout(() => {
                try {
                  resolve((0, eval)("1"));
                } catch (error) {
                  reject(error);
                }
              }),
            ),
        ),
        worker: await attempt(() => new Worker("https://example.com/x.js")),
      };
    });
    assert.deepEqual(blocked, { fetch: "TypeError", html: "TypeError", evaluated: "EvalError", worker: "TypeError" });
    // The refusals are reported on the console; that is what this test asked for.
    assert.ok(
      faults.length > 0 && faults.every(fault => /Content.Security.Policy|TrustedHTML|TrustedScript|violates/i.test(fault)),
      faults.join("\n"),
    );
    faults.length = 0;
  }));

test("everything on the main path works from the keyboard", () =>
  suite.with({}, async page => {
    const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim() || document.activeElement?.tagName);
    const tabTo = async pattern => {
      for (let step = 0; step < 40; step++) {
        await page.keyboard.press("Tab");
        if (pattern.test(await focused())) return;
      }
      assert.fail(`${pattern} was not reached by Tab`);
    };
    await tabTo(/Coba contoh/);
    await page.keyboard.press("Enter");
    const before = await summaryOf(page);
    // The radio buttons of the length: arrows choose, the slider follows.
    await page.locator("input[name=length]:checked").focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Home");
    await until(page, () => document.querySelectorAll(".summary .sentence").length === 1);
    assert.ok(before.length > 1);
    await tabTo(/^1$/);
    await page.keyboard.press("Enter");
    await until(page, () => document.activeElement?.closest("mark") !== null);
    await page.keyboard.press("Enter");
    await until(page, () => document.activeElement?.closest(".summary") !== null);
  }));
