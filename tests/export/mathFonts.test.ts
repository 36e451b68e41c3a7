import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { typeset } from "../../export/formulas.js";
import { withUsedGlyphs } from "../../export/mathFonts.js";
import { openBrowser } from "../browser/browser.js";

const { html, style } = typeset(
  [
    String.raw`J(\theta) = -\frac{1}{N} \sum_{n=1}^{N} \log\left(\frac{e^{z_k}}{\sum_j e^{z_j}}\right) \tag{3}`,
    String.raw`\mathbf{W} \in \mathbb{R}^{M \times d}, \quad \mathcal{L} < \hat{y} \,\&\, \nabla_\theta J > 0`,
    String.raw`\underbrace{\begin{pmatrix} a & b \\ c & d \end{pmatrix}}_{\text{the “Hessian” – Größe}} \ne \sqrt{x^2 + \mathfrak{g}}`,
    String.raw`\begin{equation} \eta \to \infty \end{equation}`,
  ].map((tex) => ({ tex, display: true })),
);
const formulas = html.join("");

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

async function drawn(withStyle: string): Promise<string> {
  const page = await browser.newPage();
  await page.setContent(`<style>${withStyle}</style>${formulas}`);
  await page.evaluate(() => document.fonts.ready);
  const picture = await page.screenshot();
  await page.close();
  return picture.toString("base64");
}

test("with their fonts cut down, formulas look the same to the pixel, and take half the room", async () => {
  const cut = await withUsedGlyphs(style, formulas);
  expect(cut.length).toBeLessThan(style.length / 2);
  const whole = await drawn(style);
  expect(await drawn(cut)).toBe(whole);
  // A style without fonts looks different, so the comparison can fail.
  expect(await drawn(style.replace(/@font-face\{[^}]*\}/g, ""))).not.toBe(whole);
  expect(await drawn(await withUsedGlyphs(style, ""))).not.toBe(whole);
}, 60_000);
