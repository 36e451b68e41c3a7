// Names in the colour of their series: enough contrast for small letters, by day and by night.
import * as Plot from "@observablehq/plot";
import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { drawFigure } from "../../../../lib/figures/draw.js";
import { colors } from "../../../../lib/figures/figure.js";

const { document } = new JSDOM("").window;

type Color = readonly [number, number, number];

const channels = (hex: string): Color => [
  Number.parseInt(hex.slice(1, 3), 16),
  Number.parseInt(hex.slice(3, 5), 16),
  Number.parseInt(hex.slice(5, 7), 16),
];

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(color: Color): number {
  const [r, g, b] = color.map((channel) => {
    const c = channel / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
}

function contrast(one: Color, other: Color): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

const fillOf = (color: string) => {
  const panels = [{ marks: [Plot.text(["name"], { frameAnchor: "top", fill: color })] }];
  const element = drawFigure({ title: "", description: "", panels }, document);
  const letters = Array.from(element.querySelectorAll("text, g[aria-label=text]"));
  return letters.map((text) => text.getAttribute("fill")).find((fill) => fill?.includes(color));
};

// The text and the ground of exported pages and of JupyterLab, light and dark.
test.each([
  ["#1d2126", "#ffffff"],
  ["#e4e7eb", "#15181c"],
  ["#212121", "#ffffff"],
  ["#dedede", "#111111"],
])("letters in each colour, with text %s on %s, have 4.5:1", (text, ground) => {
  for (const color of Object.values(colors)) {
    const [, share = ""] =
      /^color-mix\(in srgb, #\w{6} (\d+)%, currentColor\)$/.exec(fillOf(color) ?? "") ?? [];
    const part = Number(share) / 100;
    const [dark, ink] = [channels(text), channels(color)];
    const mixed: Color = [
      part * ink[0] + (1 - part) * dark[0],
      part * ink[1] + (1 - part) * dark[1],
      part * ink[2] + (1 - part) * dark[2],
    ];
    expect(contrast(mixed, channels(ground)), color).toBeGreaterThanOrEqual(4.5);
  }
});
