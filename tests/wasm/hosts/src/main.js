// What an application does; each bundler builds this very file.
import { createSummarizer } from "ringkas";
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
