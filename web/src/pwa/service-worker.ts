// Offline start, and the share target: shared text is taken here and never sent to a server. Written out, since the parts of Workbox
// that do the same weigh five times as much and are fetched by every visitor.
import { takeShared } from "./shared.ts";

interface Entry {
  url: string;
  /** Null where the name carries a hash of the content. */
  revision: string | null;
}

declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: Entry[] };
const files = self.__WB_MANIFEST;

/** What a first visit does not need; kept with the second, or when it is used. */
const later = (url: string): boolean => /\/(arc|en|example|help)-/.test(url);

/** Of this copy of the page: another may live on the same origin. */
const kOurs = `ringkas-files ${self.registration.scope} `;
/** The files of this version. Another version has another list, and so another cache. */
const kFiles = `${kOurs}${files.map(({ url, revision }) => revision ?? url).join(" ")}`;
/** Readers of PDF, Word and HTML: kept once used. Their names carry a hash of their content. */
const kUsed = "ringkas-readers";

async function fetched(url: string, cache: RequestCache): Promise<Response> {
  const response = await fetch(url, { cache });
  if (!response.ok) throw new Error(`${url}: status ${response.status}`);
  // A browser takes no redirected answer for a document.
  return response.redirected ? new Response(response.body, response) : response;
}

/** Those that are there already, here or in the cache of the version before, are not fetched again. */
async function keep(entries: Entry[]): Promise<void> {
  const cache = await caches.open(kFiles);
  const keepOne = async ({ url, revision }: Entry): Promise<void> => {
    if (await cache.match(url)) return;
    await cache.put(url, (!revision && (await caches.match(url))) || (await fetched(url, revision ? "no-cache" : "default")));
  };
  await Promise.all(entries.map(keepOne));
}

/** From the caches, or else from the network. `url` is what is kept under. */
async function answer(event: FetchEvent, url: string): Promise<Response> {
  for (const name of [kFiles, kUsed]) {
    const known = await (await caches.open(name)).match(url, { ignoreSearch: true, ignoreVary: true });
    if (known) return known;
  }
  const response = await fetch(event.request);
  if (response.ok && url.includes("/assets/")) {
    const copy = response.clone();
    event.waitUntil(caches.open(kUsed).then(cache => cache.put(url, copy)));
  }
  return response;
}

self.addEventListener("install", event => event.waitUntil(keep(files.filter(({ url }) => !later(url)))));

self.addEventListener("activate", event => {
  const clean = async (): Promise<void> => {
    for (const name of await caches.keys()) if (name.startsWith(kOurs) && name !== kFiles) await caches.delete(name);
    await self.clients.claim();
  };
  event.waitUntil(clean());
});

self.addEventListener("fetch", event => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (origin !== location.origin) return;
  if (request.method === "POST" && pathname.endsWith("/bagikan")) return event.respondWith(takeShared(request));
  if (request.method !== "GET") return;
  // Every address is the page's, but for other documents beside it.
  const page = request.mode === "navigate" && !/\/[^/]+\.html$/.test(pathname);
  event.respondWith(answer(event, page ? "index.html" : request.url));
  // Somebody who comes again gets the rest, too; without a network it is for the next time.
  if (page) event.waitUntil(keep(files).catch(() => undefined));
});

// The page asks for this once the reader has agreed to the update.
self.addEventListener("message", event => {
  if (event.data === "update") void self.skipWaiting();
});
