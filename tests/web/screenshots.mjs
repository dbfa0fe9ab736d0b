// Takes the pictures of the README: npm run screenshots writes docs/screenshots/*.png.
import { mkdir, stat } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { choose, launch, open, summaryOf } from "./lib/chromium.mjs";
import { serve } from "./lib/server.mjs";

const folder = fileURLToPath(new URL("../../docs/screenshots/", import.meta.url));
const kMostBytes = 250_000;
const desktop = { width: 1180, height: 720 };
const phone = { width: 390, height: 844 };
const start = async () => undefined;
const example = async page => {
  await page.getByRole("button", { name: "Coba contoh" }).click();
  await summaryOf(page);
};
const after =
  (...acts) =>
  async page => {
    for (const act of [example, ...acts]) await act(page);
  };
const openArcs = async page => {
  await page.getByText("Hubungan antarkalimat").click();
  await page.waitForSelector(".picture svg .arc");
  await page.locator(".picture").evaluate(picture => picture.scrollIntoView({ block: "end" }));
};
const openWhy = async page => {
  await page.locator("button.ask").nth(1).click();
  await page.waitForSelector(".why .parts");
};
const heat = page => choose(page, "Peta bobot");
const shots = {
  start: { viewport: desktop, act: start },
  desktop: { viewport: desktop, act: example },
  dark: { viewport: desktop, colorScheme: "dark", act: after(openWhy) },
  heat: { viewport: desktop, act: after(heat) },
  why: { viewport: desktop, act: after(openWhy) },
  arcs: { viewport: desktop, act: after(openArcs) },
  phone: { viewport: phone, act: example },
  "phone-dark": { viewport: phone, colorScheme: "dark", act: start },
  "phone-320": {
    viewport: { width: 320, height: 700 },
    act: after(heat, page => page.locator(".article").evaluate(article => article.scrollIntoView())),
  },
};

await mkdir(folder, { recursive: true });
const server = await serve();
const browser = await launch();
try {
  for (const [name, { viewport, colorScheme = "light", act }] of Object.entries(shots)) {
    const { page, close } = await open(browser, server.origin, { viewport, colorScheme, reducedMotion: "reduce" });
    await act(page);
    // No sentence is shown as if somebody pointed at it.
    await page.mouse.move(1, 1);
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
