import { type Claim, falseEquations, unaccounted } from "./account.js";
import { isSmallCount, numbersIn } from "./proseNumbers.js";
import type { Passage, Section } from "./sections.js";

/**
 * Changes the last digit of each number in a lesson, one at a time, and lists the changes that nothing
 * would notice.
 */
export function withOtherNumbers(sections: readonly Section[], claims: readonly Claim[]) {
  const changes = sections.flatMap((section) =>
    section.passages.flatMap((passage) =>
      otherTexts(passage).map((other) => ({
        ...other,
        noticed:
          claims.some(({ says }) => passage.text.includes(says) && !other.text.includes(says)) ||
          faults(section, { ...passage, text: other.text }, claims) >
            faults(section, passage, claims),
      })),
    ),
  );
  return {
    changed: changes.length,
    unnoticed: changes.filter(({ noticed }) => !noticed).map(({ what }) => what),
  };
}

function faults(section: Section, passage: Passage, claims: readonly Claim[]): number {
  const alone = { ...section, passages: [passage] };
  return unaccounted(alone, claims).length + falseEquations(alone).length;
}

/** Copies of the passage, each with the last digit of one result changed by 3, too much to pass for rounding. */
function otherTexts({ name, text }: Passage): { what: string; text: string }[] {
  return numbersIn(text.replace(/```[\s\S]*?```/g, (code) => " ".repeat(code.length)))
    .filter((number) => !isSmallCount(number))
    .flatMap(({ text: number, start, end }) => {
      const mantissa = /^[−-]?\d(?:[\d,{}.]*\d)?/.exec(number)?.[0] ?? "";
      if (mantissa === "") return [];
      const other = `${mantissa.slice(0, -1)}${(Number(mantissa.slice(-1)) + 3) % 10}`;
      const changed = other + number.slice(mantissa.length);
      const around = text.slice(Math.max(0, start - 30), end + 20).replace(/\s+/g, " ");
      return [
        {
          what: `${name}: ${number} as ${changed} in "…${around}…"`,
          text: text.slice(0, start) + changed + text.slice(end),
        },
      ];
    });
}
