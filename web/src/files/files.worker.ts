// Reads files outside the main thread. Each format's reader is loaded when its first file comes.
import { kMostBytes, type ReadReply, type ReadRequest, UnreadableFile } from "./protocol.ts";
import { kindOf } from "./read/kind.ts";
import { decodeText, plainOfMarkdown } from "./read/text.ts";

async function read(file: File): Promise<string> {
  if (file.size > kMostBytes) throw new UnreadableFile("too_large");
  const bytes = new Uint8Array(await file.arrayBuffer());
  switch (kindOf(file.name, file.type, bytes)) {
    case "pdf":
      return (await import("./read/pdf.ts")).textOfPdf(bytes);
    case "docx":
      return (await import("./read/docx.ts")).textOfDocx(bytes);
    case "old-office":
      throw new UnreadableFile("old_word");
    case "html":
      return (await import("./read/html.ts")).textOfHtml(decodeText(bytes));
    case "markdown":
      return plainOfMarkdown(decodeText(bytes));
    case "text":
      return decodeText(bytes);
  }
}

function replyTo(id: number, error: unknown): ReadReply {
  if (error instanceof UnreadableFile) return { id, problem: error.problem, message: error.message };
  const message = error instanceof Error ? error.message : String(error);
  // A reader that could not be fetched: no connection.
  const problem = error instanceof TypeError && /import|fetch|module/i.test(message) ? "load_failed" : "broken";
  return { id, problem, message };
}

addEventListener("message", (event: MessageEvent<ReadRequest>) => {
  const { id, file } = event.data;
  read(file).then(
    text => postMessage(text.trim() === "" ? replyTo(id, new UnreadableFile("empty")) : { id, text }),
    (error: unknown) => postMessage(replyTo(id, error)),
  );
});
