// Lighthouse on the built page: at least 98 in each of the four categories, the best of three runs.
import { launch as launchChrome } from "chrome-launcher";
import lighthouse from "lighthouse";
import { serve } from "./lib/server.mjs";

const kLeast = 98;
const categories = ["performance", "accessibility", "best-practices", "seo"];
const server = await serve();
const chrome = await launchChrome({
  chromePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  chromeFlags: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"],
});
let passed = false;
try {
  for (let run = 0; run < 3 && !passed; run++) {
    const { lhr } = await lighthouse(server.origin, { port: chrome.port, onlyCategories: categories, logLevel: "error" });
    const scores = categories.map(name => Math.round(lhr.categories[name].score * 100));
    console.log(categories.map((name, index) => `${name} ${scores[index]}`).join(" · "));
    for (const audit of Object.values(lhr.audits)) if (audit.score !== null && audit.score < 0.9 && audit.scoreDisplayMode === "binary") console.log(`  ${audit.id}: ${audit.title}`);
    passed = scores.every(score => score >= kLeast);
  }
} finally {
  chrome.kill();
  await server.close();
}
if (!passed) process.exitCode = 1;
