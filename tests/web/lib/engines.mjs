// Firefox and WebKitGTK, each with one page open at an address. `evaluate` runs a function in the page; `close` ends the engine.
import { spawn } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { launch } from "puppeteer-core";

/** Over WebDriver BiDi. `faults` collects errors of the page and of its console. */
export async function openFirefox(url) {
  const browser = await launch({ browser: "firefox", executablePath: process.env.FIREFOX ?? "/usr/bin/firefox-esr", headless: true });
  try {
    const page = await browser.newPage();
    const faults = [];
    page.on("pageerror", error => faults.push(error.message));
    page.on("console", message => message.type() === "error" && faults.push(message.text()));
    await page.goto(url);
    return {
      evaluate: (code, ...values) => page.evaluate(`(${code})(${values.map(value => JSON.stringify(value)).join(",")})`),
      faults,
      close: () => browser.close(),
    };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

// Debian 12 has 4.1; the folder is named after the library's version.
const libraries = "/usr/lib/x86_64-linux-gnu";
const minibrowser = () =>
  process.env.MINIBROWSER ??
  readdirSync(libraries)
    .filter(name => name.startsWith("webkit2gtk-") || name.startsWith("webkitgtk-"))
    .map(name => `${libraries}/${name}/MiniBrowser`)
    .find(existsSync);

/** Over plain WebDriver, on a virtual screen. */
export async function openWebKit(url) {
  const port = 4780 + (process.pid % 200);
  async function call(method, path, body) {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, { method, ...(body && { body: JSON.stringify(body) }) });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
    return value;
  }

  const driver = spawn("xvfb-run", ["-a", "WebKitWebDriver", `--port=${port}`], {
    stdio: "ignore",
    detached: true,
    env: { ...process.env, WEBKIT_DISABLE_COMPOSITING_MODE: "1", WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1" },
  });
  let session;
  async function close() {
    if (session) await call("DELETE", session).catch(() => undefined);
    process.kill(-driver.pid);
  }
  try {
    for (let attempt = 0; !(await call("GET", "/status").catch(() => null)); attempt++) {
      if (attempt === 100) throw new Error("WebKitWebDriver did not start");
      await new Promise(resolve => setTimeout(resolve, 100));
    }
    const options = { binary: minibrowser(), args: ["--automation"] };
    const { sessionId } = await call("POST", "/session", { capabilities: { alwaysMatch: { "webkitgtk:browserOptions": options } } });
    session = `/session/${sessionId}`;
    await call("POST", `${session}/url`, { url });
    return {
      evaluate: (code, ...args) => call("POST", `${session}/execute/sync`, { script: `return (${code})(...arguments)`, args }),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
