// Node and Deno: prints the answers.
import { createSummarizer } from "ringkas";
import { text } from "./text.js";

const answers = [];
for (const options of [{}, { worker: true }]) {
  const ringkas = await createSummarizer(options);
  answers.push((await ringkas.summarize(text, { sentences: 2 })).summary);
  ringkas.dispose();
}
console.log(JSON.stringify(answers));
