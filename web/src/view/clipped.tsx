import { useState } from "preact/hooks";
import { t } from "../i18n/index.ts";

/** A "sentence" may be a megabyte without a full stop: only so much of it is drawn until more is asked for. */
const kFirst = 3000;
const kMore = 20_000;

export function Clipped({ text, keyword }: { text: string; keyword: string }) {
  const [shown, setShown] = useState(kFirst);
  if (text.length <= shown) return <>{withKeyword(text, keyword)}</>;
  const more = Math.min(kMore, text.length - shown);
  return (
    <>
      {withKeyword(text.slice(0, shown), keyword)}…{" "}
      <button type="button" class="link" onClick={() => setShown(shown + more)}>
        {t.value.showRest(more)}
      </button>
    </>
  );
}

/** The text with the places of a key phrase emphasised. */
function withKeyword(text: string, keyword: string) {
  if (keyword === "") return text;
  const pattern = keyword
    .split(/\s+/)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&"))
    .join("\\s+");
  const parts = text.split(new RegExp(`(?<![\\p{L}\\p{N}])(${pattern})(?![\\p{L}\\p{N}])`, "giu"));
  return parts.map((part, index) => (index % 2 === 1 ? <em class="hit">{part}</em> : part));
}
