// The main path in WebKitGTK, driven over plain WebDriver, on a virtual screen.
import { spawn } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { test } from "node:test";
import { mainPath } from "../lib/main-path.mjs";
import { serve } from "../lib/server.mjs";

// Debian 12 has 4.1; the folder is named after the library's version.
const libraries = "/usr/lib/x86_64-linux-gnu";
const minibrowser = () =>
  process.env.MINIBROWSER ??
  readdirSync(libraries)
    .filter(name => name.startsWith("webkit2gtk-") || name.startsWith("webkitgtk-"))
    .map(name => `${libraries}/${name}/MiniBrowser`)
    .find(existsSync);
const kPort = 4780 + (process.pid % 200);

async function call(method, path, body) {
  const response = await fetch(`http://127.0.0.1:${kPort}${path}`, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
  return value;
}

async function untilUp() {
  for (let attempt = 0; attempt < 100; attempt++) {
    if (await call("GET", "/status").catch(() => null)) return;
    await new Promise(resolve => setTimeout(resolve, 100));
  }
  throw new Error("WebKitWebDriver did not start");
}

test("WebKitGTK: paste, read, cut, mark", { timeout: 120_000 }, async () => {
  const server = await serve();
  const driver = spawn("xvfb-run", ["-a", "WebKitWebDriver", `--port=${kPort}`], {
    stdio: "ignore",
    detached: true,
    env: { ...process.env, WEBKIT_DISABLE_COMPOSITING_MODE: "1", WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1" },
  });
  let session;
  try {
    await untilUp();
    const options = { binary: minibrowser(), args: ["--automation"] };
    ({ sessionId: session } = await call("POST", "/session", { capabilities: { alwaysMatch: { "webkitgtk:browserOptions": options } } }));
    await call("POST", `/session/${session}/url`, { url: server.origin });
    await mainPath((code, ...args) => call("POST", `/session/${session}/execute/sync`, { script: `return (${code})(...arguments)`, args }));
  } finally {
    if (session) await call("DELETE", `/session/${session}`).catch(() => undefined);
    process.kill(-driver.pid);
    await server.close();
  }
});
