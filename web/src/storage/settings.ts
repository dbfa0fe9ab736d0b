// The reader's choices, kept in local storage. Nothing here is about the text.
import { effect, signal } from "@preact/signals";
import { type LanguageCode, t, useLanguage } from "../i18n/index.ts";
import { form, length, lengthValues, notice, view } from "../store.ts";

export type Theme = "auto" | "light" | "dark";

export const language = signal<LanguageCode>("id");
export const theme = signal<Theme>("auto");
/** Single-key commands can be switched off: they are in the way of speech input. */
export const shortcuts = signal(true);
export const keepHistory = signal(false);

const kKey = "ringkas.settings";

/** Values of the right type only: the storage may hold what an older version wrote. */
function restore(): void {
  const stored = JSON.parse(localStorage.getItem(kKey) ?? "{}") as Record<string, unknown>;
  if (stored.language === "en") language.value = "en";
  if (stored.theme === "light" || stored.theme === "dark") theme.value = stored.theme;
  if (stored.form === "points") form.value = "points";
  if (stored.view === "heat") view.value = "heat";
  if (stored.shortcuts === false) shortcuts.value = false;
  if (stored.keepHistory === true) keepHistory.value = true;
  const known = stored.length as { by?: unknown; value?: unknown } | undefined;
  if (known && (known.by === "sentences" || known.by === "ratio" || known.by === "words") && typeof known.value === "number") {
    length.value = { by: known.by, value: known.value };
    lengthValues.value = { ...lengthValues.value, [known.by]: known.value };
  }
}

export function followSettings(): void {
  try {
    restore();
  } catch (error) {
    console.info("settings of earlier visits are not available:", error);
  }
  effect(() => {
    if (theme.value === "auto") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme.value;
  });
  effect(() => {
    useLanguage(language.value).catch(() => {
      language.value = "id";
      notice.value = { text: t.value.partMissing };
    });
  });
  effect(() => {
    const settings = {
      language: language.value,
      theme: theme.value,
      form: form.value,
      view: view.value,
      shortcuts: shortcuts.value,
      keepHistory: keepHistory.value,
      length: length.value,
    };
    try {
      localStorage.setItem(kKey, JSON.stringify(settings));
    } catch {
      // Settings that are forgotten are no loss of the reader's work; the text has a warning of its own.
    }
  });
}
