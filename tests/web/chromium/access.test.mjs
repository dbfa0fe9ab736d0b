import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { test } from "node:test";
import { choose, paste, summaryOf } from "../lib/chromium.mjs";
import { chromiumSuite, seed } from "../lib/suite.mjs";

const suite = chromiumSuite();
const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

async function check(page, state) {
  // Evaluated by the debugger, which the page's policy does not bind.
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(axe);
  const { violations } = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ["violations"] }));
  const found = violations.map(({ id, nodes }) => `${state}: ${id}: ${nodes.slice(0, 3).map(({ html }) => html.slice(0, 160)).join(" | ")}`);
  assert.deepEqual(found, []);
}

for (const colorScheme of ["light", "dark"]) {
  for (const viewport of [{ width: 1300, height: 900 }, { width: 360, height: 740 }]) {
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
        return { name: element.outerHTML.slice(0, 120), outline: style.outlineStyle !== "none" && Number.parseFloat(style.outlineWidth) >= 2 };
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
