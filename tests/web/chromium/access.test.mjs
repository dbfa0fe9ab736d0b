import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { test } from "node:test";
import { choose, open, paste, summaryOf, until } from "../lib/chromium.mjs";
import { serve } from "../lib/server.mjs";
import { chromiumSuite, seed } from "../lib/suite.mjs";

const suite = chromiumSuite();
const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

async function check(page, state) {
  // Evaluated by the debugger, which the page's policy does not bind.
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(axe);
  const { violations } = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ["violations"] }));
  const found = violations.map(
    ({ id, nodes }) =>
      `${state}: ${id}: ${nodes
        .slice(0, 3)
        .map(({ html }) => html.slice(0, 160))
        .join(" | ")}`,
  );
  assert.deepEqual(found, []);
}

for (const colorScheme of ["light", "dark"]) {
  for (const viewport of [
    { width: 1300, height: 900 },
    { width: 360, height: 740 },
  ]) {
    test(`axe finds nothing in any state, ${colorScheme}, ${viewport.width} pixels`, () =>
      suite.with({ colorScheme, viewport, reducedMotion: "reduce" }, async page => {
        await check(page, "start");
        await paste(page, seed);
        await summaryOf(page);
        await check(page, "summary");
        for (const details of await page.locator("details").all()) await details.evaluate(element => (element.open = true));
        await page.locator("button.ask").first().click();
        await page.locator(".chips .chip").first().click();
        await choose(page, "Persen");
        await page.waitForSelector(".picture svg .arc");
        await check(page, "everything open");
        await choose(page, "Peta bobot");
        await choose(page, "Poin");
        await check(page, "weight map and points");
        await page.getByRole("button", { name: "Bantuan" }).click();
        await page.locator(".help section").first().waitFor();
        await check(page, "help");
        await page.keyboard.press("Escape");
        await choose(page, "Sunting");
        await check(page, "editing");
        await choose(page, "EN");
        await page.getByRole("heading", { name: "Summary" }).waitFor();
        await check(page, "English");
      }));
  }
}

test("every control can be reached by Tab and shows where the focus is", () =>
  suite.with({ viewport: { width: 1300, height: 900 } }, async page => {
    await paste(page, seed);
    await summaryOf(page);
    await page.evaluate(() => {
      document.querySelector(".skip").dataset.reached = "";
      document.querySelector(".skip").focus();
    });
    const reached = new Set();
    for (let step = 0; step < 120; step++) {
      await page.keyboard.press("Tab");
      const now = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return null;
        const visible = element.matches("input[type=radio]") ? element.nextElementSibling : element;
        const style = getComputedStyle(visible);
        element.dataset.reached = "";
        return {
          name: element.outerHTML.slice(0, 120),
          outline: style.outlineStyle !== "none" && Number.parseFloat(style.outlineWidth) >= 2,
        };
      });
      if (!now || now.name.includes('class="skip"')) break;
      assert.ok(now.outline, `no visible focus: ${now.name}`);
      reached.add(now.name);
    }
    const missed = await page.$$eval("button, a[href], input, textarea, summary", nodes =>
      nodes
        .filter(node => !("reached" in node.dataset) && node.checkVisibility() && !node.closest("details:not([open]) > :not(summary)"))
        // Of a group of radio buttons one is reached; arrows do the rest.
        .filter(node => !(node.type === "radio" && document.querySelector(`input[name="${node.name}"][data-reached]`)))
        .map(node => node.outerHTML.slice(0, 120)),
    );
    assert.deepEqual(missed, []);
    assert.ok(reached.size > 20);
  }));

test("axe finds nothing where something went wrong, in both themes", async () => {
  for (const colorScheme of ["light", "dark"]) {
    const server = await serve(path => (path.endsWith(".wasm") ? "fail" : undefined));
    const { page, close } = await open(suite.browser, server.origin, { colorScheme, viewport: { width: 360, height: 740 } });
    try {
      await paste(page, seed);
      await page
        .getByRole("alert")
        .getByText(/gagal dimuat/)
        .waitFor();
      await check(page, "engine missing");
      await page.getByRole("button", { name: "Teks baru" }).click();
      await page.evaluate(() => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([new Uint8Array(9)], "gambar.txt"));
        document.body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
      });
      await page.getByText(/bukan berkas teks/).waitFor();
      await check(page, "file refused");
    } finally {
      await close();
      await server.close();
    }
  }
});

test("high contrast: marks, choices, weights and pictures can be told apart without the page's colours", () =>
  suite.with({ forcedColors: "active", viewport: { width: 1300, height: 900 } }, async page => {
    await paste(page, seed);
    await summaryOf(page);
    const style = (selector, name) =>
      page
        .locator(selector)
        .first()
        .evaluate((element, name) => getComputedStyle(element)[name], name);
    const plain = await style(".article .sentence:not(mark)", "backgroundColor");
    assert.notEqual(await style(".article mark", "backgroundColor"), plain);
    assert.notEqual(
      await style(".choice input:checked + span", "backgroundColor"),
      await style(".choice input:not(:checked) + span", "backgroundColor"),
    );
    assert.notEqual(await style(".strip-chosen", "fill"), await style(".strip-bar", "fill"));
    await choose(page, "Peta bobot");
    const lines = await page.$$eval(".heat .sentence", nodes => nodes.map(node => getComputedStyle(node).textDecorationThickness));
    assert.ok(new Set(lines).size >= 3, [...new Set(lines)].join(" "));
    await page.locator("button.ask").first().click();
    await page.locator(".why .parts li").first().waitFor();
    assert.notEqual(await style(".bar-track span", "backgroundColor"), await style(".why", "backgroundColor"));
    await page.getByText("Hubungan antarkalimat").click();
    await page.waitForSelector(".picture svg .arc");
    await check(page, "forced colours");
    await page.emulateMedia({ forcedColors: "none", contrast: "more" });
    assert.match(await style("mark", "textDecorationLine"), /underline/);
    await check(page, "more contrast");
  }));

test("with reduced motion nothing glides", () =>
  suite.with({ reducedMotion: "reduce" }, async page => {
    await paste(page, seed);
    await summaryOf(page);
    await page.evaluate(() => {
      globalThis.behaviours = [];
      const native = Element.prototype.scrollIntoView;
      Element.prototype.scrollIntoView = function (options) {
        globalThis.behaviours.push(options.behavior);
        native.call(this, options);
      };
    });
    await page.locator(".summary button.ref").last().click();
    await until(page, () => globalThis.behaviours.length > 0);
    assert.deepEqual([...new Set(await page.evaluate(() => globalThis.behaviours))], ["auto"]);
    assert.equal(
      await page
        .locator("mark")
        .first()
        .evaluate(mark => getComputedStyle(mark).transitionDuration),
      "0s",
    );
  }));

test("everything the page can do is done from the keyboard", () =>
  suite.with({ viewport: { width: 1300, height: 900 }, permissions: ["clipboard-read", "clipboard-write"] }, async page => {
    const press = (...keys) => keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());
    const at = selector => page.evaluate(selector => document.activeElement?.matches(selector) === true, selector);
    /** Tab, or back with Shift, until the focus is on it: nothing is focused by script. */
    const tabTo = async (selector, { key = "Tab", most = 90 } = {}) => {
      for (let step = 0; step < most; step++) {
        if (await at(selector)) return;
        await press(key);
      }
      assert.fail(`${selector} was not reached by ${key}`);
    };
    const count = (selector, expected) =>
      until(page, ([selector, expected]) => document.querySelectorAll(selector).length === expected, [selector, expected]);

    await tabTo("textarea.box");
    await page.keyboard.insertText(seed);
    await summaryOf(page);
    assert.ok(await at("textarea.box"), "typing keeps the focus");
    // Read instead of edit; the weight map and back.
    await tabTo("input[name=mode]", { key: "Shift+Tab" });
    await press("ArrowLeft");
    await count(".article", 1);
    await tabTo("input[name=view]");
    await press("ArrowRight");
    await count(".article.heat", 1);
    await press("ArrowLeft");
    // The strip leads into the article, a mark to the summary.
    await tabTo(".tick");
    await press("Enter");
    await until(page, () => document.activeElement?.closest("mark") !== null);
    await press("Enter");
    await until(page, () => document.activeElement?.closest(".summary") !== null);
    // Why.
    await tabTo(".summary button.ask");
    await press("Enter");
    await tabTo(".support button");
    await press("Enter");
    await until(page, () => document.activeElement?.closest(".article") !== null);
    // An omitted piece comes back, then all of them, then none.
    const omitted = await page.locator(".omitted").count();
    await tabTo(".omitted button", { key: "Shift+Tab" });
    await press("Enter");
    await until(page, before => document.querySelectorAll(".omitted").length < before, omitted);
    await tabTo(".omitted-bar button:last-of-type", { key: "Shift+Tab" });
    await press("Space");
    await count(".omitted", omitted);
    await tabTo(".omitted-run summary");
    await press("Enter");
    assert.ok(await page.evaluate(() => document.activeElement.parentElement.open));
    // The title.
    await tabTo(".title textarea", { key: "Shift+Tab" });
    await press("Control+A");
    await page.keyboard.type("Surat dari Moskow");
    // Length, form.
    await tabTo("input[name=form]");
    await press("ArrowRight");
    await count(".summary ol", 1);
    await tabTo("input[name=length]");
    await press("ArrowRight");
    await tabTo("input[type=range]");
    await press("Home");
    await count(".summary .sentence", 1);
    await press("ArrowRight");
    await count(".summary .sentence", 2);
    // Take away.
    await tabTo(".take-away button.primary");
    await press("Enter");
    await page.getByText("Ringkasan disalin.").waitFor();
    assert.match(await page.evaluate(() => navigator.clipboard.readText()), /^Surat dari Moskow\n\n• /);
    await tabTo(".take-away summary");
    await press("Enter");
    for (let step = 0; step < 5; step++) await press("Tab");
    const [download] = await Promise.all([page.waitForEvent("download"), press("Enter")]);
    assert.match(download.suggestedFilename(), /^ringkasan-surat-dari-moskow\.(md|json)$/);
    // Focus, key phrases.
    await tabTo("#fokus");
    await page.keyboard.type("konstruksi");
    await until(page, () => /konstruksi/.test(document.querySelector(".summary").textContent));
    await press("Control+A", "Delete");
    await tabTo(".chips .chip");
    await press("Space");
    await tabTo(".occurrences button:nth-of-type(2)");
    await press("Enter");
    await count(".hit.current", 1);
    // The arcs.
    await tabTo(".picture summary");
    await press("Enter");
    await page.waitForSelector(".picture svg .arc");
    await tabTo(".picture figcaption button");
    await press("Enter");
    await until(page, () => document.activeElement?.closest(".article") !== null);
    // Help and settings; Escape gives the focus back.
    await press("?");
    await page.waitForSelector("dialog[open]");
    await tabTo("input[name=theme]");
    await press("ArrowRight", "ArrowRight");
    assert.equal(await page.evaluate(() => document.documentElement.dataset.theme), "dark");
    await tabTo(".check input");
    await press("Space");
    await press("Escape");
    await count("dialog[open]", 0);
    // The language; a new text; the old one again.
    await tabTo("input[name=language]", { key: "Shift+Tab" });
    await press("ArrowRight");
    await page.getByRole("heading", { name: "Summary" }).waitFor();
    await press("ArrowLeft");
    await page.getByRole("heading", { name: "Ringkasan" }).waitFor();
    await tabTo(".bar button.push");
    await press("Enter");
    await tabTo(".toast button");
    await press("Enter");
    await summaryOf(page);
  }));
