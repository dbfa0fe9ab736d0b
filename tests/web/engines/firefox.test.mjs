// The main path in Firefox, driven over WebDriver BiDi.
import assert from "node:assert/strict";
import { test } from "node:test";
import { launch } from "puppeteer-core";
import { mainPath } from "../lib/main-path.mjs";
import { serve } from "../lib/server.mjs";

test("Firefox: paste, read, cut, mark", { timeout: 120_000 }, async () => {
  const server = await serve();
  const browser = await launch({ browser: "firefox", executablePath: process.env.FIREFOX ?? "/usr/bin/firefox-esr", headless: true });
  try {
    const page = await browser.newPage();
    const faults = [];
    page.on("pageerror", error => faults.push(error.message));
    page.on("console", message => message.type() === "error" && faults.push(message.text()));
    await page.goto(server.origin);
    await mainPath((code, ...rest) => page.evaluate(`(${code})(${rest.map(value => JSON.stringify(value)).join(",")})`));
    assert.deepEqual(faults, []);
  } finally {
    await browser.close();
    await server.close();
  }
});
