import { t } from "../i18n/index.ts";

export function Header() {
  return (
    <header class="top">
      <a class="brand" href="./" aria-label="Ringkas">
        <svg viewBox="0 0 32 32" width="28" height="28" aria-hidden="true">
          <rect class="logo-line" x="4" y="5" width="24" height="3" rx="1.5" />
          <rect class="logo-mark" x="2" y="11" width="28" height="9" rx="2" />
          <rect class="logo-ink" x="4" y="14" width="21" height="3" rx="1.5" />
          <rect class="logo-line" x="4" y="24" width="15" height="3" rx="1.5" />
        </svg>
        <span>Ringkas</span>
      </a>
    </header>
  );
}

export function Footer() {
  return (
    <footer class="bottom">
      <p class="private">{t.value.privacy}</p>
    </footer>
  );
}
