import { useEffect, useState } from "preact/hooks";
import { cancelWork, retry } from "../actions.ts";
import { cancelReading } from "../files/open.ts";
import { t } from "../i18n/index.ts";
import { applyUpdate, waiting } from "../pwa/register.ts";
import { busy, notice, problem, progress, reading, source } from "../store.ts";
import { size } from "./text-box.tsx";

/** Work that is shorter than this is not announced. */
const kQuietMs = 200;

/** What the reader is told in passing, at the foot of the window. */
export function Notices() {
  return (
    <div class="notices">
      <div role="status">
        <Passing />
        <Reading />
        <Working />
        {waiting.value && (
          <p class="toast">
            {t.value.updateReady} <Action label={t.value.updateNow} run={applyUpdate} />
          </p>
        )}
      </div>
      <div role="alert">
        {problem.value && (
          <p class="toast problem">
            {t.value.problems[problem.value.code] ?? t.value.problems.other} <Action label={t.value.retry} run={retry} />
          </p>
        )}
      </div>
    </div>
  );
}

function Action({ label, run }: { label: string; run(): void }) {
  return (
    <button type="button" class="link" onClick={run}>
      {label}
    </button>
  );
}

function Passing() {
  const shown = notice.value;
  if (!shown) return null;
  const { text, action } = shown;
  return (
    <p class="toast">
      {text}{" "}
      {action && (
        <Action
          label={action.label}
          run={() => {
            notice.value = null;
            action.run();
          }}
        />
      )}{" "}
      <Action label={t.value.close} run={() => (notice.value = null)} />
    </p>
  );
}

function Reading() {
  const shown = reading.value;
  if (!shown) return null;
  const { done, total, name } = shown;
  return (
    <p class="toast">
      <progress aria-label={t.value.readingFiles} max={total} value={total > 1 ? done : undefined} />{" "}
      {t.value.readingFile(name, done + 1, total)} <Action label={t.value.cancel} run={cancelReading} />
    </p>
  );
}

function Working() {
  const [shown, setShown] = useState(false);
  const working = busy.value;
  useEffect(() => {
    if (!working) return setShown(false);
    const timer = setTimeout(() => setShown(true), kQuietMs);
    return () => clearTimeout(timer);
  }, [working]);
  if (!shown) return null;
  return (
    <p class="toast">
      <progress aria-label={t.value.working} value={progress.value} /> {t.value.workingOn(size(source.value.text.length))}{" "}
      <Action label={t.value.cancel} run={cancelWork} />
    </p>
  );
}
