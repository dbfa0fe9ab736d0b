// Single-key commands, outside of fields; all of them are in the help.
import { setText } from "../actions.ts";
import { shortcuts } from "../storage/settings.ts";
import { cut, editing, form, hasText, view } from "../store.ts";
import { toggleHelp } from "./help.tsx";
import { showInArticle } from "./linking.ts";
import { copyText } from "./take-away.tsx";

let place = -1;

function step(by: number): void {
  const chosen = cut.value?.chosen ?? [];
  if (chosen.length === 0) return;
  place = (place + by + chosen.length) % chosen.length;
  editing.value = false;
  showInArticle(chosen[place]!.index, true);
}

const focusOn = (selector: string): void => document.querySelector<HTMLElement>(selector)?.focus();

export const kKeys: Record<string, () => void> = {
  j: () => step(1),
  k: () => step(place < 0 ? 0 : -1),
  h: () => (view.value = view.value === "heat" ? "marks" : "heat"),
  p: () => (form.value = form.value === "points" ? "paragraph" : "points"),
  e: () => {
    editing.value = !editing.value;
    if (editing.value) setTimeout(() => focusOn("textarea.box"));
  },
  r: () => focusOn("#ringkasan"),
  c: () => void copyText(),
  "/": () => focusOn("#fokus"),
  n: () => {
    setText("");
    setTimeout(() => focusOn("textarea.box"));
  },
};

export function followKeys(): void {
  document.addEventListener("keydown", event => {
    const { target, key } = event;
    if (!shortcuts.value || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (target instanceof Element && target.closest("textarea, dialog, input:not([type=radio]):not([type=range])")) return;
    if (key === "?") {
      event.preventDefault();
      return void toggleHelp();
    }
    const command = kKeys[key];
    if (!command || !hasText.value) return;
    event.preventDefault();
    command();
  });
}
