// PDF by pdf.js, whose own worker code runs in this worker: one thread that a cancel can end.
import * as pdfjs from "pdfjs-dist/legacy/build/pdf.mjs";
import * as pdfWorker from "pdfjs-dist/legacy/build/pdf.worker.mjs";
import { UnreadableFile } from "../protocol.ts";

interface Item {
  str: string;
  hasEOL: boolean;
  height: number;
  transform: number[];
}

// Where pdf.js looks for its worker before it would start one.
(globalThis as { pdfjsWorker?: unknown }).pdfjsWorker = pdfWorker;

export async function textOfPdf(bytes: Uint8Array): Promise<string> {
  const task = pdfjs.getDocument({
    data: bytes,
    isEvalSupported: false,
    disableFontFace: true,
    useWorkerFetch: false,
    useSystemFonts: false,
    stopAtErrors: false,
    verbosity: 0,
  });
  try {
    const document = await task.promise;
    const pages: string[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(textOfPage(items as Item[]));
      page.cleanup();
    }
    const text = joinPages(pages);
    if (text.trim() === "") throw new UnreadableFile("scanned");
    return text;
  } catch (error) {
    if (error instanceof Error && error.name === "PasswordException") throw new UnreadableFile("password");
    throw error;
  } finally {
    await task.destroy();
  }
}

/** Lines to paragraphs: a gap of more than a line and a half, or a much larger letter, begins a new one. */
function textOfPage(items: Item[]): string {
  const lines: { text: string; y: number; height: number }[] = [];
  let text = "";
  for (const item of items) {
    text += item.str;
    if (!item.hasEOL) continue;
    if (text.trim() !== "") lines.push({ text: text.trim(), y: item.transform[5] ?? 0, height: item.height || 10 });
    text = "";
  }
  const last = items.at(-1);
  if (text.trim() !== "") lines.push({ text: text.trim(), y: last?.transform[5] ?? 0, height: last?.height || 10 });
  const gaps = lines
    .slice(1)
    .map((line, index) => Math.abs(lines[index]!.y - line.y))
    .sort((a, b) => a - b);
  const usual = gaps[Math.floor(gaps.length / 2)] ?? 0;
  let page = "";
  lines.forEach((line, index) => {
    const above = lines[index - 1];
    if (!above) page = line.text;
    else if (Math.abs(above.y - line.y) > 1.35 * usual || Math.abs(above.height - line.height) > 1.5) page += `\n\n${line.text}`;
    else page = joinLines(page, line.text);
  });
  return page;
}

/** A hyphen at the end of a line that stands between two small letters was put there by the typesetter. */
const joinLines = (before: string, after: string): string =>
  /\p{Ll}-$/u.test(before) && /^\p{Ll}/u.test(after) ? before.slice(0, -1) + after : `${before} ${after}`;

/** A sentence that runs over the page break goes on in the same paragraph. */
const joinPages = (pages: string[]): string =>
  pages
    .filter(page => page !== "")
    .reduce(
      (text, page) => (text !== "" && !/[.!?:"”)\]]$/.test(text) && /^\p{Ll}/u.test(page) ? joinLines(text, page) : `${text}\n\n${page}`),
      "",
    )
    .trim();
