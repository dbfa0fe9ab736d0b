// A browser on its own: no bundler, no import map.
import { createSummarizer } from "/node_modules/ringkas/dist/index.js";
import { text } from "./text.js";

async function main() {
  const answers = [];
  for (const options of [{}, { worker: true }]) {
    const ringkas = await createSummarizer(options);
    answers.push((await ringkas.summarize(text, { sentences: 2 })).summary);
    ringkas.dispose();
  }
  globalThis.answers = answers;
}

main();
