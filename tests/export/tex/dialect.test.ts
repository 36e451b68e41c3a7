// Formulas that JupyterLab's MathJax accepts but KaTeX does not accept as they are.
import { expect, test } from "vitest";
import { typeset } from "../../../export/formulas.js";
import { forKatex } from "../../../export/tex/dialect.js";

const shown = (tex: string | undefined) =>
  tex?.replace(/<annotation[\s\S]*?<\/annotation>|<[^>]+>/g, "");
const display = (...sources: readonly string[]) =>
  typeset(sources.map((tex) => ({ tex, display: true })));

test.each([
  [
    "\\begin{eqnarray} a &=& b \\\\ c &<& d \\end{eqnarray}",
    "\\begin{align} a &= b \\\\ c &< d \\end{align}",
  ],
  ["\\begin{eqnarray*}a&=&b&c\\end{eqnarray*}", "\\begin{align*}a&=b&c\\end{align*}"],
  [
    "\\begin{eqnarray}A&=&\\begin{matrix}1&2&3\\end{matrix}\\end{eqnarray}",
    "\\begin{align}A&=\\begin{matrix}1&2&3\\end{matrix}\\end{align}",
  ],
  ["\\begin{multline}a\\\\b\\end{multline}", "\\begin{gather}a\\\\b\\end{gather}"],
  ["\\begin{displaymath}a\\end{displaymath}", "a"],
  ["\\class{a}{\\frac{1}{2}}\\require{cancel}", "\\frac{1}{2}"],
  ["a\\\\label{x}", "a\\\\label{x}"],
  ["\\labels{x}", "\\labels{x}"],
  ["\\text{a_b $x_1$}", "\\text{a\\_b $x_1$}"],
  ["\\text{a\\_b}", "\\text{a\\_b}"],
  ["\\eqalign{a&=b}", "\\begin{aligned}a&=b\\end{aligned}"],
  ["\\class{a", "\\class{a"],
])("%s is for KaTeX %s", (tex, expected) => {
  expect(forKatex(tex, true)).toBe(expected);
});

test("formulas of their own line within a line", () => {
  expect(forKatex("\\begin{align}a&=b\\end{align}", false)).toBe(
    "\\begin{aligned}a&=b\\end{aligned}",
  );
  expect(forKatex("\\begin{equation}a\\end{equation}", false)).toBe("a");
  expect(forKatex("x\\tag{1}", false)).toBe("x\\qquad(\\text{1})");
});

test.each([
  "\\begin{eqnarray} a &=& b \\end{eqnarray}",
  "\\newcommand{\\R}{\\mathbb{R}}\\R",
  "\\newcommand\\R{x}\\newcommand{\\R}[1]{#1}\\R{y}",
  "\\renewcommand{\\unheard}{x}\\unheard",
  "\\def\\R{x}\\R",
  "\\DeclareMathOperator*{\\argmin}{arg\\,min}\\argmin_x",
  "\\bm{x} \\mbox{if $x$} {\\cal A} \\mathds{1} \\mathbbm 1 \\scr L \\ensuremath{x}",
  "x \\tag{1} \\label{one}",
  "\\unicode{x2126} \\bbox[red]{x} \\cases{a&b\\cr c&d} \\pmatrix{a&b} \\strut",
  "\\begin{subequations}\\begin{flalign}a&=b\\end{flalign}\\end{subequations}",
])("%s is typeset", (tex) => {
  const { html, failures } = display(tex);
  expect(failures).toEqual([]);
  expect(html[0]).toContain('<span class="katex-html"');
  expect(html[0]).not.toContain("katex-error");
});

test("what one formula defines, those after it know", () => {
  const { html, failures } = display(
    "\\newcommand{\\half}{\\frac12}",
    "\\def\\twice#1{2#1}",
    "\\twice{\\half}",
  );
  expect(failures).toEqual([]);
  expect(html[2]).toContain("<mn>2</mn><mfrac><mn>1</mn><mn>2</mn></mfrac>");
  expect(display("\\half").failures).toHaveLength(1);
});

test("references give the numbers of equations, also of later ones", () => {
  const { html, failures } = display(
    "\\eqref{b}, \\ref{c}, \\eqref{tagged}",
    "\\begin{equation}x\\label{a}\\end{equation}",
    "\\begin{align}x&=\\begin{matrix}1\\\\2\\end{matrix}\\notag\\\\y&=1\\label{b}\\\\z&=2\\label{c}\\end{align}",
    "x \\tag{T} \\label{tagged}",
  );
  expect(failures).toEqual([]);
  expect(shown(html[0])).toContain("(2),3,(T)");
});

test("a reference to nothing is named", () => {
  expect(display("\\eqref{nowhere}").failures).toEqual([
    { index: 0, reason: "unknownLabel", name: "nowhere" },
  ]);
});

test("an unknown command comes with what to write instead, where that is known", () => {
  expect(display("\\abs{x}", "\\begin{tabular}{c}a\\end{tabular}", "\\ce{H2O}").failures).toEqual([
    { index: 0, reason: "unknownCommand", name: "\\abs", instead: "\\lvert x \\rvert" },
    { index: 1, reason: "unknownEnvironment", name: "tabular", instead: "array" },
    { index: 2, reason: "unknownCommand", name: "\\ce" },
  ]);
});

test.each([
  ["an endless definition", "\\def\\a{\\a}\\a", "formulaUnreadable"],
  ["very deep braces", "{".repeat(100_000), "formulaTooDeep"],
  ["very deep powers", "x^{".repeat(20_000), "formulaTooDeep"],
  [
    "a definition that grows",
    `\\def\\a{${"x".repeat(20_000)}}\\def\\b{${"\\a".repeat(900)}}\\b`,
    "formulaTooSlow",
  ],
])("%s stops no other formula", (_, tex, reason) => {
  const { html, failures } = typeset(
    [
      { tex, display: true },
      { tex: "y", display: true },
    ],
    1,
  );
  expect(failures).toMatchObject([{ index: 0, reason }]);
  expect(html[1]).toContain("<mi>y</mi>");
});
