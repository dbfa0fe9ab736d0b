import { signal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { t } from "../i18n/index.ts";
import { bookmarklet } from "../pwa/bookmarklet.ts";
import { install, installable } from "../pwa/install.ts";
import { keepHistory, shortcuts, type Theme, theme } from "../storage/settings.ts";
import { Choice } from "./choice.tsx";
import { CloseIcon } from "./icons.tsx";

const open = signal(false);
export const toggleHelp = (): void => void (open.value = !open.value);

/** Settings, commands, bookmark: one dialog, the platform's own. */
export function Help() {
  const dialog = useRef<HTMLDialogElement>(null);
  const shown = open.value;
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
          <p>{t.value.helpPrivacy}</p>
          <Settings />
          <Commands />
          {!SINGLE_FILE && <Bookmark />}
        </>
      )}
    </dialog>
  );
}

function Settings() {
  return (
    <section>
      <h3>{t.value.settings}</h3>
      <p class="setting">
        <span>{t.value.theme}</span>
        <Choice<Theme>
          label={t.value.theme}
          name="theme"
          value={theme.value}
          options={[
            ["auto", t.value.themeAuto],
            ["light", t.value.themeLight],
            ["dark", t.value.themeDark],
          ]}
          onChange={chosen => (theme.value = chosen)}
        />
      </p>
      <label class="check">
        <input type="checkbox" checked={keepHistory.value} onChange={event => (keepHistory.value = event.currentTarget.checked)} />
        <span>{t.value.keepHistory}</span>
      </label>
      <label class="check">
        <input type="checkbox" checked={shortcuts.value} onChange={event => (shortcuts.value = event.currentTarget.checked)} />
        <span>{t.value.useShortcuts}</span>
      </label>
      {installable() && (
        <button type="button" onClick={() => void install()}>
          {t.value.install}
        </button>
      )}
    </section>
  );
}

function Commands() {
  return (
    <section>
      <h3>{t.value.keyboard}</h3>
      <dl class="keys">
        {t.value.keys.map(([key, text]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Bookmark() {
  const address = new URL("./", document.baseURI).href;
  return (
    <section>
      <h3>{t.value.bookmark}</h3>
      <p>
        {t.value.bookmarkHint}{" "}
        <a class="button" href={bookmarklet(address)} onClick={event => event.preventDefault()}>
          {t.value.bookmarkName}
        </a>
      </p>
      <p>
        <a href="./ringkas.html" download>
          {t.value.singleFile}
        </a>
      </p>
    </section>
  );
}
