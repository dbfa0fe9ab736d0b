// Other summarizers for JavaScript, each on the same texts. Usage: run.mjs ARTICLES.jsonl TEXT.txt
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const [articlesFile, longFile] = process.argv.slice(2);
const articles = readFileSync(articlesFile, "utf8")
  .trimEnd()
  .split("\n")
  .slice(0, 40)
  .map(line => JSON.parse(line).text);
const long = readFileSync(longFile, "utf8");

const callback = run => new Promise((resolve, reject) => run((error, value) => (error ? reject(error) : resolve(value))));

/** name → how it is started, whether it ranks a graph of sentences, and a function that summarizes a text into three sentences. */
const peers = {
  "ts-textrank": {
    graph: true,
    load: () => {
      const t = require("ts-textrank");
      const config = new t.AbsoluteSummarizerConfig(
        3,
        new t.SorensenDiceSimilarity(),
        new t.DefaultTextParser(),
        0.85,
        t.Summarizer.SORT_OCCURENCE,
      );
      const summarizer = new t.Summarizer(config, new t.NullLogger());
      return text => summarizer.summarize(text, "id");
    },
  },
  lexrank: {
    graph: true,
    load: () => {
      const { summarize } = require("lexrank");
      return text => callback(done => summarize(text, 3, done));
    },
  },
  "lexrank.js": {
    graph: true,
    load: async () => {
      const { default: lexrank } = await import("lexrank.js");
      return lexrank;
    },
  },
  "node-summarizer": {
    graph: true,
    load: () => {
      const { SummarizerManager } = require("node-summarizer");
      return text => new SummarizerManager(text, 3).getSummaryByRank();
    },
  },
  textrank: {
    graph: true,
    load: () => {
      const { TextRank } = require("textrank");
      return text => new TextRank(text, { extractAmount: 3 }).summarizedArticle;
    },
  },
  "node-summary": {
    graph: false,
    load: () => {
      const { summarize } = require("node-summary");
      return text => callback(done => summarize("", text, done));
    },
  },
  "wink-nlp (splitting only)": {
    graph: false,
    load: () => {
      const nlp = require("wink-nlp")(require("wink-eng-lite-web-model"));
      return text => nlp.readDoc(text).sentences().out();
    },
  },
};

const patience = 20_000;
const quiet = { log: console.log };

async function time(summarize, texts) {
  let least = Infinity;
  const deadline = performance.now() + patience;
  for (let round = 0; round < 5 && performance.now() < deadline; round += 1) {
    const begin = performance.now();
    for (const text of texts) await summarize(text);
    least = Math.min(least, performance.now() - begin);
  }
  return least / texts.length;
}

for (const [name, { graph, load }] of Object.entries(peers)) {
  console.log = () => {};
  const row = { name, graph };
  try {
    const begin = performance.now();
    const summarize = await load();
    row.startMs = Math.round(performance.now() - begin);
    row.articleMs = await time(summarize, articles);
    row.longMs = await time(summarize, [long]);
  } catch (error) {
    row.error = String(error.message ?? error).split("\n")[0];
  }
  console.log = quiet.log;
  console.log(JSON.stringify(row));
}
process.exit(0);
