// Takes the pictures of the README: npm run screenshots writes docs/screenshots/*.png.
import { mkdir, stat } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { choose, launch, open, summaryOf } from "./lib/chromium.mjs";
import { serve } from "./lib/server.mjs";

const folder = fileURLToPath(new URL("../../docs/screenshots/", import.meta.url));
const kMostBytes = 200_000;
const desktop = { width: 1100, height: 690 };
const phone = { width: 390, height: 844 };
const openArcs = async page => {
  await page.getByText("Hubungan antarkalimat").click();
  await page.waitForSelector(".picture svg .arc");
  await page.locator(".picture").scrollIntoViewIfNeeded();
};
const shots = {
  start: { viewport: desktop, empty: true },
  desktop: { viewport: desktop },
  dark: { viewport: desktop, colorScheme: "dark" },
  heat: { viewport: desktop, act: page => choose(page, "Peta bobot") },
  why: { viewport: desktop, act: page => page.locator("button.ask").first().click() },
  arcs: { viewport: desktop, act: openArcs },
  phone: { viewport: phone },
  "phone-320": { viewport: { width: 320, height: 700 } },
};

await mkdir(folder, { recursive: true });
const server = await serve();
const browser = await launch();
try {
  for (const [name, { viewport, colorScheme = "light", empty, act }] of Object.entries(shots)) {
    const { page, close } = await open(browser, server.origin, { viewport, colorScheme, reducedMotion: "reduce" });
    if (!empty) {
      await page.getByRole("button", { name: "Coba contoh" }).click();
      await summaryOf(page);
    }
    await act?.(page);
    await page.waitForTimeout(400);
    const path = `${folder}${name}.png`;
    await page.screenshot({ path });
    const { size } = await stat(path);
    console.log(`${name}.png ${Math.round(size / 1000)} kB`);
    if (size > kMostBytes) throw new Error(`${name}.png is over ${kMostBytes} bytes`);
    await close();
  }
} finally {
  await browser.close();
  await server.close();
}
