// What a file is: by its first bytes where they say so, else by name and type.
export type Kind = "pdf" | "docx" | "old-office" | "html" | "markdown" | "text";

const startsWith = (bytes: Uint8Array, ...start: number[]): boolean => start.every((byte, index) => bytes[index] === byte);

export function kindOf(name: string, type: string, bytes: Uint8Array): Kind {
  const extension = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? "";
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46) || extension === "pdf") return "pdf";
  // A Word file is a ZIP; one with a password is in the old container, as are .doc files.
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return "old-office";
  if (extension === "docx") return "docx";
  if (type === "text/html" || /^x?html?$/.test(extension)) return "html";
  return /^(md|markdown)$/.test(extension) || type === "text/markdown" ? "markdown" : "text";
}
