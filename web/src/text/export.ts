// The summary in the forms that people take away. Pure functions of what is on the page.
import type { Chosen } from "../engine/protocol.ts";
import type { Form } from "../store.ts";

export interface Takeable {
  title: string;
  chosen: readonly Chosen[];
  form: Form;
}

const line = (text: string): string => text.replace(/\s+/g, " ").trim();

export function asText({ title, chosen, form }: Takeable): string {
  const body = form === "points" ? chosen.map(({ text }) => `• ${line(text)}`).join("\n") : chosen.map(({ text }) => line(text)).join(" ");
  return `${title ? `${title}\n\n` : ""}${body}\n`;
}

/** Signs that Markdown would read as its own are escaped. */
const escapeMarkdown = (text: string): string =>
  line(text)
    .replace(/[\\`*_[\]<>]/g, "\\$&")
    .replace(/^([#+-]|\d+[.)])(?=\s)/, "\\$1");

export function asMarkdown({ title, chosen, form }: Takeable): string {
  const heading = title ? `## ${escapeMarkdown(title)}\n\n` : "";
  const sentences = chosen.map(({ text }) => escapeMarkdown(text));
  return `${heading}${form === "points" ? sentences.map(text => `- ${text}`).join("\n") : sentences.join(" ")}\n`;
}

const escapeHtml = (text: string): string =>
  line(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** For the clipboard's text/html only; the page never puts it into its own document. */
export function asHtml({ title, chosen, form }: Takeable): string {
  const heading = title ? `<h2>${escapeHtml(title)}</h2>` : "";
  const sentences = chosen.map(({ text }) => escapeHtml(text));
  const body = form === "points" ? `<ul>${sentences.map(text => `<li>${text}</li>`).join("")}</ul>` : `<p>${sentences.join(" ")}</p>`;
  return heading + body;
}

/** A file name of the title: letters and digits of any script, nothing that a file system minds. */
export function fileName(title: string, extension: string): string {
  const words =
    title
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const name = words.join("-").slice(0, 60).replace(/-+$/, "");
  return `ringkasan${name ? `-${name}` : ""}.${extension}`;
}
