// One server and one browser for a test file.

import { readFile } from "node:fs/promises";
import { after, before } from "node:test";
import { launch, open } from "./chromium.mjs";
import { serve } from "./server.mjs";

export const seed = await readFile(new URL("../../fixtures/seed.txt", import.meta.url), "utf8");

export function chromiumSuite() {
  const suite = {};
  before(async () => {
    suite.server = await serve();
    suite.browser = await launch();
  });
  after(async () => {
    await suite.browser?.close();
    await suite.server?.close();
  });
  /** Runs `use` with a fresh page and then demands that nothing went wrong unseen. */
  suite.with = async (options, use) => {
    const opened = await open(suite.browser, suite.server.origin, options);
    try {
      await use(opened.page, opened);
      if (opened.faults.length > 0) throw new Error(`faults on the page:\n${opened.faults.join("\n")}`);
    } finally {
      await opened.close();
    }
  };
  return suite;
}
