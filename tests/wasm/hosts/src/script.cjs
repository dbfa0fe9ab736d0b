const { createSummarizer, RingkasError } = require("ringkas");

(async () => {
  const { text } = await import("./text.js");
  const ringkas = await createSummarizer();
  const remote = await createSummarizer({ worker: true });
  const inline = await require("ringkas/inline").createSummarizer();
  const answers = [ringkas, remote, inline].map((one) => one.summarize(text, { sentences: 2 }));
  const results = await Promise.all(answers);
  remote.dispose();
  try {
    ringkas.summarize(5);
  } catch (error) {
    if (!(error instanceof RingkasError)) throw error;
  }
  if ((await require("ringkas/summarizer").Summarizer.availability({ outputLanguage: "id" })) === "unavailable") throw new Error("no Summarizer");
  console.log(JSON.stringify(results.map(({ summary }) => summary)));
})();
