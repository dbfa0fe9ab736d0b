// What answers.cpp writes, made from the module's results. Runs in Node and in the browser.
const view = new DataView(new ArrayBuffer(8));

function bits(value) {
  view.setFloat64(0, value);
  return view.getBigUint64(0).toString(16).padStart(16, "0");
}

const lengths = [
  ["auto", {}],
  ["sentences", { sentences: 3 }],
  ["words", { words: 40 }],
  ["ratio", { ratio: 0.2 }],
];

export function answerLine(ringkas, text) {
  const article = ringkas.analyze(text);
  let line = "";
  for (const [by, length] of lengths) {
    const result = article.cut(length);
    if (line === "") {
      line = result.method.used;
      for (const s of result.sentences) line += `|s${s.begin}-${s.end}:${s.paragraph}:${bits(s.score)}`;
      for (const o of result.omitted) line += `|o${o.begin}-${o.end}:${o.reason}`;
      for (const k of result.keywords) line += `|k${bits(k.score)}:${k.count}`;
    }
    line += `|${by}${result.stats.summaryWords}`;
    for (const chosen of result.summary) {
      line += `,${chosen.index}`;
      for (const part of chosen.why.parts) line += `:${bits(part.value)}`;
    }
    for (const warning of result.warnings) line += `!${warning}`;
  }
  return line;
}
