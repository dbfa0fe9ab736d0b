import { fetched, setText } from "../actions.ts";
import { openFiles } from "../files/open.ts";
import { kAccepted } from "../files/protocol.ts";
import { t } from "../i18n/index.ts";
import { pasteFromClipboard } from "../intake.ts";
import { clear, entries, remove } from "../storage/history.ts";
import { keepHistory } from "../storage/settings.ts";
import { CloseIcon, FileIcon, PasteIcon, SparkIcon } from "./icons.tsx";

async function openExample(): Promise<void> {
  const part = await fetched(import("../example.ts"));
  if (part) setText(part.example);
}

function chooseFiles(): void {
  const input = document.createElement("input");
  input.type = "file";
  input.multiple = true;
  input.accept = kAccepted;
  input.addEventListener("change", () => void openFiles([...(input.files ?? [])]));
  input.click();
}

function Head() {
  const [start, marked] = t.value.tagline;
  return (
    <div class="hero">
      <h1>
        {start} <span class="marked">{marked}</span>
      </h1>
      <p class="lead">{t.value.lead}</p>
    </div>
  );
}

function Actions() {
  return (
    <>
      <div class="actions">
        <button type="button" class="primary" onClick={() => void pasteFromClipboard()}>
          <PasteIcon /> {t.value.paste}
        </button>
        <button type="button" onClick={chooseFiles}>
          <FileIcon /> {t.value.open}
        </button>
        <button type="button" onClick={() => void openExample()}>
          <SparkIcon /> {t.value.example}
        </button>
      </div>
      <p class="hint">{t.value.openHint}</p>
      {keepHistory.value && entries.value.length > 0 && <History />}
      <ul class="promises">
        {t.value.promises.map(([name, text]) => (
          <li key={name}>
            <strong>{name}</strong> {text}
          </li>
        ))}
      </ul>
    </>
  );
}

function History() {
  return (
    <section class="history" aria-labelledby="riwayat-judul">
      <div class="bar">
        <h2 id="riwayat-judul">{t.value.history}</h2>
        <button type="button" class="link push" onClick={() => void clear()}>
          {t.value.clearHistory}
        </button>
      </div>
      <ul>
        {entries.value.map(({ id, title, text, name }) => (
          <li key={id}>
            <button type="button" class="entry" onClick={() => setText(text, { name })}>
              <span>{title}</span>
              <time dateTime={new Date(id).toISOString()}>{t.value.date(id)}</time>
            </button>
            <button type="button" class="quiet" aria-label={t.value.forget(title)} onClick={() => void remove(id)}>
              <CloseIcon />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

export const Start = { Head, Actions };
