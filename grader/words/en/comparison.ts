/** How a value that a check got, and what it expected, are told. */
export const comparison = {
  got: "got {got}, expected {expected}",
  remarked: "{sentence} ({remark})",
  of: "{subject}: {sentence}",
  /** For values that are too long for one line. */
  below: "{head}\n  got       {got}\n  expected  {expected}",

  not: "anything but {expected}",
  above: "more than {value}",
  atLeast: "at least {value}",
  lessThan: "less than {value}",
  atMost: "at most {value}",
  length: "a length of {value}",
  containing: "something that contains {value}",
  instance: "an instance of {name}",
  type: "a value of type {name}",
  anError: "an error",
  errorOf: "a {name}",
  errorSaying: "an error with the message {text}",
  noError: "no error",
  truthy: "a true value",
  falsy: "a false value",
  defined: "a value",
} as const;

/** What is wrong with the shape of a result, which is easier to say than to see in its numbers. */
export const shape = {
  kind: "{is}, expected {ought}",
  kindAt: "{place} is {is}, expected {ought}",
  length: "{list}, expected {expected}",
  lengthAt: "{place} is {list}, expected {expected}",
  missing: "{place} is missing",
  nothing: "nothing was returned: is the return missing?",
} as const;

/** Kinds of values, as a student calls them. */
export const kind = {
  number: "a number",
  string: "a string",
  list: "a list",
  object: "an object",
  boolean: "true or false",
  function: "a function",
  undefined: "nothing",
  null: "null",
  bigint: "a bigint",
  symbol: "a symbol",
  typed: "a {name}",
  listOf: {
    number: { one: "a list of {count} number", other: "a list of {count} numbers" },
    string: { one: "a list of {count} string", other: "a list of {count} strings" },
    list: { one: "a list of {count} list", other: "a list of {count} lists" },
    object: { one: "a list of {count} object", other: "a list of {count} objects" },
    value: { one: "a list of {count} value", other: "a list of {count} values" },
  },
} as const;
