import { expect, test } from "vitest";
import { nameStyles } from "../../export/nameStyles.js";

test("each style becomes one class in all formulas, after the classes that were there", () => {
  const { html, style } = nameStyles([
    '<span class="mord" style="top:1em;">a</span><span style="top:2em;">b</span>',
    '<span class="strut" style="top:2em;"></span><span class="base">c</span>',
  ]);
  expect(html).toEqual([
    '<span class="mord k0">a</span><span class="k1">b</span>',
    '<span class="strut k1"></span><span class="base">c</span>',
  ]);
  expect(style).toBe(".katex .k0.k0.k0.k0{top:1em;}.katex .k1.k1.k1.k1{top:2em;}");
});
