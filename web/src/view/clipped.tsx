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

const literally = (word: string): string => word.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
const isName = (words: string[]): boolean => words.length > 1 && words.every(word => /^\p{Lu}/u.test(word));

/** The text with the places of a key phrase emphasised; of a name also its parts, which count for it in the engine too. */
function withKeyword(text: string, keyword: string) {
  if (keyword === "") return text;
  const words = keyword.split(/\s+/);
  const whole = words.map(literally).join("\\s+");
  const pattern = isName(words) ? [whole, ...words.map(literally)].join("|") : whole;
  const parts = text.split(new RegExp(`(?<![\\p{L}\\p{N}])(${pattern})(?![\\p{L}\\p{N}])`, isName(words) ? "gu" : "giu"));
  return parts.map((part, index) => (index % 2 === 1 ? <em class="hit">{part}</em> : part));
}
