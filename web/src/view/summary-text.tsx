import { form } from "../store.ts";
import type { Chosen, Cut } from "../engine/protocol.ts";
import { t } from "../i18n/index.ts";
import { Clipped } from "./clipped.tsx";
import { showInArticle } from "./linking.ts";

export function SummaryText({ cut }: { cut: Cut }) {
  const sentences = cut.chosen.map((sentence, place) => <SummarySentence key={sentence.index} sentence={sentence} place={place + 1} />);
  if (form.value === "points") return <ol class="summary points">{sentences.map((sentence) => <li key={sentence.key}>{sentence}</li>)}</ol>;
  return (
    <div class="summary paragraph">
      <p>{sentences}</p>
    </div>
  );
}

function SummarySentence({ sentence: { index, text }, place }: { sentence: Chosen; place: number }) {
  return (
    <span class="sentence" data-s={index}>
      <button type="button" class="ref" aria-label={t.value.sentenceInSummary(place)} onClick={() => showInArticle(index, true)}>
        {place}
      </button>
      <Clipped text={text} keyword="" />{" "}
    </span>
  );
}
