// The browser's own offer to install, kept until the reader asks for it.
import { signal } from "@preact/signals";

interface InstallPrompt extends Event {
  prompt(): Promise<unknown>;
}

const offer = signal<InstallPrompt | null>(null);
export const installable = (): boolean => offer.value !== null;

export function followInstall(): void {
  addEventListener("beforeinstallprompt", event => {
    event.preventDefault();
    offer.value = event as InstallPrompt;
  });
  addEventListener("appinstalled", () => (offer.value = null));
}

export async function install(): Promise<void> {
  await offer.value?.prompt();
  offer.value = null;
}
