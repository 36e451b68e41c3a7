import katex from "katex";
import { katexStyle } from "./katexStyle.js";
import { nameStyles } from "./nameStyles.js";

export type Formula = { readonly tex: string; readonly display: boolean };

export type Typeset = {
  /** Each formula as HTML for the eye and MathML for a screen reader; "" where it failed. */
  readonly html: readonly string[];
  /** The style that they need, with the fonts in it. */
  readonly style: string;
  readonly failures: readonly { readonly index: number; readonly message: string }[];
};

/**
 * Typesets the formulas of one page.
 *
 * @example typeset([{ tex: "\\frac{", display: false }]).failures.length // 1
 */
export function typeset(formulas: readonly Formula[]): Typeset {
  const failures: { index: number; message: string }[] = [];
  const html = formulas.map(({ tex, display }, index) => {
    try {
      const rendered = katex.renderToString(tex, { displayMode: display, strict: "ignore" });
      // It may be wider than the page, and must then scroll by keyboard.
      return rendered.replace(/^<span class="katex-display"/, '$& tabindex="0"');
    } catch (error) {
      if (!(error instanceof katex.ParseError)) throw error;
      failures.push({ index, message: error.rawMessage });
      return "";
    }
  });
  const named = nameStyles(html);
  return { html: named.html, style: katexStyle(html.join("")) + named.style, failures };
}
