// What the page and the file worker say to each other.
export interface ReadRequest {
  id: number;
  file: File;
}

/** Why a file gives no text. The page has a sentence for each. */
export type FileProblem = "binary" | "too_large" | "scanned" | "password" | "broken" | "old_word" | "empty" | "load_failed";

export type ReadReply = { id: number; text: string } | { id: number; problem: FileProblem; message: string };

export class UnreadableFile extends Error {
  constructor(
    readonly problem: FileProblem,
    message = problem as string,
  ) {
    super(message);
  }
}

/** Larger files are refused before they are read: the engine takes 128 MB of text at most. */
export const kMostBytes = 128 * 2 ** 20;
export const kAccepted = ".txt,.text,.md,.markdown,.html,.htm,.xhtml,.pdf,.docx,text/plain,text/markdown,text/html,application/pdf";
