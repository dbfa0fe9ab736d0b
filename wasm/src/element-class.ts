/** `<ringkas-summary>`: a box with the summary of the article on the page. */
import { compileFrom, createLocal } from "./core.js";
import { css } from "./element-style.js";
import type { Article, CutOptions, Summarizer } from "./types.js";

let shared: Promise<Summarizer> | undefined;

/** One for all boxes of a page; a failure is not remembered. */
function summarizer(): Promise<Summarizer> {
  return (shared ??= compileFrom(new URL("./ringkas.wasm", import.meta.url))
    .then(createLocal)
    .catch((error: unknown) => {
      shared = undefined;
      throw error;
    }));
}

/** Where articles usually are, the likeliest first. */
const USUAL_PLACES = ["[itemprop=articleBody]", "article", "main", "body"];

function create(name: string, part: string, text?: string): HTMLElement {
  const element = document.createElement(name);
  element.setAttribute("part", part);
  if (text !== undefined) element.textContent = text;
  return element;
}

/**
 * Attributes: `for`, a selector of the article (default: the usual places); `sentences`, `words` or `ratio`, the length (default: automatic);
 * `heading` and `note`, texts of the box. Events: `ringkas-summary` with the result as detail, `ringkas-error` with the error.
 * Parts: box, heading, list, item, note. Custom properties: --ringkas-background, -color, -accent, -border, -radius, -padding, -font.
 */
export class RingkasSummaryElement extends HTMLElement {
  static readonly observedAttributes = ["for", "sentences", "words", "ratio", "heading", "note"];

  #article: Article | undefined;
  #due = false;

  constructor() {
    super();
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    this.attachShadow({ mode: "open" }).adoptedStyleSheets = [sheet];
  }

  connectedCallback(): void {
    this.refresh();
  }

  attributeChangedCallback(name: string): void {
    if (name === "for") this.#article = undefined;
    this.#plan();
  }

  /** Reads the article anew, after the page changed it. */
  refresh(): void {
    this.#article = undefined;
    this.#plan();
  }

  /** Once for all the changes of one turn, and after the page has been parsed. */
  #plan(): void {
    if (this.#due || !this.isConnected) return;
    this.#due = true;
    const start = () => {
      this.#due = false;
      void this.#update();
    };
    if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start, { once: true });
    else queueMicrotask(start);
  }

  async #update(): Promise<void> {
    try {
      const ringkas = await summarizer();
      this.#article ??= ringkas.analyze(this.#text());
      const result = this.#article.cut(this.#length());
      this.#show(result.summary.map(({ text }) => text));
      this.dispatchEvent(new CustomEvent("ringkas-summary", { detail: result }));
    } catch (error) {
      this.#show([]);
      this.dispatchEvent(new CustomEvent("ringkas-error", { detail: error }));
    }
  }

  #text(): string {
    const selector = this.getAttribute("for");
    const places = selector === null ? USUAL_PLACES : [selector];
    const place = places.map(one => document.querySelector<HTMLElement>(one)).find(one => one !== null);
    if (place == null) throw new Error(`there is no element ${selector}`);
    // The box itself may stand inside the article.
    const own = place.contains(this) ? this.innerText : "";
    return own === "" ? place.innerText : place.innerText.replace(own, "");
  }

  #length(): CutOptions {
    for (const name of ["sentences", "words", "ratio"] as const) {
      const value = this.getAttribute(name);
      if (value !== null) return { [name]: Number(value) };
    }
    return {};
  }

  #show(sentences: string[]): void {
    const root = this.shadowRoot!;
    if (sentences.length === 0) return root.replaceChildren();
    const box = create("section", "box");
    const heading = create("h2", "heading", this.getAttribute("heading") ?? "Ringkasan");
    heading.id = "heading";
    box.setAttribute("aria-labelledby", heading.id);
    box.lang = "id";
    const list = create("ul", "list");
    list.append(...sentences.map(text => create("li", "item", text)));
    box.append(heading, list, create("p", "note", this.getAttribute("note") ?? "Dipilih otomatis dari artikel ini, di perangkat Anda."));
    root.replaceChildren(box);
  }
}
