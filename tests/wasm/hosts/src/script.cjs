const { createSummarizer, RingkasError } = require("ringkas");

(async () => {
  const { text } = await import("./text.js");
  const ringkas = await createSummarizer();
  const remote = await createSummarizer({ worker: true });
  const answers = [ringkas.summarize(text, { sentences: 2 }).summary, (await remote.summarize(text, { sentences: 2 })).summary];
  remote.dispose();
  try {
    ringkas.summarize(5);
  } catch (error) {
    if (!(error instanceof RingkasError)) throw error;
  }
  console.log(JSON.stringify(answers));
})();
