// The service worker: registered after the first drawing, so that the page itself comes first.
import { signal } from "@preact/signals";
import { scriptAddress } from "../trusted.ts";

/** The version that is waiting to take over, if there is one. */
export const waiting = signal<ServiceWorker | null>(null);

export async function registerServiceWorker(): Promise<void> {
  if (SINGLE_FILE || !import.meta.env.PROD || !("serviceWorker" in navigator)) return;
  const registration = await navigator.serviceWorker.register(scriptAddress("./service-worker.js"), { updateViaCache: "none" });
  const hadController = navigator.serviceWorker.controller !== null;
  const offer = (worker: ServiceWorker | null): void => {
    if (worker?.state === "installed" && navigator.serviceWorker.controller) waiting.value = worker;
  };
  offer(registration.waiting);
  registration.addEventListener("updatefound", () => {
    const worker = registration.installing;
    worker?.addEventListener("statechange", () => offer(worker));
  });
  navigator.serviceWorker.addEventListener("controllerchange", () => {
    if (hadController && waiting.value) location.reload();
  });
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") registration.update().catch(() => undefined);
  });
}

export const applyUpdate = (): void => waiting.value?.postMessage("update");
