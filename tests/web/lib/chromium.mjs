// Debian's Chromium, and a page that remembers everything it should not have done.
import { chromium } from "playwright-core";

const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export const launch = (extra = []) => chromium.launch({ executablePath, headless: true, args: [...args, ...extra] });

/** A fresh profile with one page. `faults` collects console errors, page errors and requests to other origins. */
export async function open(browser, origin, { path = "/", wait = true, waitUntil = "load", setup, ...options } = {}) {
  const context = await browser.newContext({ locale: "id-ID", serviceWorkers: "block", ...options });
  const page = await context.newPage();
  const faults = [];
  page.on("console", message => message.type() === "error" && faults.push(`console: ${message.text()}`));
  page.on("pageerror", error => faults.push(`error: ${error.message}`));
  context.on("request", request => {
    const url = request.url();
    if (!url.startsWith(origin) && !/^(data|blob):/.test(url)) faults.push(`request: ${url}`);
  });
  await setup?.(page);
  // Without a path the test itself goes there.
  if (path !== null) await page.goto(origin + path, { waitUntil });
  if (wait && path !== null) await page.waitForSelector("html[data-ready]");
  return { context, page, faults, close: () => context.close() };
}

/** Pastes as a person does: the text is on the clipboard, the event carries it. */
export async function paste(page, text, { html, target = "textarea.box" } = {}) {
  await page.evaluate(
    ({ text, html, target }) => {
      const data = new DataTransfer();
      data.setData("text/plain", text);
      if (html) data.setData("text/html", html);
      const field = target ? document.querySelector(target) : document.body;
      field?.focus?.();
      field.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
    },
    { text, html, target },
  );
}

export async function summaryOf(page) {
  await page.waitForSelector(".summary .sentence");
  return page.$$eval(".summary .sentence", nodes =>
    nodes.map(node => {
      const copy = node.cloneNode(true);
      for (const button of copy.querySelectorAll("button")) button.remove();
      return copy.textContent.trim();
    }),
  );
}

/** One of a few alternatives, by the text beside it. */
export const choose = (page, name) => page.getByRole("radio", { name, exact: true }).check();

/** Waits until `condition`, run in the page, is true. Playwright's own polling evaluates strings in the page, which its policy forbids. */
export async function until(page, condition, argument, milliseconds = 5000) {
  const end = Date.now() + milliseconds;
  while (!(await page.evaluate(condition, argument))) {
    if (Date.now() > end) throw new Error(`not true after ${milliseconds} ms: ${condition}`);
    await new Promise(resolve => setTimeout(resolve, 20));
  }
}
