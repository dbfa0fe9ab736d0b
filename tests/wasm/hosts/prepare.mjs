// Packs the package as npm would publish it and puts it into node_modules, as an installation would.
import { execFileSync, spawn } from "node:child_process";
import { createReadStream, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { launch } from "../../web/lib/chromium.mjs";

export const here = fileURLToPath(new URL(".", import.meta.url));
export const out = join(here, "out");

export function pack() {
  const folder = mkdtempSync(join(tmpdir(), "ringkas-pack-"));
  execFileSync("npm", ["pack", "--ignore-scripts", "--silent", "--pack-destination", folder, join(here, "../../../wasm")], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  const tarball = join(folder, readdirSync(folder)[0]);
  const target = join(here, "node_modules/ringkas");
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  execFileSync("tar", ["xzf", tarball, "-C", target, "--strip-components=1"]);
  return tarball;
}

const TYPES = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".mjs": "text/javascript",
  ".wasm": "application/wasm",
  ".css": "text/css",
};
export const CSP =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; worker-src 'self'; style-src 'self'; img-src 'self' data:";

/** Serves a folder under a strict content security policy; `pages` are extra documents: path → HTML. */
export async function serve(t, folder, pages = {}) {
  const server = createServer((request, response) => {
    const path = new URL(request.url, "http://x").pathname;
    const file = join(folder, path);
    const type = pages[path] === undefined ? TYPES[extname(path)] : "text/html";
    const headers = { "content-security-policy": CSP, "content-type": `${type ?? "application/octet-stream"}; charset=utf-8` };
    if (type === "application/wasm") headers["content-type"] = type;
    if (path === "/favicon.ico") response.writeHead(204).end();
    else if (pages[path] !== undefined) response.writeHead(200, headers).end(pages[path]);
    else if (existsSync(file) && extname(path) !== "") createReadStream(file).pipe(response.writeHead(200, headers));
    else response.writeHead(404).end();
  });
  await new Promise(resolve => server.listen(0, "127.0.0.1", resolve));
  t.after(() => server.close());
  return `http://127.0.0.1:${server.address().port}`;
}

/** A page in Chromium that fails the test on any console error, and on any request elsewhere. */
export async function openPage(t, url) {
  const browser = await launch();
  t.after(() => browser.close());
  const page = await browser.newPage();
  const problems = [];
  page.on("console", message => message.type() === "error" && problems.push(message.text()));
  page.on("pageerror", error => problems.push(String(error)));
  page.on(
    "request",
    request =>
      request.url().startsWith(new URL(url).origin) || request.url().startsWith("data:") || problems.push(`request to ${request.url()}`),
  );
  await page.goto(url);
  return { page, problems };
}

export function run(program, args, input = "") {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: here, stdio: ["pipe", "pipe", "pipe"] });
    const output = { stdout: "", stderr: "" };
    for (const name of ["stdout", "stderr"]) child[name].setEncoding("utf8").on("data", data => (output[name] += data));
    child.on("error", reject);
    child.on("close", status =>
      status === 0 ? resolve(output.stdout) : reject(new Error(`${program} ended with ${status}: ${output.stdout}${output.stderr}`)),
    );
    child.stdin.end(input);
  });
}

/** What a page of src/ found, in an engine that evaluates functions. */
export async function answersOf(evaluate) {
  for (const end = Date.now() + 30_000; ; await new Promise(resolve => setTimeout(resolve, 50))) {
    const answers = await evaluate(() => globalThis.answers ?? null);
    if (answers !== null) return answers;
    if (Date.now() > end) throw new Error("the page gave no answer");
  }
}
