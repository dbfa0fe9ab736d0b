// Text that arrives outside the text box: pasted anywhere on the page.
import { setText } from "./actions.ts";

const isField = (target: EventTarget | null): boolean => target instanceof Element && target.closest("input, textarea, [contenteditable]") !== null;

export function takeDocumentInput(): void {
  document.addEventListener("paste", (event) => {
    if (event.defaultPrevented || isField(event.target)) return;
    const text = event.clipboardData?.getData("text/plain") ?? "";
    if (text.trim() === "") return;
    event.preventDefault();
    setText(text);
  });
}
