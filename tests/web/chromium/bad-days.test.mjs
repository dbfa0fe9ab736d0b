import assert from "node:assert/strict";
import { test } from "node:test";
import { choose, open, paste, summaryOf, until } from "../lib/chromium.mjs";
import { serve } from "../lib/server.mjs";
import { chromiumSuite, seed } from "../lib/suite.mjs";
import { scriptTasks } from "../lib/tasks.mjs";

const suite = chromiumSuite();

test("empty, one word, one sentence, no article, not Indonesian: a word to each", () =>
  suite.with({}, async page => {
    const box = page.locator("textarea.box");
    await paste(page, "   \n ");
    assert.ok(await box.isVisible());
    for (const [text, note] of [
      ["Banjir", /sudah pendek/],
      ["Banjir merendam tiga desa di tepi sungai sejak Senin malam.", /sudah pendek/],
      [
        "The city council approved the new budget on Monday. Members voted after a long debate about the schools. The mayor thanked everybody who had worked on it for months. Critics said that the plan was too expensive for the town.",
        /bukan bahasa Indonesia/,
      ],
    ]) {
      await box.fill(text);
      await page.locator(".result .note", { hasText: note }).waitFor();
      assert.equal(await box.inputValue(), text);
    }
    await box.fill("😀😀 🎉");
    await until(page, () => document.querySelector(".result .note") !== null);
  }));

test("the engine cannot be loaded: a clear word, the text stays, trying again works", async () => {
  let broken = true;
  const server = await serve(path => (broken && path.endsWith(".wasm") ? "fail" : undefined));
  const { page, close } = await open(suite.browser, server.origin);
  try {
    await paste(page, seed);
    await page
      .getByRole("alert")
      .getByText(/gagal dimuat.*Teks Anda masih ada/)
      .waitFor();
    assert.ok((await page.locator(".article").innerText()).includes("Kim Jong Un"), "the text is in view");
    await choose(page, "Sunting");
    assert.equal(await page.inputValue("textarea.box"), seed);
    broken = false;
    await page.getByRole("button", { name: "Coba lagi" }).click();
    await summaryOf(page);
  } finally {
    await close();
    await server.close();
  }
});

/** Lets a test reach the workers that the page starts. */
const watchWorkers = page =>
  page.addInitScript(() => {
    const Native = Worker;
    globalThis.workers = [];
    globalThis.Worker = class extends Native {
      constructor(...rest) {
        super(...rest);
        globalThis.workers.push(this);
      }
    };
  });
const crash = page =>
  page.evaluate(() => globalThis.workers.at(-1).dispatchEvent(new ErrorEvent("error", { message: "trap", cancelable: true })));

test("the engine crashes: it is started again, says so, and what follows works", () =>
  suite.with({ setup: watchWorkers }, async page => {
    await paste(page, seed);
    const before = await summaryOf(page);
    await crash(page);
    await page
      .getByRole("status")
      .getByText(/sempat berhenti dan sudah dinyalakan ulang\. Teks Anda masih ada/)
      .waitFor();
    assert.equal(await page.evaluate(() => globalThis.workers.length), 2);
    assert.deepEqual(await summaryOf(page), before);
    // The new worker has never seen the text: every question is answered all the same.
    await choose(page, "Kalimat");
    await until(page, () => document.querySelectorAll(".summary .sentence").length === 3);
    await crash(page);
    await page.locator("button.ask").first().click();
    await page.locator(".why .parts li").first().waitFor();
    await until(page, () => document.querySelectorAll(".summary .sentence").length === 3);
    await crash(page);
    await page.getByText("Hubungan antarkalimat").click();
    await page.waitForSelector(".picture svg .arc");
  }));

test("the engine is killed without a word: it is started again and the question is answered, the text is kept", () =>
  suite.with({ setup: watchWorkers }, async page => {
    await paste(page, seed);
    await summaryOf(page);
    await page.evaluate(() => globalThis.workers.at(-1).terminate());
    await choose(page, "Poin");
    await choose(page, "Kalimat");
    await page.getByText(/sudah dinyalakan ulang/).waitFor({ timeout: 10_000 });
    await until(page, () => document.querySelectorAll(".summary .sentence").length === 3);
    await choose(page, "Sunting");
    assert.equal(await page.inputValue("textarea.box"), seed);
  }));

test("a text that costs two workers is given up with a clear word, and stays", () =>
  suite.with(
    {
      setup: page =>
        page.addInitScript(() => {
          const Native = Worker;
          globalThis.Worker = class extends Native {
            ready = new Promise(resolve => this.addEventListener("message", ({ data }) => data.kind === "ready" && setTimeout(resolve)));
            postMessage(message) {
              if (message.kind !== "analyze") return super.postMessage(message);
              void this.ready.then(() => this.dispatchEvent(new ErrorEvent("error", { message: "trap", cancelable: true })));
            }
          };
        }),
    },
    async page => {
      await paste(page, seed);
      await page
        .getByRole("alert")
        .getByText(/berhenti mendadak, juga setelah dinyalakan ulang\. Teks Anda masih ada/)
        .waitFor();
      assert.ok(await page.getByRole("button", { name: "Coba lagi" }).isVisible());
      await choose(page, "Sunting");
      assert.equal(await page.inputValue("textarea.box"), seed);
    },
  ));

test("storage forbidden: the page works and says that a reload loses the text", () =>
  suite.with(
    {
      setup: page =>
        page.addInitScript(() => {
          const refuse = () => {
            throw new DOMException("no", "SecurityError");
          };
          for (const name of ["localStorage", "sessionStorage", "indexedDB"]) Object.defineProperty(globalThis, name, { get: refuse });
        }),
    },
    async page => {
      await paste(page, seed);
      await summaryOf(page);
      await page.getByText(/tidak mengizinkan penyimpanan/).waitFor();
    },
  ));

for (const [what, text] of [
  ["an article", seed],
  ["a book", "Warga membersihkan saluran air setiap Minggu pagi. ".repeat(25_000)],
]) {
  test(`storage full: the same for ${what}`, () =>
    suite.with(
      {
        setup: page =>
          page.addInitScript(() => {
            const refuse = () => {
              throw new DOMException("full", "QuotaExceededError");
            };
            Storage.prototype.setItem = refuse;
            IDBObjectStore.prototype.put = refuse;
          }),
      },
      async page => {
        await paste(page, text);
        await page.waitForSelector(".article .sentence", { timeout: 20_000 });
        await page.getByText(/penyimpanannya penuh/).waitFor();
      },
    ));
}

test("the connection is lost while the page loads: the box takes text, a message comes, nothing typed is lost", async () => {
  let held = true;
  const server = await serve(path => (held && path.includes("/assets/index") ? "hang" : undefined));
  const { page, close } = await open(suite.browser, server.origin, { wait: false, waitUntil: "commit" });
  try {
    await page.locator("textarea.box").fill("Teks yang sudah ditulis.");
    await page.locator(".boot-late").waitFor({ state: "visible", timeout: 12_000 });
    assert.equal(await page.inputValue("textarea.box"), "Teks yang sudah ditulis.");
  } finally {
    held = false;
    await close();
    await server.close();
  }
});

test("without JavaScript the page says so", async () => {
  const context = await suite.browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(suite.server.origin);
  assert.ok(await page.getByText(/bekerja dengan JavaScript/).isVisible());
  assert.ok(!(await page.locator(".boot-late").isVisible()));
  await context.close();
});

const syllables = "ba ca da ga ja ka la ma na pa ra sa ta wa ya bi di ki li mi ni ri si ti bu du ku lu mu nu ru su tu".split(" ");

/** Prose of made-up words, no two sentences alike, in paragraphs of five. */
function book(characters) {
  const sentences = [];
  let state = 1;
  const next = below => (state = (state * 48271) % 2147483647) % below;
  const word = () => Array.from({ length: 2 + next(2) }, () => syllables[next(syllables.length)]).join("");
  for (let length = 0; length < characters; length += sentences.at(-1).length + 1) {
    const words = Array.from({ length: 10 + next(10) }, word).join(" ");
    sentences.push(`Warga “${words.slice(0, 4)}” yang ${words} di desa itu.${sentences.length % 5 === 4 ? "\n\n" : ""}`);
  }
  return sentences.join(" ");
}

/** No script of ours may keep the main thread from the reader for longer. */
const kLongTaskMs = 50;

test("ten megabytes: the page stays responsive, no task of ours over 50 ms, progress can be cancelled", async () => {
  const text = book(10_000_000);
  const { page, faults, close } = await open(suite.browser, suite.server.origin, { path: null });
  try {
    const tasks = await scriptTasks(suite.browser, page, async () => {
      await page.goto(suite.server.origin);
      await page.waitForSelector("html[data-ready]");
      await paste(page, text);
      await page.waitForSelector("progress[value]", { timeout: 60_000 });
      await page.waitForSelector(".article .sentence", { timeout: 60_000 });
      for (let step = 1; step <= 6; step++) {
        await page.mouse.wheel(0, 4000 * step);
        await page.waitForTimeout(100);
      }
      assert.ok((await page.locator(".article .sentence").count()) < 5000, "only what is near is drawn");
      await choose(page, "Kalimat");
      await until(page, () => document.querySelectorAll(".summary .sentence").length === 3, undefined, 20_000);
      await choose(page, "Poin");
      await choose(page, "Sunting");
      assert.ok(await page.getByText(/terlalu panjang untuk disunting/).isVisible());
    });
    assert.ok(
      tasks.some(({ names }) => names.includes("evaluateModule")) && tasks.some(({ names }) => names.includes("paste")),
      "start and paste were seen",
    );
    assert.deepEqual(
      tasks.filter(({ ms }) => ms > kLongTaskMs),
      [],
    );
    // Cancel: the text stays, nothing is computed.
    await page.locator(".title textarea").fill("Judul lain");
    await page.getByRole("button", { name: "Batal" }).click({ timeout: 20_000 });
    await page.getByText(/Dibatalkan\. Teks Anda masih ada/).waitFor();
    assert.ok((await page.locator(".article .sentence").count()) > 0);
    assert.deepEqual(faults, []);
  } finally {
    await close();
  }
});

test("a megabyte without a full stop is drawn in pieces", () =>
  suite.with({}, async page => {
    await paste(page, "kata yang tidak pernah berakhir ".repeat(32_000));
    await page.waitForSelector(".result .summary .sentence, .result .note", { timeout: 20_000 });
    assert.ok((await page.locator(".article").innerText()).length < 60_000);
  }));
