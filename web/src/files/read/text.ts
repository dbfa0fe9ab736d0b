import { UnreadableFile } from "../protocol.ts";

/** Bytes to text: the byte order mark decides, then UTF-8, then the Western code page of older files. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  if (looksBinary(bytes)) throw new UnreadableFile("binary");
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** NUL or many control characters in the first 8 kB. */
function looksBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 8192);
  let strange = 0;
  for (const byte of sample) {
    if (byte === 0) return true;
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27) strange++;
  }
  return strange > sample.length / 20;
}

/** Markdown without its signs. Code blocks are left out: they are not prose. */
export function plainOfMarkdown(markdown: string): string {
  return (
    markdown
      .replace(/^---\n[\s\S]*?\n---\n/, "")
      .replace(/^(```|~~~)[\s\S]*?^\1[^\n]*$/gm, "")
      .replace(/<!--[\s\S]*?-->/g, "")
      .replace(/!\[[^\]]*\]\([^)]*\)/g, "")
      .replace(/\[([^\]]+)\](\([^)]*\)|\[[^\]]*\])/g, "$1")
      .replace(/^\s{0,3}#{1,6}\s+(.*?)\s*#*$/gm, "\n$1\n")
      .replace(/^\s{0,3}>\s?/gm, "")
      .replace(/^\s{0,3}([-*_])(\s*\1){2,}\s*$/gm, "")
      .replace(/^(\s*)[-*+]\s+/gm, "$1")
      .replace(/(\*\*|__)(?=\S)([\s\S]*?\S)\1/g, "$2")
      .replace(/(?<![\p{L}\p{N}])[*_](?=\S)([^*_\n]*\S)[*_](?![\p{L}\p{N}])/gu, "$1")
      .replace(/`([^`\n]+)`/g, "$1")
      // Lines of one paragraph belong together.
      .replace(/([^\n])\n(?=[^\n\s])/g, "$1 ")
  );
}
