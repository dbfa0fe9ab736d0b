import { useEffect, useRef } from "preact/hooks";
import type { Part } from "../engine/protocol.ts";
import { t } from "../i18n/index.ts";
import { analysed, analysis, places, why } from "../store.ts";
import { scrollTo, showInArticle } from "./linking.ts";

/** Parts weaker than this say nothing to a reader. */
const kWorthSaying = 0.05;
const kSnippet = 90;
const kMostSupport = 4;

const snippet = (index: number): string => {
  const { begin, end } = analysis.value!.sentences;
  const text = analysed.value.slice(begin[index], Math.min(end[index]!, begin[index]! + kSnippet + 1)).replace(/\s+/g, " ");
  return text.length > kSnippet ? `${text.slice(0, kSnippet).replace(/\s\S*$/, "")}…` : text;
};

/** The base is the same for every sentence: it explains nothing. */
const telling = (parts: readonly Part[]): Part[] =>
  parts
    .filter(({ name, value }) => name !== "base" && Math.abs(value) >= kWorthSaying)
    .sort((a, b) => Math.abs(b.value) - Math.abs(a.value));

export function Why() {
  const box = useRef<HTMLDivElement>(null);
  const sentence = why.value;
  useEffect(() => {
    if (sentence && box.current) scrollTo(box.current, "nearest");
  }, [sentence]);
  if (!sentence) return null;
  const parts = telling(sentence.parts);
  const most = Math.max(...parts.map(({ value }) => Math.abs(value)), 1e-9);
  const raising = parts
    .filter(({ value }) => value > 0)
    .slice(0, 2)
    .map(({ name }) => t.value.parts[name] ?? name);
  const support = sentence.support.slice(0, kMostSupport);
  return (
    <div class="why" ref={box}>
      <p>{raising.length > 0 ? t.value.whyMostly(raising) : t.value.whyNothing}</p>
      <ul class="parts">
        {parts.map(({ name, value }) => (
          <li key={name}>
            <span class="part-name">{t.value.parts[name] ?? name}</span>
            <span class={`bar-track ${value < 0 ? "lowers" : "raises"}`} aria-hidden="true">
              <span style={{ width: `${Math.round((Math.abs(value) / most) * 100)}%` }} />
            </span>
            <span class="part-effect">{t.value.effect(value / most)}</span>
          </li>
        ))}
      </ul>
      {support.length > 0 && <h3>{t.value.supportedBy}</h3>}
      <ul class="support">
        {support.map(({ index, shared }) => (
          <li key={index}>
            <button type="button" class="link" onClick={() => showInArticle(index, true)}>
              {snippet(index)}
            </button>
            {places.value.has(index) && <span class="reason">{t.value.alsoChosen}</span>}
            {shared.length > 0 && <span class="shared">{t.value.sharedWords(shared)}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}
