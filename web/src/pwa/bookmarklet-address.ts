// The bookmark's side of "Ringkas halaman ini": see bookmarklet.ts.
import { kHash, kReady, kText } from "./bookmarklet.ts";

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
