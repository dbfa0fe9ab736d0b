import { setLength } from "../actions.ts";
import { t } from "../i18n/index.ts";
import { analysis, length, lengthValues } from "../store.ts";
import { Choice } from "./choice.tsx";

/** Where each slider begins, ends and how it steps; the ends follow the article. */
function rangeOf(by: "sentences" | "ratio" | "words"): { min: number; max: number; step: number } {
  const sentences = analysis.value?.sentences.begin.length ?? 10;
  const words = analysis.value?.words ?? 200;
  if (by === "sentences") return { min: 1, max: Math.max(1, Math.min(30, sentences)), step: 1 };
  if (by === "ratio") return { min: 1, max: 100, step: 1 };
  return { min: 10, max: Math.max(20, Math.min(600, Math.ceil(words / 10) * 10)), step: 5 };
}

export function LengthControl() {
  const { by, value } = length.value;
  return (
    <div class="length">
      <Choice
        label={t.value.length}
        name="length"
        value={by}
        options={[
          ["auto", t.value.byAuto],
          ["sentences", t.value.bySentences],
          ["ratio", t.value.byRatio],
          ["words", t.value.byWords],
        ]}
        onChange={chosen => setLength({ by: chosen, value: chosen === "auto" ? value : lengthValues.value[chosen] })}
      />
      {by !== "auto" && (
        <div class="slider">
          <input
            type="range"
            {...rangeOf(by)}
            value={value}
            aria-label={t.value.length}
            aria-valuetext={t.value.lengthValue[by](value)}
            onInput={event => setLength({ by, value: event.currentTarget.valueAsNumber })}
          />
          <output>{t.value.lengthShort[by](value)}</output>
        </div>
      )}
    </div>
  );
}
