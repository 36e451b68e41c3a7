// What is said where a result would be right for another input. Each says so, and asks for the cause.
import { type Message, message } from "./message.js";

const rightFor = (what: string, question: string) =>
  `The result is the one for ${what}${question && `: ${question}`}.`.replace("?.", "?");

/** Of one argument, by its name. */
export const inputs = {
  withoutFirst: (name: string) =>
    message(
      `the first of ${name} left out`,
      rightFor(`${name} without the first entry`, "does a loop start at 1?"),
    ),
  withoutLast: (name: string) =>
    message(
      `the last of ${name} left out`,
      rightFor(`${name} without the last entry`, "does a loop end one early?"),
    ),
  onlyFirst: (name: string) =>
    message(
      `only the first of ${name}`,
      rightFor(`the first entry of ${name} alone`, "is there a return inside the loop?"),
    ),
  onlyLast: (name: string) =>
    message(
      `only the last of ${name}`,
      rightFor(`the last entry of ${name} alone`, "is a variable overwritten that should add up?"),
    ),
  reversed: (name: string) => message(`${name} reversed`, rightFor(`${name} in reverse order`, "")),
  sorted: (name: string) => message(`${name} sorted`, rightFor(`${name} after sorting`, "")),
  sizes: (name: string) =>
    message(
      `the signs of ${name} lost`,
      rightFor(`the sizes of ${name} without signs`, "is there a Math.abs too many?"),
    ),
  negated: (name: string) =>
    message(
      `${name} with the opposite sign`,
      rightFor(`${name} with the opposite sign`, "is a minus wrong?"),
    ),
  doubled: (name: string) =>
    message(`${name} doubled`, rightFor(`twice ${name}`, "is there a factor of 2 too many?")),
  halved: (name: string) =>
    message(`${name} halved`, rightFor(`half of ${name}`, "is a factor of 2 missing?")),
  squared: (name: string) =>
    message(`${name} squared`, rightFor(`${name} squared`, "does it enter twice?")),
  root: (name: string) =>
    message(`the root of ${name}`, rightFor(`the square root of ${name}`, "")),
  reciprocal: (name: string) =>
    message(
      `1/${name} in the place of ${name}`,
      rightFor(`1 divided by ${name}`, "multiplied or divided?"),
    ),
  oneMore: (name: string) =>
    message(
      `${name} too large by 1`,
      rightFor(`${name} + 1`, "is there one step or index too many?"),
    ),
  oneLess: (name: string) =>
    message(
      `${name} too small by 1`,
      rightFor(`${name} − 1`, "is there one step or index too few?"),
    ),
  whole: (name: string) =>
    message(
      `${name} rounded`,
      rightFor(
        `${name} rounded to whole numbers`,
        "is there a Math.round, Math.floor or ~~ too many?",
      ),
    ),
  asIf: (name: string, value: number) =>
    message(`${name} not used`, rightFor(`${value} in the place of ${name}`, `is ${name} used?`)),
  notGiven: (name: string) =>
    message(`${name} not used`, rightFor(`the default ${name}`, `is ${name} used?`)),
  exchanged: (name: string, other: string) =>
    message(`${name} and ${other} exchanged`, rightFor(`${name} and ${other} exchanged`, "")),
  transposed: (name: string) =>
    message(
      `rows and columns of ${name} exchanged`,
      rightFor(`${name} with rows and columns exchanged`, ""),
    ),
  rowsWithoutFirst: (name: string) =>
    message(
      `the first of each row of ${name} left out`,
      rightFor(`rows of ${name} without their first entry`, "does a loop start at 1?"),
    ),
  rowsWithoutLast: (name: string) =>
    message(
      `the last of each row of ${name} left out`,
      rightFor(`rows of ${name} without their last entry`, "does a loop end one early?"),
    ),
  firstRow: (name: string) =>
    message(
      `the first of ${name} for all`,
      rightFor(`the first row of ${name} in every place`, "is an index always 0?"),
    ),
  lastRow: (name: string) =>
    message(
      `the last of ${name} for all`,
      rightFor(`the last row of ${name} in every place`, "is one array used for all?"),
    ),
} as const;

/** Of two things at once: the one to mend first, then the other. */
export const together = (first: Message, second: Message): Message =>
  message(
    `${first.name}, and ${second.name}`,
    `${first.explanation} And then: ${second.explanation}`,
  );

/** The name of an argument that has none. */
export const argument = (place: number) => `argument ${place}`;
