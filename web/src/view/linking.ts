// One side shows the other: sentences carry data-s, their index, in the article and in the summary. Done on the elements and
// not in the store, so that moving the pointer over a book redraws two sentences and not the book.
import { signal } from "@preact/signals";

/** A sentence to be shown in the article, also where its part is not drawn yet. */
export const revealed = signal<{ index: number; focus: boolean } | null>(null);

let active: string | undefined;

function activate(index: string | undefined): void {
  if (index === active) return;
  if (active !== undefined) for (const element of document.querySelectorAll(`[data-s="${active}"]`)) element.classList.remove("active");
  active = index;
  if (index !== undefined) for (const element of document.querySelectorAll(`[data-s="${index}"]`)) element.classList.add("active");
}

const sentenceOf = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>("[data-s]") : null;

const calm = (): boolean => matchMedia("(prefers-reduced-motion: reduce)").matches;

export function scrollTo(element: Element, block: ScrollLogicalPosition): void {
  element.scrollIntoView({ block, behavior: calm() ? "auto" : "smooth" });
}

/** From the article to the summary. */
export function showInSummary(index: number, focus: boolean): void {
  const element = document.querySelector(`.summary [data-s="${index}"]`);
  if (!element) return;
  scrollTo(element, "nearest");
  if (focus) element.querySelector<HTMLElement>("button.ref")?.focus({ preventScroll: true });
  activate(String(index));
}

/** From the summary, or a picture, to the article. */
export function showInArticle(index: number, focus: boolean): void {
  revealed.value = { index, focus };
}

/** Called when the sentence is drawn. */
export function arrive(element: HTMLElement, focus: boolean): void {
  scrollTo(element, "center");
  activate(element.dataset.s);
  if (focus) (element.querySelector<HTMLElement>("button.ref") ?? element).focus({ preventScroll: true });
}

export function followReader(root: HTMLElement): void {
  root.addEventListener("pointerover", event => activate(sentenceOf(event.target)?.dataset.s));
  root.addEventListener("pointerleave", () => activate(undefined));
  root.addEventListener("focusin", event => activate(sentenceOf(event.target)?.dataset.s));
  root.addEventListener("click", event => {
    const sentence = sentenceOf(event.target);
    const onControl = event.target instanceof Element && event.target.closest("button, a, input") !== null;
    if (!sentence || onControl || getSelection()?.isCollapsed === false) return;
    const index = Number(sentence.dataset.s);
    if (sentence.closest(".summary")) showInArticle(index, false);
    else showInSummary(index, false);
  });
}
