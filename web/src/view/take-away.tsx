import { resultAsJson, say } from "../actions.ts";
import { t } from "../i18n/index.ts";
import { analysis, cut, form, title } from "../store.ts";
import { asHtml, asMarkdown, asText, fileName, type Takeable } from "../text/export.ts";
import { CopyIcon, DownIcon, PrintIcon, ShareIcon } from "./icons.tsx";

const taken = (): Takeable => ({
  title: title.value || (analysis.value?.title?.text ?? ""),
  chosen: cut.value?.chosen ?? [],
  form: form.value,
});

async function copy(parts: Record<string, string>, done: string): Promise<void> {
  try {
    if (parts["text/html"] && "ClipboardItem" in globalThis) {
      const blobs = Object.entries(parts).map(([type, text]) => [type, new Blob([text], { type })]);
      await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    } else {
      await navigator.clipboard.writeText(parts["text/plain"]!);
    }
    say(done);
  } catch {
    say(t.value.copyBlocked);
  }
}

export const copyText = (): Promise<void> => copy({ "text/plain": asText(taken()) }, t.value.copied);
const copyMarkdown = (): Promise<void> => copy({ "text/plain": asMarkdown(taken()) }, t.value.copiedMarkdown);
const copyRich = (): Promise<void> => copy({ "text/plain": asText(taken()), "text/html": asHtml(taken()) }, t.value.copiedRich);

function save(content: string, extension: string, type: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = fileName(taken().title, extension);
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

async function share(): Promise<void> {
  try {
    await navigator.share({ title: taken().title || "Ringkas", text: asText(taken()) });
  } catch (error) {
    // The reader closed the system's menu.
    if (!(error instanceof DOMException && error.name === "AbortError")) say(t.value.shareFailed);
  }
}

export function TakeAway() {
  const canShare = typeof navigator !== "undefined" && "share" in navigator;
  return (
    <div class="take-away">
      <button type="button" class="primary" onClick={copyText}>
        <CopyIcon /> {t.value.copy}
      </button>
      {canShare && (
        <button type="button" onClick={share}>
          <ShareIcon /> {t.value.share}
        </button>
      )}
      <details class="more">
        <summary>{t.value.moreForms}</summary>
        <div class="forms">
          <button type="button" onClick={copyMarkdown}>
            <CopyIcon /> {t.value.copyMarkdown}
          </button>
          <button type="button" onClick={copyRich}>
            <CopyIcon /> {t.value.copyRich}
          </button>
          <button type="button" onClick={() => save(asText(taken()), "txt", "text/plain")}>
            <DownIcon /> .txt
          </button>
          <button type="button" onClick={() => save(asMarkdown(taken()), "md", "text/markdown")}>
            <DownIcon /> .md
          </button>
          <button type="button" onClick={() => void resultAsJson().then(json => save(json, "json", "application/json"))}>
            <DownIcon /> .json
          </button>
          <button type="button" onClick={() => print()}>
            <PrintIcon /> {t.value.print}
          </button>
        </div>
      </details>
    </div>
  );
}
