import { sum } from "d3-array";

/**
 * Widths of letters relative to the font size, in DejaVu Sans: it is the widest of the fonts in which pages
 * are read, so what fits by these numbers fits everywhere.
 */
const widths: readonly (readonly [letters: RegExp, width: number])[] = [
  [/[ijlI'|]/, 0.3],
  [/[ ft.,:;()[\]!rJ/⁰¹²³⁴⁵⁶⁷⁸⁹⁻₀₁₂ₜ·]/, 0.43],
  [/[0-9]/, 0.67],
  [/[−+=<>≈~±–→←↑↓]/, 0.838],
  [/[mwMW%@—η…]/, 0.95],
  [/[\u2e80-\uffef]/, 1],
  [/[A-Z]/, 0.73],
];

const usual = 0.62;

/**
 * About how wide a line of text is, at the size of a figure's letters.
 *
 * @param size - of the letters, in pixels
 * @example Math.round(textWidth("10", 12)) // 16
 */
export function textWidth(text: string, size: number, isBold = false): number {
  const widthOf = (letter: string) =>
    widths.find(([letters]) => letters.test(letter))?.[1] ?? usual;
  return sum([...text], widthOf) * size * (isBold ? 1.16 : 1);
}
