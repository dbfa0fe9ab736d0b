// "Ringkas halaman ini": opens Ringkas and hands it the selection, or the page's visible text, from window to window. No server
// and no address ever holds the text.
import { setText } from "../actions.ts";

export const kReady = "ringkas:ready";
export const kText = "ringkas:text";
export const kHash = "#terima";

/** Takes one text from the window that opened this one. `missed` is called where the browser has cut the tie. */
export function receive(missed: () => void): void {
  if (location.hash !== kHash) return;
  history.replaceState(null, "", location.pathname + location.search);
  const opener = window.opener as Window | null;
  if (!opener) return missed();
  const listener = (event: MessageEvent<unknown>): void => {
    const data = event.data as { kind?: unknown; text?: unknown } | null;
    if (event.source !== opener || data?.kind !== kText || typeof data.text !== "string") return;
    removeEventListener("message", listener);
    window.opener = null;
    setText(data.text);
  };
  addEventListener("message", listener);
  // The message holds no text; only the opener can answer it.
  opener.postMessage(kReady, "*");
}
