import { t } from "../i18n/index.ts";
import { cut, form } from "../store.ts";
import { Arcs } from "./arcs.tsx";
import { Choice } from "./choice.tsx";
import { Facts } from "./facts.tsx";
import { Focus } from "./focus.tsx";
import { LengthControl } from "./length-control.tsx";
import { SummaryText } from "./summary-text.tsx";
import { TakeAway } from "./take-away.tsx";

export function SummaryPane() {
  const shown = cut.value;
  const some = shown !== null && shown.chosen.length > 0;
  return (
    <section class="result" id="ringkasan" tabIndex={-1} aria-labelledby="ringkasan-judul">
      <div class="bar">
        <h2 id="ringkasan-judul">{t.value.summary}</h2>
        <Choice
          label={t.value.form}
          name="form"
          value={form.value}
          options={[
            ["paragraph", t.value.paragraph],
            ["points", t.value.points],
          ]}
          onChange={chosen => (form.value = chosen)}
        />
      </div>
      <LengthControl />
      {shown?.warnings.map(warning => (
        <p key={warning} class="note">
          {t.value.warnings[warning] ?? warning}
        </p>
      ))}
      {some && <SummaryText cut={shown} />}
      {!shown && <p class="empty">{t.value.summaryEmpty}</p>}
      {some && (
        <>
          <TakeAway />
          <Facts />
          <Focus />
          <Arcs />
        </>
      )}
    </section>
  );
}
