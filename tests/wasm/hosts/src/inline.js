import { createSummarizer } from "ringkas/inline";
import { text } from "./text.js";

createSummarizer().then(ringkas => {
  globalThis.answers = [ringkas.summarize(text, { sentences: 2 }).summary];
});
