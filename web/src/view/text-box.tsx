import { useLayoutEffect, useRef } from "preact/hooks";
import { editText, setText } from "../actions.ts";
import { t } from "../i18n/index.ts";
import { editable, kMostEditable, source } from "../store.ts";

/**
 * The box that text is pasted or typed into. Not a controlled input: the browser keeps its own undo history, and the value
 * is only written when it comes from elsewhere.
 */
export function TextBox() {
  const box = useRef<HTMLTextAreaElement>(null);
  const { text } = source.value;
  useLayoutEffect(() => {
    if (box.current && editable.value && box.current.value !== text) box.current.value = text;
  }, [text]);
  if (!editable.value) return <p class="note">{t.value.tooLongToEdit(size(text.length))}</p>;

  const paste = (event: ClipboardEvent): void => {
    const field = event.currentTarget as HTMLTextAreaElement;
    const pasted = event.clipboardData?.getData("text/plain") ?? "";
    if (pasted.trim() === "") return;
    const { value, selectionStart, selectionEnd } = field;
    const rest = value.slice(0, selectionStart) + value.slice(selectionEnd);
    if (rest.trim() !== "" && rest.length + pasted.length <= kMostEditable) return;
    // A whole article: it never goes through the box, which would take seconds to lay out a book.
    event.preventDefault();
    setText(value.slice(0, selectionStart) + pasted + value.slice(selectionEnd));
  };

  return (
    <textarea
      ref={box}
      class="box"
      dir="auto"
      aria-label={t.value.boxLabel}
      placeholder={t.value.boxHint}
      spellcheck={false}
      autocomplete="off"
      onInput={event => editText(event.currentTarget.value)}
      onPaste={paste}
    />
  );
}

export const size = (characters: number): string =>
  characters < 1e6 ? `${Math.round(characters / 1000)} kB` : `${t.value.decimal(characters / 1e6)} MB`;
