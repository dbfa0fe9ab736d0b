import { t } from "../i18n/index.ts";
import { analysis, cut } from "../store.ts";

/** Words a minute that a grown-up reads of Indonesian prose, rounded. */
const kReadingWordsPerMinute = 200;

export function Facts() {
  if (!analysis.value || !cut.value) return null;
  const { words, elapsedMs } = analysis.value;
  const saved = Math.max(0, ((words - cut.value.words) * 60) / kReadingWordsPerMinute);
  const facts = [
    t.value.facts.words(words, cut.value.words),
    ...(saved >= 1 ? [t.value.facts.saved(t.value.minutes(Math.round(saved)))] : []),
    t.value.facts.took(t.value.decimal(elapsedMs, elapsedMs < 10 ? 1 : 0)),
    t.value.facts.here,
  ];
  return (
    <ul class="facts">
      {facts.map(fact => (
        <li key={fact}>{fact}</li>
      ))}
    </ul>
  );
}
