// The interface language as a signal; English is fetched when somebody wants it.
import { computed, signal } from "@preact/signals";
import { id, type Strings } from "./id.ts";

export type LanguageCode = "id" | "en";
const loaded = signal<Strings>(id);

/** The strings of the interface; read inside a component, it is drawn again when the language changes. */
export const t = computed(() => loaded.value);

let wanted: LanguageCode = "id";

export async function useLanguage(code: LanguageCode): Promise<void> {
  wanted = code;
  const strings = code === "en" ? (await import("./en.ts")).en : id;
  if (wanted !== code) return;
  loaded.value = strings;
  document.documentElement.lang = code;
}
