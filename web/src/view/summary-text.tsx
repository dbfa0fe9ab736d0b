import { explain } from "../actions.ts";
import type { Chosen, Cut } from "../engine/protocol.ts";
import { t } from "../i18n/index.ts";
import { explained, form } from "../store.ts";
import { Gradual } from "./gradual.tsx";
import { HelpIcon } from "./icons.tsx";
import { showInArticle } from "./linking.ts";
import { Tied } from "./tied.tsx";
import { Why } from "./why.tsx";

/** Sentences drawn at once; a summary of a book is drawn group by group. */
const kGroup = 60;

export function SummaryText({ cut: { chosen } }: { cut: Cut }) {
  return (
    <Gradual count={Math.ceil(chosen.length / kGroup)} class="summary">
      {group => <Group sentences={chosen.slice(group * kGroup, (group + 1) * kGroup)} first={group * kGroup} />}
    </Gradual>
  );
}

function Group({ sentences, first }: { sentences: Chosen[]; first: number }) {
  const open = sentences.findIndex(({ index }) => index === explained.value);
  const item = (sentence: Chosen, place: number) => <SummarySentence key={sentence.index} sentence={sentence} place={first + place + 1} />;
  if (form.value === "points") {
    return (
      <ol class="points">
        {sentences.map((sentence, place) => (
          <li key={sentence.index}>
            {item(sentence, place)}
            {place === open && <Why />}
          </li>
        ))}
      </ol>
    );
  }
  if (open < 0) return <p>{sentences.map(item)}</p>;
  return (
    <>
      <p>{sentences.slice(0, open + 1).map(item)}</p>
      <Why />
      <p>{sentences.slice(open + 1).map((sentence, place) => item(sentence, open + 1 + place))}</p>
    </>
  );
}

function SummarySentence({ sentence: { index, text }, place }: { sentence: Chosen; place: number }) {
  const open = explained.value === index;
  const number = (
    <button type="button" class="ref" aria-label={t.value.sentenceInSummary(place)} onClick={() => showInArticle(index, true)}>
      {place}
    </button>
  );
  const ask = (
    <button
      type="button"
      class="ask"
      aria-label={t.value.whyFor(place)}
      title={t.value.why}
      aria-expanded={open}
      onClick={() => explain(open ? null : index)}
    >
      <HelpIcon />
    </button>
  );
  return (
    <>
      <span class="sentence" data-s={index}>
        <Tied before={number} text={text} after={ask} keyword="" />
      </span>{" "}
    </>
  );
}
