import { equationsIn } from "./arithmetic.js";
import { isSmallCount, numbersIn, says } from "./proseNumbers.js";
import type { Passage, Section } from "./sections.js";

/**
 * A quotation from a lesson, and its numbers calculated again, or the reason why they are no results. Where
 * it says more than numbers, `holds` tells whether that is so.
 */
export type Claim = { readonly says: string; readonly holds?: () => boolean } & (
  | { readonly numbers: () => readonly number[] }
  | { readonly fact: string }
);

/** Patterns that look like numbers in the text and are not. */
const noNumbers = [
  /```[\s\S]*?```/g, // code
  /(?<=\])\([^)]*\)/g, // the address of a link
  /<\/?[a-z][^<>]*>/gi,
  /^\s*\d+\. /gm, // the items of a list
  /\[0\d[^\]]*\]|\b[Ll]essons? 0\d(?:(?:,| and| to) 0\d)*|\|[^|\n]*\b0\d\b[^|\n]*\|$/gm, // lessons
];

/** The numbers in a section that come from no cell, equation or claim, each with its surroundings. */
export function unaccounted(
  { passages, given, printed }: Section,
  claims: readonly Claim[],
): string[] {
  const known = [...given, ...printed];
  return passages.flatMap(({ name, text }) => {
    const left = blankedOut(text, claims);
    return numbersIn(left)
      .filter((number) => !isSmallCount(number) && !known.some((value) => says(number, value)))
      .map(({ text: number, start, end }) => {
        const around = text.slice(Math.max(0, start - 40), end + 25).replace(/\s+/g, " ");
        return `${name}: ${number} in "…${around}…"`;
      });
  });
}

function blankedOut(text: string, claims: readonly Claim[]): string {
  const blank = (all: string) => " ".repeat(all.length);
  const quoted = claims.reduce(
    (rest, { says: quotation }) => rest.replaceAll(quotation, blank),
    text,
  );
  const prose = noNumbers.reduce((rest, pattern) => rest.replace(pattern, blank), quoted);
  return equationsIn(prose).reduce(
    (rest, { start, end, holds }) =>
      holds ? rest.slice(0, start) + " ".repeat(end - start) + rest.slice(end) : rest,
    prose,
  );
}

/** The equations of a section that do not hold. */
export const falseEquations = ({ passages }: Section): string[] =>
  passages.flatMap(({ name, text }) =>
    equationsIn(text)
      .filter(({ holds }) => !holds)
      .map((equation) => `${name}: ${equation.text}`),
  );

/** What is wrong with a claim: where it stands, or one of its numbers. */
export function faultsOf(claim: Claim, passages: readonly Passage[]): string[] {
  const stands = passages.filter(({ text }) => text.includes(claim.says)).length;
  if (stands !== 1) return [`"${claim.says}" stands in ${stands} passages`];
  if (claim.holds?.() === false) return [`"${claim.says}" does not hold`];
  if ("fact" in claim) return [];
  const [said, exact] = [numbersIn(claim.says), claim.numbers()];
  if (said.length !== exact.length) {
    return [`"${claim.says}" has ${said.length} numbers, and ${exact.length} were calculated`];
  }
  return said.flatMap((number, i) => {
    const value = exact[i] ?? Number.NaN;
    return says(number, value) ? [] : [`"${claim.says}" says ${number.text}, and it is ${value}`];
  });
}
