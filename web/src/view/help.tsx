import { signal } from "@preact/signals";
import type { FunctionComponent } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { fetched } from "../actions.ts";
import { t } from "../i18n/index.ts";
import { CloseIcon } from "./icons.tsx";

const open = signal(false);
const content = signal<FunctionComponent | null>(null);

export async function toggleHelp(): Promise<void> {
  open.value = !open.value;
  if (!open.value) return;
  content.value ??= (await fetched(import("./help-content.tsx")))?.HelpContent ?? null;
  if (!content.value) open.value = false;
}

/** Settings, commands, bookmark: one dialog, the platform's own. */
export function Help() {
  const dialog = useRef<HTMLDialogElement>(null);
  const shown = open.value;
  const Content = content.value;
  useEffect(() => {
    if (shown && !dialog.current?.open) dialog.current?.showModal();
    if (!shown) dialog.current?.close();
  }, [shown]);
  return (
    <dialog ref={dialog} class="help" aria-labelledby="bantuan-judul" onClose={() => (open.value = false)}>
      {shown && (
        <>
          <div class="bar">
            <h2 id="bantuan-judul">{t.value.help}</h2>
            <button type="button" class="quiet push" aria-label={t.value.close} onClick={toggleHelp}>
              <CloseIcon />
            </button>
          </div>
          {Content && <Content />}
        </>
      )}
    </dialog>
  );
}
