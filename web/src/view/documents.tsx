import { showDocument } from "../actions.ts";
import { t } from "../i18n/index.ts";
import { documents, shown } from "../store.ts";

/** The files that were opened together, to choose between. */
export function Documents() {
  if (documents.value.length === 0) return null;
  return (
    <nav class="documents" aria-label={t.value.openedFiles}>
      {documents.value.map(({ name }, index) => (
        <button
          key={index}
          type="button"
          class="chip"
          aria-current={index === shown.value ? "true" : undefined}
          onClick={() => showDocument(index)}
        >
          {name}
        </button>
      ))}
    </nav>
  );
}
