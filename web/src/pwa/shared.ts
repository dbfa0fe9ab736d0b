// What another app shares is left in a cache by the service worker and taken from there by the page. Used on both sides.
const kCache = "ringkas-shared";

export interface Shared {
  text: string;
  files: File[];
}

/** Service worker: the answer to the POST of the system's share menu. */
export async function takeShared(request: Request): Promise<Response> {
  const form = await request.formData();
  const field = (name: string): string => {
    const value = form.get(name);
    return typeof value === "string" ? value.trim() : "";
  };
  const cache = await caches.open(kCache);
  const text = [field("title"), field("text") || field("url")].filter(Boolean).join("\n\n");
  await cache.put("text", new Response(text));
  const files = form.getAll("files").filter(value => value instanceof File);
  for (const [place, file] of files.entries()) {
    await cache.put(`file-${place}`, new Response(file, { headers: { "X-Name": encodeURIComponent(file.name) } }));
  }
  return Response.redirect("./?bagikan", 303);
}

/** Page: what was shared, once. */
export async function fetchShared(): Promise<Shared> {
  const cache = await caches.open(kCache);
  const text = (await (await cache.match("text"))?.text()) ?? "";
  const files: File[] = [];
  for (let place = 0; ; place++) {
    const stored = await cache.match(`file-${place}`);
    if (!stored) break;
    files.push(new File([await stored.blob()], decodeURIComponent(stored.headers.get("X-Name") ?? "")));
  }
  await caches.delete(kCache);
  return { text, files };
}
