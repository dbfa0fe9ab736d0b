import { t } from "./i18n/index.ts";
import { editing, hasText } from "./store.ts";
import { ArticlePane } from "./view/article-pane.tsx";
import { Footer, Header } from "./view/frame.tsx";
import { Help } from "./view/help.tsx";
import { Notices } from "./view/notices.tsx";
import { Start } from "./view/start.tsx";
import { SummaryPane } from "./view/summary-pane.tsx";
import { TextBox } from "./view/text-box.tsx";

export function App() {
  const started = hasText.value;
  return (
    <>
      {started && (
        <a class="skip" href="#ringkasan">
          {t.value.skip}
        </a>
      )}
      <Header />
      <main class={started ? "work" : "start"} data-editing={editing.value || undefined}>
        <div class="source">
          {started ? <ArticlePane /> : <Start.Head />}
          {editing.value && <TextBox key="box" />}
          {!started && <Start.Actions />}
        </div>
        {started && <SummaryPane />}
      </main>
      <Notices />
      <Help />
      <Footer />
    </>
  );
}
