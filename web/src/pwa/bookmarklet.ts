// "Ringkas halaman ini": opens Ringkas and hands it the selection, or the page's visible text, from window to window. No server
// and no address ever holds the text.
import { setText } from "../actions.ts";

const kReady = "ringkas:ready";
const kText = "ringkas:text";
const kHash = "#terima";
/** A selection shorter than this is a word somebody had marked, not an article. */
const kSelection = 200;

/** The bookmark's address for this copy of the page. */
export function bookmarklet(address: string): string {
  const { origin } = new URL(address);
  const code =
    `(()=>{const s=String(getSelection()),t=s.length>${kSelection}?s:document.body.innerText,` +
    `w=open(${JSON.stringify(address + kHash)});` +
    `addEventListener("message",function f(e){if(e.source===w&&e.origin===${JSON.stringify(origin)}&&e.data===${JSON.stringify(kReady)}){` +
    `removeEventListener("message",f);w.postMessage({kind:${JSON.stringify(kText)},text:t},${JSON.stringify(origin)})}})})()`;
  return `javascript:${encodeURIComponent(code)}`;
}

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
