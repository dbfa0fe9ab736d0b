// The main path as functions that run in the page, for every engine that can evaluate one.
import assert from "node:assert/strict";
import { createSummarizer } from "../../../wasm/dist/node.js";
import { seed } from "./suite.mjs";

/** @param {(code: string, ...values: unknown[]) => Promise<any>} evaluate runs a function's source with values */
export async function mainPath(evaluate) {
  const run = (code, ...values) => evaluate(String(code), ...values);
  const until = async (condition, ...values) => {
    const end = Date.now() + 30_000;
    while (!(await run(condition, ...values))) {
      if (Date.now() > end) throw new Error(`never true: ${condition}`);
      await new Promise(resolve => setTimeout(resolve, 50));
    }
  };
  await until(() => document.documentElement.dataset.ready === "");
  await run(text => {
    const data = new DataTransfer();
    data.setData("text/plain", text);
    const event = new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true });
    // WebKit ignores the transfer given to the constructor.
    if (!event.clipboardData?.getData("text/plain"))
      Object.defineProperty(event, "clipboardData", { value: { getData: type => (type === "text/plain" ? text : ""), files: [] } });
    document.querySelector("textarea.box").dispatchEvent(event);
    return true;
  }, seed);
  await until(() => document.querySelectorAll(".summary .sentence").length > 1);
  await run(() => {
    document.querySelector("input[name=length][value=sentences]").click();
    return true;
  });
  await until(() => document.querySelectorAll(".summary .sentence").length === 3);
  const module = await createSummarizer();
  const expected = module.summarize(seed, { sentences: 3 }).summary;
  module.dispose();
  const shown = await run(() => [...document.querySelectorAll(".summary .sentence")].map(node => Number(node.dataset.s)));
  assert.deepEqual(
    shown,
    expected.map(({ index }) => index),
  );
  const marks = await run(() =>
    [...document.querySelectorAll(".article mark")].map(node => node.textContent.replace(/^\d+/, "").replace(/\s+/g, " ").trim()),
  );
  assert.deepEqual(
    marks,
    expected.map(({ text }) => text),
  );
  await run(() => {
    document.querySelector("input[name=view][value=heat]").click();
    return true;
  });
  await until(() => document.querySelectorAll(".article.heat .sentence").length > 10);
  assert.ok(await run(() => document.documentElement.scrollWidth <= innerWidth));
}
