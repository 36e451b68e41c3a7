// What is said of a value beside the expected one.

/** How a value that a check got, and what it expected, are said. */
export const comparison = {
  inOneLine: (what: string, got: string, expected: string, remark: string) =>
    `${what && `${what}: `}got ${got}, expected ${expected}${remark && ` (${remark})`}`,
  inLines: (what: string, got: string, expected: string, remark: string) =>
    `${what}${remark && ` (${remark})`}\n  got       ${got}\n  expected  ${expected}`.trimStart(),
  of: (subject: string, rest: string) => `${subject}: ${rest}`,
  not: (expected: string) => `anything but ${expected}`,
  above: (value: string) => `more than ${value}`,
  atLeast: (value: string) => `at least ${value}`,
  below: (value: string) => `less than ${value}`,
  atMost: (value: string) => `at most ${value}`,
  length: (value: string) => `a length of ${value}`,
  containing: (value: string) => `something that contains ${value}`,
  instance: (name: string) => `an instance of ${name}`,
  type: (name: string) => `a value of type ${name}`,
  anError: "an error",
  errorOf: (name: string) => `a ${name}`,
  errorSaying: (message: string) => `an error with the message ${message}`,
  noError: "no error",
  truthy: "a true value",
  falsy: "a false value",
  defined: "a value",
  more: (count: number) => `… (${count} in all)`,
};

const [number, string, list, object] = ["a number", "a string", "a list", "an object"];

/** Kinds of values, as a student calls them. */
export const kinds = {
  list,
  typed: (name: string) => `a ${name}`,
  of: {
    number,
    string,
    object,
    boolean: "true or false",
    function: "a function",
    undefined: "nothing",
    bigint: "a bigint",
    symbol: "a symbol",
  },
  inside: { [number]: "number", [string]: "string", [list]: "list", [object]: "object" },
  value: "value",
};

/** What is said of a result of another shape than expected. */
export const shape = {
  other: (place: string, is: string, ought: string) =>
    `${place && `${place} is `}${is}, expected ${ought}`,
  length: (place: string, length: number, content: string, expected: number) =>
    `${place && `${place} is `}a list of ${length} ${content}${length === 1 ? "" : "s"}, expected ${expected}`,
  missing: (place: string) => `${place} is missing`,
  nothing: "nothing was returned: is the return missing?",
};

const ordinals = ["", "first ", "second ", "third ", "fourth ", "fifth "];

/** @param which - the number of the argument, or 0 where there is only one */
export const changedInput = (call: string, which: number, got: string, before: string) =>
  `${call}: your function changed its ${ordinals[which] ?? ""}input, which must stay as it was\n  afterwards ${got}\n  before     ${before}`;

export const aliasedInput = (call: string) =>
  `${call}: your function returned an array that it was given; return a new one, so that the caller's stays its own`;

/** What is said of a wrong result besides its values. */
export const sharedResult =
  "one and the same array stands in several places of the result: make a new one for each";
