import { useMemo } from "preact/hooks";
import { putBack, setText, setTitle, undoPutBack } from "../actions.ts";
import { t } from "../i18n/index.ts";
import { analysed, analysis, editable, editing, keep, problem, source, title, view } from "../store.ts";
import { chunksOf } from "../text/pieces.ts";
import { ArticleText } from "./article-text.tsx";
import { Choice } from "./choice.tsx";
import { Clipped } from "./clipped.tsx";
import { Documents } from "./documents.tsx";
import { NewIcon } from "./icons.tsx";
import { Strip } from "./strip.tsx";

export function ArticlePane() {
  return (
    <>
      <h1 class="visually-hidden">Ringkas</h1>
      <div class="bar">
        <Choice
          label={t.value.article}
          name="mode"
          value={editing.value ? "edit" : "read"}
          options={[
            ["read", t.value.read],
            ["edit", t.value.edit],
          ]}
          onChange={mode => (editing.value = mode === "edit")}
        />
        {!editing.value && (
          <Choice
            label={t.value.viewLabel}
            name="view"
            value={view.value}
            options={[
              ["marks", t.value.marks],
              ["heat", t.value.heat],
            ]}
            onChange={chosen => (view.value = chosen)}
          />
        )}
        <button type="button" class="quiet push" onClick={() => setText("")}>
          <NewIcon /> {t.value.startOver}
        </button>
      </div>
      <Documents />
      {(!editing.value || !editable.value) && <ReadView />}
    </>
  );
}

function ReadView() {
  const result = analysis.value;
  const chunks = useMemo(() => (result ? chunksOf(result) : []), [result]);
  if (!result) return problem.value && <PlainText />;
  return (
    <article class={`article ${view.value}`} aria-label={t.value.article}>
      <Strip analysis={result} />
      <TitleField found={result.title?.text ?? ""} />
      <OmittedBar />
      {view.value === "heat" && <Legend />}
      <ArticleText text={analysed.value} analysis={result} chunks={chunks} />
    </article>
  );
}

/** Where the engine is missing, the reader still sees the text. */
function PlainText() {
  return (
    <article class="article plain" aria-label={t.value.article}>
      <Clipped text={source.value.text} keyword="" />
    </article>
  );
}

function Legend() {
  return (
    <p class="legend">
      {t.value.heatLow} <span class="ramp" aria-hidden="true" /> {t.value.heatHigh}
    </p>
  );
}

function TitleField({ found }: { found: string }) {
  const shown = title.value || found;
  return (
    <div class="title" data-value={shown}>
      <textarea
        rows={1}
        aria-label={t.value.titleLabel}
        placeholder={t.value.titleHint}
        value={shown}
        onInput={event => setTitle(event.currentTarget.value.replace(/\s+/g, " "))}
        onKeyDown={event => {
          if (event.key === "Enter") event.preventDefault();
        }}
      />
    </div>
  );
}

function OmittedBar() {
  const { begin, end } = analysis.value!.omitted;
  const count = begin.length;
  const kept = keep.value.length;
  if (count + kept === 0) return null;
  const all = (): [number, number][] => Array.from(begin, (from, index) => [from, end[index]!]);
  return (
    <p class="omitted-bar">
      {count > 0 && <span>{t.value.omittedTotal(count)} </span>}
      {count > 0 && (
        <button type="button" class="link" onClick={() => putBack(all())}>
          {t.value.putAllBack}
        </button>
      )}
      {kept > 0 && <span> {t.value.restoredTotal(kept)} </span>}
      {kept > 0 && (
        <button type="button" class="link" onClick={undoPutBack}>
          {t.value.undo}
        </button>
      )}
    </p>
  );
}
