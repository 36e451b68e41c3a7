/** Of results that are objects with named parts, and of two findings at once. */
export const part = {
  alone: {
    name: "{part} alone",
    explanation: "Only {part} is returned; return an object with all the parts.",
  },
  isOther: {
    name: "{other} instead of {part}",
    explanation: "{part} is what {other} should be: is it the same array, or the wrong variable?",
  },
  swapped: {
    name: "{part} and {other} swapped",
    explanation: "{part} is what {other} should be, and the reverse.",
  },
  wrong: { name: "{part}: {finding}", explanation: "In {part}: {finding}" },
  both: { name: "{first}, and {second}", explanation: "{first} And then: {second}" },
} as const;
