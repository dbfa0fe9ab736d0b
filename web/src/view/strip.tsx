import type { Analysis } from "../engine/protocol.ts";
import { t } from "../i18n/index.ts";
import { places } from "../store.ts";
import { showInArticle } from "./linking.ts";

const kMostBars = 160;
const kMostTicks = 40;

/** Bars of equal width over the article from its first sentence to its last; each as high as its best sentence, by the logarithm:
 * scores are spread over powers of ten. */
function barsOf({ sentences: { score } }: Analysis): { height: number; best: number }[] {
  const count = Math.min(kMostBars, score.length);
  const weight = (value: number): number => Math.log(Math.max(value, 1e-12));
  const most = weight(score.reduce((high, value) => Math.max(high, value), 0));
  const least = weight(score.reduce((low, value) => Math.min(low, value), 1));
  return Array.from({ length: count }, (_, bar) => {
    let best = Math.floor((bar * score.length) / count);
    const end = Math.floor(((bar + 1) * score.length) / count);
    for (let s = best + 1; s < end; s++) if (score[s]! > score[best]!) best = s;
    return { height: most > least ? 0.06 + (0.94 * (weight(score[best]!) - least)) / (most - least) : 1, best };
  });
}

/** A map of the article: where its weight lies. Bars for the pointer, numbered ticks for everybody. */
export function Strip({ analysis }: { analysis: Analysis }) {
  const count = analysis.sentences.score.length;
  if (count < 2) return null;
  const bars = barsOf(analysis);
  const chosen = [...places.value];
  return (
    <figure class="strip">
      <figcaption class="visually-hidden">{t.value.stripText(chosen.map(([index]) => index + 1), count)}</figcaption>
      <svg viewBox={`0 0 ${bars.length} 1`} preserveAspectRatio="none" aria-hidden="true">
        {bars.map(({ height, best }, bar) => (
          <g key={bar} onClick={() => showInArticle(best, false)}>
            <rect class="strip-hit" x={bar} y="0" width="1" height="1" />
            <rect class={places.value.has(best) ? "strip-chosen" : "strip-bar"} x={bar + 0.08} y={1 - height} width="0.84" height={height} />
          </g>
        ))}
      </svg>
      <div class="ticks">
        {chosen.slice(0, kMostTicks).map(([index, place]) => (
          <button
            key={index}
            type="button"
            class="tick"
            style={{ left: `${((index + 0.5) / count) * 100}%` }}
            aria-label={t.value.tick(place)}
            onClick={() => showInArticle(index, true)}
          >
            {place}
          </button>
        ))}
      </div>
    </figure>
  );
}
