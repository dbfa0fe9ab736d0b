// A saved web page: Readability finds the article; where it finds none, the whole page is taken, and the engine's own
// cleaning sorts it out.
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom/worker";

const kBlocks =
  /^(ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|DD|DIV|DL|DT|FIGCAPTION|FIGURE|FOOTER|FORM|H[1-6]|HEADER|HR|LI|MAIN|NAV|OL|P|PRE|SECTION|TABLE|TR|UL)$/;
/** A shorter find is a teaser or a notice, not the article. */
const kLeastArticle = 250;
const kUnread = /^(SCRIPT|STYLE|NOSCRIPT|TEMPLATE|SVG|HEAD|IFRAME|OBJECT|SELECT|BUTTON|TEXTAREA)$/;

export function textOfHtml(html: string): string {
  const whole = wholeText(html);
  const article = articleOfHtml(html);
  if (!article || article.text.length < Math.min(kLeastArticle, whole.length)) return whole;
  const { title, text } = article;
  return title && !text.startsWith(title) ? `${title}\n\n${text}` : text;
}

/** Everything on the page, as copying it would give. */
export function wholeText(html: string): string {
  const page = parse(html);
  return plainText(page.body ?? page.documentElement);
}

/** What Readability takes for the article. */
export function articleOfHtml(html: string): { title: string; text: string } | null {
  const page = parse(html);
  for (const element of Array.from(page.querySelectorAll("noscript"))) element.remove();
  const article = new Readability(page).parse();
  return article?.content ? { title: article.title?.trim() ?? "", text: plainText(parse(article.content).documentElement) } : null;
}

/** A complete document, also of a fragment: only then has it a body. */
function parse(html: string): Document {
  const complete = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`;
  return parseHTML(complete).document as unknown as Document;
}

/** Text as the clipboard would have it: blocks on lines of their own. Not recursive: pages nest as deep as they like. */
function plainText(root: Element): string {
  const parts: string[] = [];
  let node: Node | null = root;
  const enter = (current: Node): boolean => {
    if (current.nodeType === 3) parts.push((current.nodeValue ?? "").replace(/\s+/g, " "));
    if (current.nodeType !== 1) return false;
    const name = current.nodeName.toUpperCase();
    if (kUnread.test(name)) return false;
    if (name === "BR") parts.push("\n");
    if (kBlocks.test(name)) parts.push("\n\n");
    return true;
  };
  const leave = (current: Node): void => {
    const name = current.nodeName.toUpperCase();
    if (kBlocks.test(name)) parts.push("\n\n");
    if (name === "TD" || name === "TH") parts.push("\t");
  };
  while (node) {
    const opened = enter(node);
    if (opened && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    while (node) {
      if (node.nodeType === 1) leave(node);
      if (node === root) return tidy(parts.join(""));
      if (node.nextSibling) {
        node = node.nextSibling;
        break;
      }
      node = node.parentNode;
    }
  }
  return tidy(parts.join(""));
}

const tidy = (text: string): string =>
  text
    .replace(/[^\S\n]*\n[^\S\n]*/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
