// Text that arrives outside the text box: pasted anywhere, dropped, shared by another app, handed over by the bookmarklet.
import { say, setText } from "./actions.ts";
import { openFiles } from "./files/open.ts";
import { t } from "./i18n/index.ts";
import { receive } from "./pwa/bookmarklet.ts";
import { fetchShared } from "./pwa/shared.ts";

const isField = (target: EventTarget | null): boolean => target instanceof Element && target.closest("input, textarea") !== null;

/** Read as a saved page. Of copied pages the plain text is taken where there is one: the engine's cleaning finds the article in it as well
 * as in all of the HTML, and better than after Readability (.992, .992, .980: tests/web/clipboard.mjs). */
const openHtml = (html: string): Promise<void> => openFiles([new File([html], t.value.clipboard, { type: "text/html" })]);

/** True where the transfer was taken. */
function take(data: DataTransfer | null): boolean {
  const files = [...(data?.files ?? [])];
  const text = data?.getData("text/plain") ?? "";
  const html = data?.getData("text/html") ?? "";
  // Word processors put a picture of the text beside the text.
  if (text.trim() !== "") setText(text);
  else if (html.trim() !== "") void openHtml(html);
  else if (files.length > 0) void openFiles(files);
  else return false;
  return true;
}

/** For the button, which the browser may refuse. */
export async function pasteFromClipboard(): Promise<void> {
  let text: string;
  try {
    text = await navigator.clipboard.readText();
  } catch {
    say(t.value.pasteBlocked);
    document.querySelector<HTMLElement>("textarea.box")?.focus();
    return;
  }
  if (text.trim() !== "") return setText(text);
  try {
    const [item] = await navigator.clipboard.read();
    return await openHtml(await (await item!.getType("text/html")).text());
  } catch {
    say(t.value.pasteEmpty);
  }
}

function takeDropped(): void {
  let depth = 0;
  const mark = (change: number): void => {
    depth = Math.max(0, depth + change);
    document.documentElement.toggleAttribute("data-dropping", depth > 0);
  };
  const ours = (event: DragEvent): boolean => event.dataTransfer?.types.some(type => type === "Files" || type === "text/plain") === true;
  document.addEventListener("dragenter", event => ours(event) && mark(1));
  document.addEventListener("dragleave", event => ours(event) && mark(-1));
  document.addEventListener("dragover", event => {
    if (ours(event)) event.preventDefault();
  });
  document.addEventListener("drop", event => {
    depth = 0;
    mark(0);
    const inField = isField(event.target) && event.dataTransfer?.files.length === 0;
    if (!inField && take(event.dataTransfer)) event.preventDefault();
  });
}

async function takeSharedText(): Promise<void> {
  if (SINGLE_FILE || !new URLSearchParams(location.search).has("bagikan")) return;
  history.replaceState(null, "", location.pathname);
  const { text, files } = await fetchShared();
  if (files.length > 0) await openFiles(files);
  else if (text.trim() !== "") setText(text);
}

export function takeDocumentInput(): void {
  document.addEventListener("paste", event => {
    const onlyFiles = event.clipboardData?.getData("text/plain") === "";
    if (event.defaultPrevented || (isField(event.target) && !onlyFiles)) return;
    if (take(event.clipboardData)) event.preventDefault();
  });
  takeDropped();
  receive(() => say(t.value.openerLost));
  takeSharedText().catch(() => say(t.value.sharedLost));
}
