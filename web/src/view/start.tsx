import { setText } from "../actions.ts";
import { notice } from "../store.ts";
import { t } from "../i18n/index.ts";
import { PasteIcon, SparkIcon } from "./icons.tsx";

async function pasteFromClipboard(): Promise<void> {
  let text: string;
  try {
    text = await navigator.clipboard.readText();
  } catch {
    notice.value = t.value.pasteBlocked;
    document.querySelector<HTMLElement>("textarea.box")?.focus();
    return;
  }
  if (text.trim() === "") notice.value = t.value.pasteEmpty;
  else setText(text);
}

async function openExample(): Promise<void> {
  setText((await import("../example.ts")).example);
}

function Head() {
  return (
    <div class="hero">
      <h1>{t.value.tagline}</h1>
      <p class="lead">{t.value.lead}</p>
    </div>
  );
}

function Actions() {
  return (
    <div class="actions">
      <button type="button" class="primary" onClick={pasteFromClipboard}>
        <PasteIcon /> {t.value.paste}
      </button>
      <button type="button" onClick={openExample}>
        <SparkIcon /> {t.value.example}
      </button>
    </div>
  );
}

export const Start = { Head, Actions };
