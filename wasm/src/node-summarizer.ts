/** `Summarizer` of the Writing Assistance APIs, for Node and Deno. Importing does nothing. */
import { createSummarizer } from "./node.js";
import { modelFrom } from "./standard/model.js";
import { summarizerClass } from "./standard/summarizer.js";

export type * from "./standard/idl.js";
export type { Availability } from "./standard/model.js";

export const Summarizer = /* @__PURE__ */ summarizerClass(/* @__PURE__ */ modelFrom(createSummarizer));
export type Summarizer = InstanceType<typeof Summarizer>;
