/** Of what a function returns. Each entry says what the results show, and asks for the cause. */
export const result = {
  nothing: {
    name: "nothing returned",
    explanation:
      "The function returns undefined: is the return missing, perhaps in an arrow function with braces?",
  },
  everywhereNan: {
    name: "NaN everywhere",
    explanation:
      "Every number is NaN: was an entry read that isn't there, a sum never started at 0, or Math.max called without ...?",
  },
  empty: {
    name: "an empty list",
    explanation: "The returned list is always empty: is anything ever put into it?",
  },
  unfilled: {
    name: "undefined everywhere",
    explanation:
      "Every entry is undefined: is a return missing in an arrow function with braces, or is new Array(n) never filled?",
  },
  text: {
    name: "text instead of numbers",
    explanation:
      "The result is text where numbers should be: evaluate it, or leave out the conversion to text.",
  },
  spelling: {
    name: "another spelling",
    explanation:
      "The names are right but spelled differently: write them exactly as they stand in the stub.",
  },
  zeros: {
    name: "zeros everywhere",
    explanation:
      "Every number is 0: was a list made and never filled, or is something subtracted from itself?",
  },
  constant: {
    name: "the same for every input",
    explanation: "The result is the same for all inputs that were tried: are the arguments used?",
  },
  negated: {
    name: "the opposite sign",
    explanation: "Every result has the opposite sign: is a minus missing, or one too many?",
  },
  withoutSign: {
    name: "signs lost",
    explanation:
      "The absolute values are right, but no result is ever negative: is there a Math.abs too many?",
  },
  factor: {
    name: "{factor} times the right result",
    explanation:
      "Every result is {factor} times what it should be: which factor is missing, or one too many?",
  },
  timesLength: {
    name: "multiplied by the length of {list}",
    explanation:
      "Every result is too large by a factor, the length of {list}: is a division missing?",
  },
  overLength: {
    name: "divided by the length of {list}",
    explanation:
      "Every result is what it should be, divided by the length of {list}: is that division one too many?",
  },
  timesArgument: {
    name: "multiplied by {argument}",
    explanation:
      "Every result is what it should be, multiplied by {argument}: is that factor one too many, or a division missing?",
  },
  overArgument: {
    name: "divided by {argument}",
    explanation:
      "Every result is what it should be, divided by {argument}: is that division one too many, or a factor missing?",
  },
  oneMore: {
    name: "1 too large",
    explanation: "Every result is 1 too large: where does the count start?",
  },
  oneLess: {
    name: "1 too small",
    explanation: "Every result is 1 too small: where does the count start?",
  },
  oneMinus: {
    name: "1 minus the right result",
    explanation: "Every result is 1 minus what it should be.",
  },
  squared: { name: "squared", explanation: "Every result is the square of what it should be." },
  squareRoot: {
    name: "the square root",
    explanation: "Every result is the square root of what it should be.",
  },
  reciprocal: {
    name: "the reciprocal",
    explanation: "Every result is 1 divided by what it should be.",
  },
  logarithm: {
    name: "the logarithm of the result",
    explanation:
      "Every result is the logarithm of what it should be: is there a Math.log too many?",
  },
  exponential: {
    name: "the exponential of the result",
    explanation:
      "Every result is the exponential of what it should be: is a logarithm missing, or a Math.exp too many?",
  },
  roundedToIntegers: {
    name: "rounded to whole numbers",
    explanation: "The results are rounded to whole numbers; return them with all their digits.",
  },
  roundedToDecimals: {
    name: "rounded to {digits} decimals",
    explanation: "The results are rounded to {digits} decimals; return them with all their digits.",
  },
  singlePrecision: {
    name: "32-bit numbers",
    explanation:
      "The results have only the digits of 32-bit numbers: use plain numbers or a Float64Array.",
  },
} as const;
