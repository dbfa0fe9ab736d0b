import type { Analysis } from "../engine/protocol.ts";
import { t } from "../i18n/index.ts";
import { places } from "../store.ts";
import { showInArticle } from "./linking.ts";

const kMostTicks = 40;
/** Gaps between few bars are wider, or the bars would be blocks. */
const gapOf = (bars: number): number => (bars < 60 ? 0.4 : 0.16);

/** A map of the article: where its weight lies. Bars for the pointer, numbered ticks for everybody. */
export function Strip({ analysis }: { analysis: Analysis }) {
  const count = analysis.sentences.score.length;
  if (count < 2) return null;
  const { bars } = analysis;
  const gap = gapOf(bars.length);
  const chosen = [...places.value];
  return (
    <figure class="strip">
      <figcaption class="visually-hidden">
        {t.value.stripText(
          chosen.map(([index]) => index + 1),
          count,
        )}
      </figcaption>
      <svg viewBox={`0 0 ${bars.length} 1`} preserveAspectRatio="none" aria-hidden="true">
        {bars.map(({ height, best }, bar) => (
          <g key={bar} onClick={() => showInArticle(best, false)}>
            <rect class="strip-hit" x={bar} y="0" width="1" height="1" />
            <rect
              class={places.value.has(best) ? "strip-chosen" : "strip-bar"}
              x={bar + gap / 2}
              y={1 - height}
              width={1 - gap}
              height={height}
            />
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
