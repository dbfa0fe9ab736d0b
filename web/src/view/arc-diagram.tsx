// The picture of the sentence graph, fetched when somebody looks at it first.
import type { Link } from "../engine/protocol.ts";
import { t } from "../i18n/index.ts";
import { analysis, places } from "../store.ts";
import { showInArticle } from "./linking.ts";

const kWidth = 400;
const kMostArcs = 220;
const kTold = 5;
const kToldWords = 4;

/** The sentence graph: sentences on a line, an arc between two that share words, thicker the more they share. */
export function ArcDiagram({ links }: { links: Link[] }) {
  const strongest = [...links].sort((a, b) => b.similarity - a.similarity).slice(0, kMostArcs);
  const count = analysis.value?.sentences.begin.length ?? 0;
  if (strongest.length === 0 || count < 2) return <p class="note">{t.value.arcsNone}</p>;
  const margin = 10;
  const x = (index: number): number => margin + (index / (count - 1)) * (kWidth - 2 * margin);
  const most = strongest[0]!.similarity;
  const widest = strongest.reduce((span, { from, to }) => Math.max(span, to - from), 1);
  const top = Math.min(190, (x(widest) - x(0)) / 2) + 12;
  const told = strongest.slice(0, kTold);
  // A dot a sentence as long as dots can be told apart.
  const dots = count <= 120 ? Array.from({ length: count }, (_, index) => index) : [...places.value.keys()];
  return (
    <figure>
      <svg viewBox={`0 0 ${kWidth} ${top + 24}`} role="img" aria-label={t.value.arcsText(count, strongest.length)}>
        {[...strongest].reverse().map(({ from, to, similarity }) => {
          const [a, b] = [x(from), x(to)];
          const height = Math.min(top - 10, (b - a) / 2);
          const chosen = places.value.has(from) || places.value.has(to);
          return (
            <path
              key={`${from} ${to}`}
              class={chosen ? "arc chosen" : "arc"}
              d={`M${a.toFixed(1)} ${top}A${((b - a) / 2).toFixed(1)} ${height.toFixed(1)} 0 0 1 ${b.toFixed(1)} ${top}`}
              stroke-width={(0.5 + 2.5 * (similarity / most)).toFixed(2)}
              opacity={(0.25 + 0.65 * (similarity / most)).toFixed(2)}
            />
          );
        })}
        {dots.map(index => {
          const place = places.value.get(index);
          return (
            <g key={index} class="dot" onClick={() => showInArticle(index, false)}>
              <circle class={place ? "chosen" : ""} cx={x(index)} cy={top} r={place ? 5.5 : 2.6} />
              {place && count <= 60 && (
                <text x={x(index)} y={top + 18} text-anchor="middle">
                  {place}
                </text>
              )}
            </g>
          );
        })}
      </svg>
      <figcaption>
        <p>{t.value.arcsLegend}</p>
        <h3>{t.value.arcsTold}</h3>
        <ul>
          {told.map(({ from, to, shared }) => (
            <li key={`${from} ${to}`}>
              <button type="button" class="link" onClick={() => showInArticle(from, true)}>
                {t.value.sentenceNumber(from + 1)}
              </button>
              {" – "}
              <button type="button" class="link" onClick={() => showInArticle(to, true)}>
                {t.value.sentenceNumber(to + 1)}
              </button>
              {shared.length > 0 && `: ${shared.slice(0, kToldWords).join(", ")}`}
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  );
}
