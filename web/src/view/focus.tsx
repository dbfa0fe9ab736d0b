import { useState } from "preact/hooks";
import { setQuery } from "../actions.ts";
import { t } from "../i18n/index.ts";
import { analysis, keyword, query } from "../store.ts";
import { scrollTo } from "./linking.ts";

const kMostChips = 8;

/** The reader's own question, and the article's key phrases to choose from. */
export function Focus() {
  const keywords = analysis.value?.keywords.slice(0, kMostChips) ?? [];
  return (
    <section class="focus" aria-labelledby="fokus-judul">
      <h3 id="fokus-judul">{t.value.focus}</h3>
      <div class="query">
        <input
          id="fokus"
          type="search"
          aria-label={t.value.focusLabel}
          placeholder={t.value.focusHint}
          value={query.value}
          onInput={event => setQuery(event.currentTarget.value)}
          autocomplete="off"
          enterkeyhint="search"
        />
        {query.value !== "" && (
          <button type="button" class="link" onClick={() => setQuery("")}>
            {t.value.focusOff}
          </button>
        )}
      </div>
      {keywords.length > 0 && (
        <ul class="chips" aria-label={t.value.keywords}>
          {keywords.map(({ text, count }) => (
            <li key={text}>
              <button
                type="button"
                class="chip"
                aria-pressed={keyword.value === text}
                onClick={() => (keyword.value = keyword.value === text ? "" : text)}
              >
                {text} <span class="count">{t.value.n(count)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {keyword.value !== "" && <Occurrences key={keyword.value} />}
    </section>
  );
}

/** Steps through the places of the chosen phrase. */
function Occurrences() {
  const [place, setPlace] = useState(-1);
  const [count, setCount] = useState(0);
  const word = keyword.value;
  const step = (by: number): void => {
    const hits = document.querySelectorAll<HTMLElement>(".article .hit");
    if (hits.length === 0) return;
    const next = (place + by + hits.length) % hits.length;
    hits.forEach((hit, index) => hit.classList.toggle("current", index === next));
    scrollTo(hits[next]!, "center");
    setPlace(next);
    setCount(hits.length);
  };
  return (
    <p class="occurrences">
      <button type="button" class="link" onClick={() => step(place < 0 ? 0 : -1)}>
        {t.value.previous}
      </button>{" "}
      <button type="button" class="link" onClick={() => step(1)}>
        {t.value.next}
      </button>{" "}
      <span class="count" role="status">
        {place >= 0 && t.value.occurrence(place + 1, count)}
      </span>{" "}
      <button type="button" class="link" onClick={() => setQuery(word)}>
        {t.value.makeFocus(word)}
      </button>
    </p>
  );
}
