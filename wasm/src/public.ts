export { type ErrorCode, RingkasError } from "./core.js";
export type * from "./types.js";
