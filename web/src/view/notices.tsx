import { cancelWork, retry } from "../actions.ts";
import { busy, notice, problem, source } from "../store.ts";
import { t } from "../i18n/index.ts";
import { useEffect, useState } from "preact/hooks";
import { size } from "./text-box.tsx";

/** A computation that is shorter than this is not announced. */
const kQuietMs = 200;

export function Notices() {
  return (
    <div class="notices">
      <div role="status">
        {notice.value && (
          <p class="toast">
            {notice.value}{" "}
            <button type="button" class="link" onClick={() => (notice.value = "")}>
              {t.value.close}
            </button>
          </p>
        )}
        <Working />
      </div>
      <div role="alert">
        {problem.value && (
          <p class="toast problem">
            {t.value.problems[problem.value.code] ?? t.value.problems.other}{" "}
            <button type="button" class="link" onClick={retry}>
              {t.value.retry}
            </button>
          </p>
        )}
      </div>
    </div>
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
      <progress aria-label={t.value.working} /> {t.value.workingOn(size(source.value.text.length))}{" "}
      <button type="button" class="link" onClick={cancelWork}>
        {t.value.cancel}
      </button>
    </p>
  );
}
