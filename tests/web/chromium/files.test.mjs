import assert from "node:assert/strict";
import { test } from "node:test";
import { open as openPage, paste, summaryOf } from "../lib/chromium.mjs";
import { docx, html as htmlFile, lockedPdf, markdown, paragraphs, pdf, title } from "../lib/files.mjs";
import { serve } from "../lib/server.mjs";
import { chromiumSuite, seed } from "../lib/suite.mjs";

const suite = chromiumSuite();

async function open(page, files) {
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.getByRole("button", { name: "Buka berkas" }).click()]);
  await chooser.setFiles(files.map(([name, buffer, mimeType = ""]) => ({ name, buffer: Buffer.from(buffer), mimeType })));
}

const words = text => text.replace(/\s+/g, " ");

for (const [name, content, type] of [
  ["pasar.txt", `${title}\n\n${paragraphs.join("\n\n")}`, "text/plain"],
  ["pasar.md", markdown, "text/markdown"],
  ["pasar.html", htmlFile, "text/html"],
  ["pasar.docx", docx(), ""],
  ["pasar.pdf", null, "application/pdf"],
]) {
  test(`${name} is read`, () =>
    suite.with({}, async page => {
      await open(page, [[name, content ?? (await pdf(suite.browser)), type]]);
      await summaryOf(page);
      const article = words(await page.locator(".article-text").innerText());
      for (const paragraph of paragraphs)
        for (const sentence of paragraph.split(/(?<=\.)\s/)) assert.ok(article.includes(sentence), `${sentence}\nin\n${article}`);
      assert.doesNotMatch(article, /\*\*|document\.body|color:red/);
      assert.equal(await page.inputValue(".title textarea"), title);
    }));
}

test("files that cannot be read say why, and the text that was there stays", () =>
  suite.with({}, async page => {
    const scan = await pdf(suite.browser, `<div style="width:5cm;height:5cm;background:#ccc"></div>`);
    const old = Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(600)]);
    for (const [name, content, message] of [
      ["pindai.pdf", scan, /pindai\.pdf tidak berisi teks, mungkin hasil pindai/],
      ["kunci.pdf", lockedPdf(), /kunci\.pdf dikunci dengan kata sandi/],
      ["rusak.pdf", Buffer.from("%PDF-1.7\nini bukan isi PDF"), /rusak\.pdf tidak dapat dibaca/],
      ["gambar.txt", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 1, 2, 3]), /gambar\.txt bukan berkas teks/],
      ["rusak.docx", Buffer.from("PK bukan zip"), /rusak\.docx tidak dapat dibaca/],
      ["lama.docx", old, /lama\.docx berformat Word lama/],
      ["kosong.txt", Buffer.from("  \n"), /kosong\.txt kosong/],
    ]) {
      await open(page, [[name, content]]);
      await page.getByText(message).waitFor({ timeout: 15_000 });
      assert.ok(await page.locator("textarea.box").isVisible(), "the start is still there");
    }
  }));

test("several files at once become a choice; a dropped file replaces the text, which can be had back", () =>
  suite.with({}, async page => {
    await open(page, [
      ["satu.txt", paragraphs.join("\n\n"), "text/plain"],
      ["dua.html", htmlFile, "text/html"],
      ["tiga.txt", seed, "text/plain"],
    ]);
    await summaryOf(page);
    const names = await page.$$eval(".documents button", buttons => buttons.map(button => button.textContent));
    assert.deepEqual(names, ["satu.txt", "dua.html", "tiga.txt"]);
    await page.getByRole("button", { name: "tiga.txt" }).click();
    await page.locator(".article-text", { hasText: "Kim Jong Un" }).waitFor();
    await page.evaluate(text => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], "jatuh.txt", { type: "text/plain" }));
      document.body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
    }, paragraphs.join("\n\n"));
    await page.locator(".article-text", { hasText: "Pasar Terapung" }).waitFor();
    await page.getByRole("button", { name: "Urungkan" }).click();
    await page.locator(".article-text", { hasText: "Kim Jong Un" }).waitFor();
  }));

test("text in other encodings is read", () =>
  suite.with({}, async page => {
    const text = paragraphs.join("\n\n").replace("Rp2,4", "“Rp2,4”");
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]);
    const windows = Buffer.from(text.replace("“", "\x93").replace("”", "\x94"), "latin1");
    for (const bytes of [utf16, windows]) {
      await open(page, [["pasar.txt", bytes]]);
      await summaryOf(page);
      assert.ok((await page.locator(".article-text").innerText()).includes("“Rp2,4”"));
      await page.getByRole("button", { name: "Teks baru" }).click();
    }
  }));

test("the clipboard button reads the clipboard", () =>
  suite.with({ permissions: ["clipboard-read", "clipboard-write"] }, async page => {
    await page.evaluate(text => navigator.clipboard.writeText(text), seed);
    await page.getByRole("button", { name: "Tempel" }).click();
    await summaryOf(page);
    await page.getByRole("button", { name: "Teks baru" }).click();
    await paste(page, seed, { target: null });
    await summaryOf(page);
  }));

test("reading files shows how far it is and can be cancelled; the text that was there stays", async () => {
  const server = await serve(path => (path.includes("/assets/pdf-") ? "hang" : undefined));
  const { page, faults, close } = await openPage(suite.browser, server.origin);
  try {
    await paste(page, seed);
    const before = await summaryOf(page);
    const bytes = [...(await pdf(suite.browser))];
    await page.evaluate(bytes => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(["Satu berkas yang cepat dibaca."], "cepat.txt", { type: "text/plain" }));
      dataTransfer.items.add(new File([new Uint8Array(bytes)], "lambat.pdf", { type: "application/pdf" }));
      document.body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
    }, bytes);
    await page.getByText("Membaca lambat.pdf (2 dari 2)").waitFor();
    assert.deepEqual(await page.locator("progress").evaluate(({ value, max }) => [value, max]), [1, 2]);
    await page.getByRole("button", { name: "Batal" }).click();
    await page.getByText("Pembacaan berkas dibatalkan.").waitFor();
    assert.equal(await page.locator("progress").count(), 0);
    assert.deepEqual(await summaryOf(page), before);
    assert.deepEqual(faults, []);
  } finally {
    await close();
    await server.close();
  }
});

test("of a copied page the plain text is taken; HTML where there is no other", () =>
  suite.with({ permissions: ["clipboard-read", "clipboard-write"] }, async page => {
    const html = htmlFile.replace(/<style>.*<\/style>/, "");
    await paste(page, seed, { html });
    assert.match((await summaryOf(page)).join(" "), /Putin/);
    await page.getByRole("button", { name: "Teks baru" }).click();
    await paste(page, "", { html });
    assert.match((await summaryOf(page)).join(" "), /Pasar Terapung/);
    await page.getByRole("button", { name: "Teks baru" }).click();
    await page.evaluate(
      html => navigator.clipboard.write([new ClipboardItem({ "text/html": new Blob([html], { type: "text/html" }) })]),
      html,
    );
    await page.getByRole("button", { name: "Tempel" }).click();
    assert.match((await summaryOf(page)).join(" "), /Pasar Terapung/);
  }));
