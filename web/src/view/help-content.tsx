// What the help dialog shows, fetched when it is opened first.
import { computed } from "@preact/signals";
import { helpEn } from "../i18n/help-en.ts";
import { helpId } from "../i18n/help-id.ts";
import { t } from "../i18n/index.ts";
import { bookmarklet } from "../pwa/bookmarklet-address.ts";
import { install, installable } from "../pwa/install.ts";
import { keepHistory, shortcuts, type Theme, theme } from "../storage/settings.ts";
import { Choice } from "./choice.tsx";

const strings = computed(() => (t.value.code === "en" ? helpEn : helpId));

export function HelpContent() {
  return (
    <>
      <p>{strings.value.privacy}</p>
      <Settings />
      <Commands />
      {!SINGLE_FILE && <Bookmark />}
    </>
  );
}

function Settings() {
  return (
    <section>
      <h3>{strings.value.settings}</h3>
      <p class="setting">
        <span>{strings.value.theme}</span>
        <Choice<Theme>
          label={strings.value.theme}
          name="theme"
          value={theme.value}
          options={[
            ["auto", strings.value.themeAuto],
            ["light", strings.value.themeLight],
            ["dark", strings.value.themeDark],
          ]}
          onChange={chosen => (theme.value = chosen)}
        />
      </p>
      <label class="check">
        <input type="checkbox" checked={keepHistory.value} onChange={event => (keepHistory.value = event.currentTarget.checked)} />
        <span>{strings.value.keepHistory}</span>
      </label>
      <label class="check">
        <input type="checkbox" checked={shortcuts.value} onChange={event => (shortcuts.value = event.currentTarget.checked)} />
        <span>{strings.value.useShortcuts}</span>
      </label>
      {installable() && (
        <button type="button" onClick={() => void install()}>
          {strings.value.install}
        </button>
      )}
    </section>
  );
}

function Commands() {
  return (
    <section>
      <h3>{strings.value.keyboard}</h3>
      <dl class="keys">
        {strings.value.keys.map(([key, text]) => (
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
      <h3>{strings.value.bookmark}</h3>
      <p>
        {strings.value.bookmarkHint}{" "}
        <a class="button" href={bookmarklet(address)} onClick={event => event.preventDefault()}>
          {strings.value.bookmarkName}
        </a>
      </p>
      <p>
        <a href="./ringkas.html" download>
          {strings.value.singleFile}
        </a>
      </p>
    </section>
  );
}
