import katex from "katex";
import type words from "./course_export/words/en.json";
import { katexStyle } from "./katexStyle.js";
import { nameStyles } from "./nameStyles.js";
import { forKatex, instead, macros } from "./tex/dialect.js";
import { labelsOf, namesReferred, withNumbers } from "./tex/labels.js";
import { isLate, withinSeconds } from "./withinSeconds.js";

export type Formula = { readonly tex: string; readonly display: boolean };

/** Why a formula is not typeset: a key of the words of pages, with the command or reason that it speaks of. */
export type Failure = {
  readonly index: number;
  readonly reason: keyof Pick<
    typeof words,
    | "unknownCommand"
    | "unknownEnvironment"
    | "unknownLabel"
    | "formulaTooSlow"
    | "formulaTooDeep"
    | "formulaUnreadable"
  >;
  readonly name?: string;
  /** What to write in place of an unknown command. */
  readonly instead?: string;
};

export type Typeset = {
  /** Each formula as HTML for the eye and MathML for a screen reader; "" where it failed. */
  readonly html: readonly string[];
  /** The style that they need, with the fonts in it. */
  readonly style: string;
  readonly failures: readonly Failure[];
};

/**
 * Typesets the formulas of one page in order: later formulas know what earlier ones define, and a reference
 * gives the number of an equation anywhere on the page.
 *
 * @param seconds - how long one formula may take
 * @param beforeEach - called before each formula
 * @example typeset([{ tex: "\\frac{", display: false }]).failures.length // 1
 */
export function typeset(
  formulas: readonly Formula[],
  seconds = 5,
  beforeEach: () => void = () => {},
): Typeset {
  const failures = new Map<number, Failure>();
  const known: Record<string, string> = { ...macros };
  const render = ({ tex, display }: Formula, index: number): string => {
    beforeEach();
    try {
      return withinSeconds(seconds, () => toHtml(forKatex(tex, display), display, known));
    } catch (error) {
      failures.set(index, { index, ...reasonOf(error) });
      return "";
    }
  };
  const unnumbered = formulas.map((formula, index) =>
    namesReferred(formula.tex).length > 0 ? "" : render(formula, index),
  );
  const numbers = numbersOf(formulas, unnumbered);
  const html = formulas.map((formula, index) => {
    const names = namesReferred(formula.tex);
    if (names.length === 0) return unnumbered[index] ?? "";
    const unknown = names.find((name) => !numbers.has(name));
    if (unknown !== undefined)
      failures.set(index, { index, reason: "unknownLabel", name: unknown });
    const tex = withNumbers(formula.tex, (name) => numbers.get(name) ?? "");
    return unknown === undefined ? render({ ...formula, tex }, index) : "";
  });
  const named = nameStyles(html);
  const inOrder = [...failures.values()].sort((a, b) => a.index - b.index);
  return { html: named.html, style: katexStyle(html.join("")) + named.style, failures: inOrder };
}

function toHtml(tex: string, display: boolean, known: Record<string, string>): string {
  const options = { displayMode: display, strict: "ignore", maxSize: 100 } as const;
  const rendered = katex.renderToString(tex, { ...options, macros: known, globalGroup: true });
  // A formula that is wider than the page must scroll by keyboard.
  return rendered.replace(/^<span class="katex-display"/, '$& tabindex="0"');
}

/** The equations' numbers by their labels. They are found by counting the marks that KaTeX leaves for numbers. */
function numbersOf(formulas: readonly Formula[], html: readonly string[]): Map<string, string> {
  const numbers = new Map<string, string>();
  let before = 0;
  for (const [index, { tex }] of formulas.entries()) {
    for (const { name, place } of labelsOf(tex)) {
      if (place !== undefined) {
        numbers.set(name, typeof place === "string" ? place : `${before + place + 1}`);
      }
    }
    before += html[index]?.match(/class="eqn-num"/g)?.length ?? 0;
  }
  return numbers;
}

function reasonOf(error: unknown): Omit<Failure, "index"> {
  if (error instanceof RangeError) return { reason: "formulaTooDeep" };
  if (isLate(error)) return { reason: "formulaTooSlow" };
  if (!(error instanceof katex.ParseError)) throw error;
  const message = error.rawMessage;
  const [, kind, name = ""] =
    /^(Undefined control sequence|No such environment): (\S+)$/.exec(message) ?? [];
  if (kind === undefined) return { reason: "formulaUnreadable", name: message.slice(0, 200) };
  const better = instead[name];
  return {
    reason: kind.startsWith("No") ? "unknownEnvironment" : "unknownCommand",
    name,
    ...(better === undefined ? {} : { instead: better }),
  };
}
