// What is said of slips that can happen in any function. Each says what the results show, and asks for the cause.

import { type Message, message } from "./message.js";

/** Of what comes out of the function. */
export const outputs = {
  nothing: message(
    "nothing returned",
    "The function returns undefined: is the return missing, perhaps in an arrow function with braces?",
  ),
  everywhereNaN: message(
    "NaN everywhere",
    "Every number is NaN: was an entry read that isn't there, a sum never started at 0, or Math.max called without ...?",
  ),
  empty: message(
    "an empty list",
    "The list that is returned is always empty: is anything ever put into it?",
  ),
  unfilled: message(
    "undefined everywhere",
    "Every entry is undefined: is a return missing in an arrow function with braces, or is new Array(n) never filled?",
  ),
  text: message(
    "text in the place of numbers",
    "The result is text where numbers should be: evaluate it, or leave the conversion to text out.",
  ),
  spelling: message(
    "another spelling",
    "The names are the right ones in another spelling: write them as they stand in the stub.",
  ),
  zeros: message(
    "zeros everywhere",
    "Every number is 0: was a list made and never filled, or is something subtracted from itself?",
  ),
  constant: message(
    "the same for every input",
    "The result is the same for all inputs that were tried: are the arguments used?",
  ),
  negated: message(
    "the opposite sign",
    "Every result has the opposite sign: is a minus missing, or one too many?",
  ),
  sizes: message(
    "signs lost",
    "The sizes are right, but no result is ever negative: is there a Math.abs too many?",
  ),
  factor: (factor: string) =>
    message(
      `${factor} times the right result`,
      `Every result is ${factor} times what it should be: which factor is missing, or one too many?`,
    ),
  timesLength: (list: string) =>
    message(
      `multiplied by the length of ${list}`,
      `Every result is too large by a factor, the length of ${list}: is a division missing?`,
    ),
  overLength: (list: string) =>
    message(
      `divided by the length of ${list}`,
      `Every result is what it should be, divided by the length of ${list}: is that division one too many?`,
    ),
  timesInput: (name: string) =>
    message(
      `multiplied by ${name}`,
      `Every result is what it should be, multiplied by ${name}: is that factor one too many, or a division missing?`,
    ),
  overInput: (name: string) =>
    message(
      `divided by ${name}`,
      `Every result is what it should be, divided by ${name}: is that division one too many, or a factor missing?`,
    ),
  oneMore: message("1 too large", "Every result is 1 too large: where does the count start?"),
  oneLess: message("1 too small", "Every result is 1 too small: where does the count start?"),
  oneMinus: message("1 minus the right result", "Every result is 1 minus what it should be."),
  squared: message("squared", "Every result is the square of what it should be."),
  root: message("the square root", "Every result is the square root of what it should be."),
  reciprocal: message("the reciprocal", "Every result is 1 divided by what it should be."),
  logarithm: message(
    "the logarithm of the result",
    "Every result is the logarithm of what it should be: is there a Math.log too many?",
  ),
  exponential: message(
    "the exponential of the result",
    "Every result is the exponential of what it should be: is a logarithm missing, or a Math.exp too many?",
  ),
  whole: message(
    "rounded to whole numbers",
    "The results are rounded to whole numbers; return them with all their digits.",
  ),
  decimals: (count: number) =>
    message(
      `rounded to ${count} decimals`,
      `The results are rounded to ${count} decimals; return them with all their digits.`,
    ),
  single: message(
    "numbers of 32 bits",
    "The results have only the digits of 32-bit numbers: use plain numbers or a Float64Array.",
  ),
} as const;

/** Of objects with named parts. */
export const parts = {
  alone: (name: string) =>
    message(`${name} alone`, `Only ${name} is returned; return an object with all the parts.`),
  isOther: (name: string, other: string) =>
    message(
      `${other} in the place of ${name}`,
      `${name} is what ${other} should be: is it the same array, or the wrong variable?`,
    ),
  exchanged: (name: string, other: string) =>
    message(
      `${name} and ${other} exchanged`,
      `${name} is what ${other} should be, and the reverse.`,
    ),
  of: (name: string, { name: slip, explanation }: Message) =>
    message(`${name}: ${slip}`, `In ${name}: ${explanation}`),
} as const;
