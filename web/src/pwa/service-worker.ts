// Offline start, and the share target: shared text is taken here and never sent to a server.
import { cleanupOutdatedCaches, createHandlerBoundToURL, type PrecacheEntry, precacheAndRoute } from "workbox-precaching";
import { NavigationRoute, registerRoute } from "workbox-routing";
import { CacheFirst } from "workbox-strategies";
import { takeShared } from "./shared.ts";

declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: PrecacheEntry[] };

precacheAndRoute(self.__WB_MANIFEST, { ignoreURLParametersMatching: [/.*/] });
cleanupOutdatedCaches();
registerRoute(new NavigationRoute(createHandlerBoundToURL("index.html"), { denylist: [/\/[^/]+\.html$/] }));
// Readers of PDF, Word and HTML: kept once used. Their names carry a hash of their content.
registerRoute(({ url, sameOrigin }) => sameOrigin && url.pathname.includes("/assets/"), new CacheFirst({ cacheName: "ringkas-readers" }));
registerRoute(
  ({ url }) => url.pathname.endsWith("/bagikan"),
  ({ request }) => takeShared(request),
  "POST",
);

// The page asks for this once the reader has agreed to the update.
self.addEventListener("message", event => {
  if (event.data === "update") void self.skipWaiting();
});
self.addEventListener("activate", event => event.waitUntil(self.clients.claim()));
