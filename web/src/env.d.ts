/** Addresses of the bundled workers, or blobs with their code in the one-file build. */
declare module "#worker/engine" {
  const url: string;
  export default url;
}
declare module "#worker/files" {
  const url: string;
  export default url;
}
/** The WebAssembly bytes in the one-file build, undefined where the package finds its own file. */
declare module "#wasm" {
  const bytes: Uint8Array<ArrayBuffer> | undefined;
  export default bytes;
}
/** True in the one-file build, which has no service worker and no address of its own. */
declare const SINGLE_FILE: boolean;
declare module "pdfjs-dist/legacy/build/pdf.worker.mjs" {
  export const WorkerMessageHandler: unknown;
}
