/** What a check says beside got and expected. */
export const remarks = {
  both: "{first}; {second}",
  randomCase: "random case",
  seed: "random case, COURSE_SEED={seed}",
  changed: "your function changed its input: {names} afterwards",
  changedToo: "your function also changed its input {names}",
  wrongParts: "wrong here: {names}",
  probabilities: {
    nan: "there is a NaN among them: an overflow, 0/0, or an entry that isn't there?",
    allNegative: "probabilities are never negative: are these logarithms?",
    negative: "probabilities are never negative, and {probability} is among them",
    undefined: "there is undefined among them: is a return missing, or an entry never filled?",
    sum: "they sum to {sum}, not to 1",
  },
  loss: {
    nan: "NaN: an entry that isn't there, or an overflow?",
    negative: "a loss is never negative: which sign is wrong?",
    barelyNegative: "a loss is never negative: is something small added in the logarithm?",
    infinite:
      "Infinity: the logarithm of 0, an exponential that overflowed, or a quotient with a tiny denominator?",
  },
  equalRows: "all rows are equal: is it one array in every place, or an index that stays the same?",
} as const;
