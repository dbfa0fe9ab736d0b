import mammoth from "mammoth";

export async function textOfDocx(bytes: Uint8Array): Promise<string> {
  const { value } = await mammoth.extractRawText({ arrayBuffer: bytes.buffer as ArrayBuffer });
  return value;
}
