/** Of results that would be right for other arguments. Each entry says so, and asks for the cause. */
export const argument = {
  withoutFirst: {
    name: "the first of {argument} left out",
    explanation:
      "The result is the one for {argument} without the first entry: does a loop start at 1?",
  },
  withoutLast: {
    name: "the last of {argument} left out",
    explanation:
      "The result is the one for {argument} without the last entry: does a loop end one early?",
  },
  onlyFirst: {
    name: "only the first of {argument}",
    explanation:
      "The result is the one for the first entry of {argument} alone: is there a return inside the loop?",
  },
  onlyLast: {
    name: "only the last of {argument}",
    explanation:
      "The result is the one for the last entry of {argument} alone: is a variable overwritten that should add up?",
  },
  reversed: {
    name: "{argument} reversed",
    explanation: "The result is the one for {argument} in reverse order.",
  },
  sorted: {
    name: "{argument} sorted",
    explanation: "The result is the one for {argument} after sorting.",
  },
  withoutSign: {
    name: "the signs of {argument} lost",
    explanation:
      "The result is the one for {argument} without signs: is there a Math.abs too many?",
  },
  negated: {
    name: "{argument} with the opposite sign",
    explanation: "The result is the one for {argument} with the opposite sign: is a minus wrong?",
  },
  doubled: {
    name: "{argument} doubled",
    explanation: "The result is the one for twice {argument}: is there a factor of 2 too many?",
  },
  halved: {
    name: "{argument} halved",
    explanation: "The result is the one for half of {argument}: is a factor of 2 missing?",
  },
  squared: {
    name: "{argument} squared",
    explanation: "The result is the one for {argument} squared: does it enter twice?",
  },
  squareRoot: {
    name: "the root of {argument}",
    explanation: "The result is the one for the square root of {argument}.",
  },
  reciprocal: {
    name: "1/{argument} instead of {argument}",
    explanation: "The result is the one for 1 divided by {argument}: multiplied or divided?",
  },
  oneMore: {
    name: "{argument} too large by 1",
    explanation: "The result is the one for {argument} + 1: is there one step or index too many?",
  },
  oneLess: {
    name: "{argument} too small by 1",
    explanation: "The result is the one for {argument} − 1: is there one step or index too few?",
  },
  rounded: {
    name: "{argument} rounded",
    explanation:
      "The result is the one for {argument} rounded to whole numbers: is there a Math.round, Math.floor or ~~ too many?",
  },
  fixed: {
    name: "{argument} not used",
    explanation: "The result is the one for {value} instead of {argument}: is {argument} used?",
  },
  notGiven: {
    name: "{argument} not used",
    explanation: "The result is the one for the default {argument}: is {argument} used?",
  },
  swapped: {
    name: "{argument} and {other} swapped",
    explanation: "The result is the one for {argument} and {other} swapped.",
  },
  transposed: {
    name: "rows and columns of {argument} swapped",
    explanation: "The result is the one for {argument} with rows and columns swapped.",
  },
  rowsWithoutFirst: {
    name: "the first of each row of {argument} left out",
    explanation:
      "The result is the one for rows of {argument} without their first entry: does a loop start at 1?",
  },
  rowsWithoutLast: {
    name: "the last of each row of {argument} left out",
    explanation:
      "The result is the one for rows of {argument} without their last entry: does a loop end one early?",
  },
  firstRow: {
    name: "the first of {argument} for all",
    explanation:
      "The result is the one for the first row of {argument} in every place: is an index always 0?",
  },
  lastRow: {
    name: "the last of {argument} for all",
    explanation:
      "The result is the one for the last row of {argument} in every place: is one array used for all?",
  },
} as const;
