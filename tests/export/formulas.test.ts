import { expect, test } from "vitest";
import { typeset } from "../../export/formulas.js";

test("a formula becomes HTML for the eye and MathML for a screen reader", () => {
  const { html, failures } = typeset([{ tex: "\\eta", display: false }]);
  expect(html[0]).toContain("<math ");
  expect(html[0]).toContain('class="katex-html" aria-hidden="true"');
  expect(html[0]).not.toContain("katex-display");
  expect(failures).toEqual([]);
});

test("a display formula stands in a block of its own", () => {
  expect(typeset([{ tex: "x", display: true }]).html[0]).toContain("katex-display");
});

test("each formula that KaTeX cannot read is named, and the others are typeset", () => {
  const { html, failures } = typeset([
    { tex: "\\frac{1", display: false },
    { tex: "x", display: false },
    { tex: "\\nonsense", display: true },
  ]);
  expect(failures).toEqual([
    { index: 0, reason: "formulaUnreadable", name: expect.stringContaining("expected '}'") },
    { index: 2, reason: "unknownCommand", name: "\\nonsense" },
  ]);
  expect(html[1]).toContain("<math ");
});

test("the style holds the fonts that are used, as data, and no others", () => {
  const families = (tex: string) =>
    Array.from(
      typeset([{ tex, display: true }]).style.matchAll(
        /@font-face\{[^}]*family:"?(\w+)[^}]*?style:(\w+)[^}]*?weight:(\d+)/g,
      ),
      ([, family, style, weight]) => `${family} ${style} ${weight}`,
    );
  expect(families("x")).toEqual(["KaTeX_Main normal 400", "KaTeX_Math italic 400"]);
  expect(families("1")).toEqual(["KaTeX_Main normal 400"]);
  expect(families("\\mathbb{R}")).toContain("KaTeX_AMS normal 400");
  expect(families("\\mathbf{x}")).toContain("KaTeX_Main normal 700");
  expect(families("\\sum_i")).toContain("KaTeX_Size2 normal 400");
  expect(families("\\sum_i")).not.toContain("KaTeX_Size4 normal 400");
});

test("the style asks for no file", () => {
  const { style } = typeset([{ tex: "\\mathfrak{x}\\mathcal{y}\\mathbb{z}", display: false }]);
  const urls = Array.from(style.matchAll(/url\(([^)]{0,30})/g), ([, url]) => url);
  expect(urls.length).toBe(3);
  for (const url of urls) expect(url).toMatch(/^data:font\/woff2;base64,/);
});
