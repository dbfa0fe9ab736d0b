// Serves the built page as a careful static host would, and can misbehave where a test wants it to.
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { createGzip } from "node:zlib";

export const dist = fileURLToPath(new URL("../../../web/dist/", import.meta.url));

const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".wasm": "application/wasm",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json",
};

/** The headers that docs/page.md asks hosts to send, as the build writes them for hosts that read a _headers file. */
export const headers = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Cache-Control": "no-cache",
};

/**
 * @param {(path: string) => undefined | "fail" | "hang" | { body: string, type?: string }} [behave] what to do instead of serving a path
 */
export async function serve(behave = () => undefined, root = dist) {
  const requests = [];
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
    requests.push({ method: request.method, path, url: request.url });
    const instead = behave(path);
    if (instead === "fail") return request.socket.destroy();
    if (instead === "hang") return;
    if (instead) return response.writeHead(200, { ...headers, "Content-Type": instead.type ?? "text/html" }).end(instead.body);
    const file = normalize(join(root, path.endsWith("/") ? `${path}index.html` : path));
    const known = file.startsWith(root) && (await stat(file).catch(() => null))?.isFile();
    if (!known || request.method !== "GET") return response.writeHead(known ? 405 : 404, headers).end();
    const type = types[extname(file)] ?? "application/octet-stream";
    const zipped = /gzip/.test(request.headers["accept-encoding"] ?? "") && !/png/.test(type);
    response.writeHead(200, { ...headers, "Content-Type": type, ...(zipped && { "Content-Encoding": "gzip", Vary: "Accept-Encoding" }) });
    const body = createReadStream(file);
    (zipped ? body.pipe(createGzip()) : body).pipe(response);
  });
  await new Promise(resolve => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://localhost:${server.address().port}`;
  return {
    origin,
    requests,
    close: () => new Promise(resolve => (server.closeAllConnections(), server.close(resolve))),
  };
}
