import { t } from "../i18n/index.ts";
import { language } from "../storage/settings.ts";
import { Choice } from "./choice.tsx";
import { toggleHelp } from "./help.tsx";
import { HelpIcon } from "./icons.tsx";

export function Header() {
  return (
    <header class="top">
      <a class="brand" href="./" aria-label={`Ringkas: ${t.value.home}`}>
        <svg viewBox="0 0 32 32" width="28" height="28" aria-hidden="true">
          <rect class="logo-line" x="4" y="5" width="24" height="3" rx="1.5" />
          <rect class="logo-mark" x="2" y="11" width="28" height="9" rx="2" />
          <rect class="logo-ink" x="5" y="14" width="21" height="3" rx="1.5" />
          <rect class="logo-line" x="4" y="24" width="15" height="3" rx="1.5" />
        </svg>
        <span>Ringkas</span>
      </a>
      <div class="tools">
        <Choice
          label={t.value.languageLabel}
          name="language"
          value={language.value}
          options={[
            ["id", "ID"],
            ["en", "EN"],
          ]}
          onChange={chosen => (language.value = chosen)}
        />
        <button type="button" class="quiet" aria-label={t.value.help} onClick={toggleHelp}>
          <HelpIcon /> <span class="wide">{t.value.help}</span>
        </button>
      </div>
    </header>
  );
}

export function Footer() {
  return (
    <footer class="bottom">
      <p class="private">
        <svg class="icon" viewBox="0 0 20 20" width="16" height="16" aria-hidden="true">
          <path d="M5.5 9V6.5a4.5 4.5 0 0 1 9 0V9M4.5 9h11v8h-11z" />
        </svg>{" "}
        {t.value.privacy}
      </p>
    </footer>
  );
}
