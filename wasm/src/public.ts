export { RingkasError, type ErrorCode } from "./core.js";
export type * from "./types.js";
